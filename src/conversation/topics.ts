import { concerns } from "../triage/worry.ts";

/** Topics that the conversation itself knows by name: they steer the talk. All others are only the content's. */
export const greeting = "hilsen";
export const thanks = "tak-farvel";
export const undo = "fortryd";
export const dissatisfied = "utilfreds-med-svaret";
export const person = "tal-med-menneske";
export const status = "henvendelse-status";
export const danger = "akut";
/** What a message is about that fits no topic. */
export const none = "uden-for";

/** Near to danger: a message about one of these, after danger, is no other matter. */
export const nearDanger: ReadonlySet<string> = new Set([...concerns, "mental-sundhed", "faellesskab-ensomhed"]);
/** Nobody's matter yet: a person was asked for, and it was not said what about. */
export const unknown: ReadonlySet<string> = new Set([person, none]);
