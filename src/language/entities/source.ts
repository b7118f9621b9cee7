import type { Entity, EntityKind, EntityOf } from "../../domain/entity.ts";
import { localTime } from "../../domain/local-time.ts";
import type { Token } from "../tokens.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** A text made ready to be searched for details. */
export type Source = {
  readonly text: string;
  /**
   * The text sign for sign in lower case, with æ, ø and å as one plain letter each and one kind of blank and dash. What is
   * found in it stands at the same place in the text, and \b holds for every word.
   */
  readonly line: string;
  readonly tokens: readonly Token[];
  readonly places: Gazetteer;
  readonly hasDigits: boolean;
  /** Whether one of these clues is in the text. */
  readonly has: (clues: number) => boolean;
  /** Today in Denmark. */
  readonly today: () => string;
};

export type Finder = (source: Source) => Entity[];

export function sourceOf(text: string, tokens: readonly Token[], clues: number, now: Date, places: Gazetteer): Source {
  return {
    text,
    line: lineOf(text),
    tokens,
    places,
    hasDigits: /\d/.test(text),
    has: (wanted) => (clues & wanted) !== 0,
    today: () => dayAt(now),
  };
}

// The clock of a place is slow to ask; days begin on full hours.
let asked = { hour: Number.NaN, day: "" };
function dayAt(now: Date): string {
  const hour = Math.floor(now.getTime() / 3_600_000);
  if (asked.hour !== hour) asked = { hour, day: localTime(now.toISOString()).day };
  return asked.day;
}

/** An entity from a match; it stands where the match does, without blanks at its ends. */
export function entityAt<Kind extends EntityKind>(
  kind: Kind,
  start: number,
  words: string,
  value: EntityOf<Kind>["value"],
): EntityOf<Kind> {
  const from = start + words.length - words.trimStart().length;
  // The pieces are those of this kind; TypeScript cannot follow a union through its own discriminant.
  return { kind, start: from, end: from + words.trim().length, value } as EntityOf<Kind>;
}

const plainSigns: Readonly<Record<string, string>> = {
  æ: "a",
  å: "a",
  ä: "a",
  ø: "o",
  ö: "o",
  é: "e",
  è: "e",
  ü: "u",
  ß: "s",
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u2019": "'",
};

function lineOf(text: string): string {
  const lower = text.toLowerCase();
  // One sign in Unicode grows when it is lowered: "İ". A text with it is searched as it was written.
  const line = lower.length === text.length ? lower : text;
  return line.replace(/[\u0080-\uffff]/g, (sign) => plainSigns[sign] ?? sign);
}
