import type { DayPart } from "../../domain/entity.ts";

// The longer words first: "eftermiddag" holds "middag", "afternoon" holds "noon".
const parts: readonly (readonly [RegExp, DayPart])[] = [
  [/eftermiddag|afternoon|nachmittag|^pm/, "afternoon"],
  [/formiddag|vormittag/, "forenoon"],
  [/morgen|morning|^am$/, "morning"],
  [/aften|evening|tonight|abend/, "evening"],
  [/nat|night/, "night"],
];

export const partOf = (words: string | undefined): DayPart | null =>
  words === undefined ? null : (parts.find(([pattern]) => pattern.test(words))?.[1] ?? null);

/** Whether hours up to eleven are meant as those after noon. */
export const isLate = (part: DayPart | null): boolean => part === "afternoon" || part === "evening";

/** A part of the day right behind a time: "kl. 7 om aftenen". */
export const partAfter =
  "(?:\\s*(?:om |in the |am )?(morgenen|formiddagen|eftermiddagen|aftenen|morning|afternoon|evening|vormittag|nachmittag|abend)\\b)?";
