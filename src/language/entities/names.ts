import { type Weekday, weekdays } from "../../domain/hours.ts";

// Words as they stand in a Source's line: lower case, æ and å are a, ø is o.

/** Weekdays in Danish, English and German, without endings. */
export const dayName =
  "(?:mandag|tirsdag|onsdag|torsdag|fredag|lo(?:e)?rdag|so(?:e)?ndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";

const firstLetters: readonly (readonly [RegExp, Weekday])[] = [
  [/^mon|^man/, "monday"],
  [/^tir|^tue|^die/, "tuesday"],
  [/^ons|^wed|^mit/, "wednesday"],
  [/^tor|^thu|^don/, "thursday"],
  [/^fre|^fri/, "friday"],
  [/^lo|^sa|^sonna/, "saturday"],
  [/^so|^sun/, "sunday"],
];

export const weekdayNamed = (name: string): Weekday =>
  firstLetters.find(([pattern]) => pattern.test(name))?.[1] ?? weekdays[0];

/** Months in Danish, English and German, whole or shortened. */
export const monthName =
  "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch|z)?|maerz|apr(?:il)?|ma[jiy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
export const wholeMonthName =
  "(?:january?|february?|marts|march|marz|maerz|april|ma[jiy]|jun[ie]|jul[iy]|august|september|o[kc]tober|november|de[cz]ember)";

const months = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "de"];

export function monthNamed(name: string): number {
  if (/^mae?r/.test(name)) return 3;
  return months.findIndex((start) => name.startsWith(start)) + 1;
}
