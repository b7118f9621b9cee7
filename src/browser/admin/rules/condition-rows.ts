import type { Condition } from "../../../domain/rule.ts";
import { fillings, type Place } from "./places.ts";

/** One condition as it is being written; also half of one. */
export type Row = {
  readonly key: number;
  readonly place: Place;
  /** What is chosen from a list. */
  readonly picks: readonly string[];
  /** Words as they are typed, with commas between. */
  readonly text: string;
  /** Of `near`: within so many words; of `attempts`: so many. */
  readonly count: number;
  readonly from: string;
  readonly to: string;
  readonly yes: boolean;
};

let keys = 0;

export function newRow(place: Place): Row {
  return { key: ++keys, place, picks: [], text: "", count: place === "attempts" ? 1 : 6, from: "", to: "", yes: true };
}

export const wordsIn = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

const listOf = (one: string | readonly string[]): readonly string[] => (typeof one === "string" ? [one] : one);
const percent = (share: number | undefined) => (share === undefined ? "" : String(Math.round(share * 100)));

/** The rows of a condition, in the order in which it was written. */
export function rowsOf(condition: Condition = {}): readonly Row[] {
  return (Object.keys(condition) as (keyof Condition)[]).flatMap((key): Row[] => {
    const { words, entities, gap, time } = condition;
    if (key === "words" && words !== undefined)
      return (Object.keys(words) as (keyof typeof words)[]).map((how): Row => {
        const row = newRow(`words.${how}`);
        if (how !== "near") return { ...row, text: (words[how] ?? []).join(", ") };
        return { ...row, text: words.near?.words.join(", ") ?? "", count: words.near?.within ?? row.count };
      });
    if (key === "entities" && entities !== undefined)
      return (Object.keys(entities) as (keyof typeof entities)[]).map((how) => ({
        ...newRow(`entities.${how}`),
        picks: entities[how] ?? [],
      }));
    if (key === "words" || key === "entities") return [];
    const row = newRow(key);
    if (key === "gap") return [{ ...row, from: percent(gap?.above), to: percent(gap?.below) }];
    if (key === "time") return [{ ...row, picks: time?.days ?? [], from: time?.from ?? "", to: time?.to ?? "" }];
    if (key === "attempts") return [{ ...row, count: condition.attempts ?? 1 }];
    if (key === "department-open" || key === "private-data") return [{ ...row, yes: condition[key] === true }];
    const values = listOf(condition[key] ?? []);
    return [fillings[key] === "words" ? { ...row, text: values.join(", ") } : { ...row, picks: values }];
  });
}

/** What is written, as the content has it. `known`: as it stood, so that one value stays one value and not a list. */
export function conditionOf(rows: readonly Row[], known: Condition = {}): Condition {
  const made: Record<string, unknown> = {};
  const within = (key: string, how: string, value: unknown) => {
    made[key] = { ...(made[key] as object | undefined), [how]: value };
  };
  for (const { place, picks, text, count, from, to, yes } of rows) {
    const [key = "", how] = place.split(".");
    if (place === "words.near") within(key, "near", { words: wordsIn(text), within: count });
    else if (how !== undefined) within(key, how, key === "words" ? wordsIn(text) : picks);
    else if (place === "gap") made.gap = { ...share("above", from), ...share("below", to) };
    else if (place === "time")
      made.time = { ...(picks.length > 0 && { days: picks }), ...(from && { from }), ...(to && { to }) };
    else if (place === "attempts") made.attempts = count;
    else if (fillings[place] === "yes") made[place] = yes;
    else made[place] = oneOrMany(fillings[place] === "words" ? wordsIn(text) : picks, known[place as "topic"]);
  }
  // Each part was put where the schema has it; the server parses it once more.
  return made as Condition;
}

function share(name: "above" | "below", percents: string): { readonly [key: string]: number } {
  return percents === "" ? {} : { [name]: Number(percents) / 100 };
}

function oneOrMany(values: readonly string[], known: unknown): string | readonly string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined && !Array.isArray(known) ? only : values;
}
