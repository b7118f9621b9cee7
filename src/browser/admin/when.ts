import { shortTime } from "../widget/when.ts";

/** "10.31" today, else with the day; as everywhere else. */
export const whenIn = (at: string, tongue: "da" | "en"): string => shortTime(at, tongue, Date.now());
