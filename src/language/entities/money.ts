import type { EntityOf } from "../../domain/entity.ts";
import { matchesOf } from "./matches.ts";
import { number, numberOf } from "./numbers.ts";
import { entityAt, type Source } from "./source.ts";

const amount = "(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,7})(?:,(\\d{1,2}))?";
const unit = "(kr\\b\\.?|kroner|krone\\b|dkk\\b|,-|euros?\\b|eur\\b|€)";
const factor = "(?:\\s?(tusind(?:e)?|t\\.?|mio\\.?|million(?:er)?|thousand|tausend|k))?";

const behind = new RegExp(
  `(?<![\\d.,])${amount}${factor}(?:\\s?(?:-|til|to|bis)\\s?${amount}${factor})?\\s?${unit}`,
  "g",
);
const inFront = new RegExp(`(kr\\.?|dkk|eur|€)\\s?${amount}${factor}(?![\\d:])`, "g");
const spoken = new RegExp(
  `\\b(${number})\\s?(hundrede|tusind(?:e)?|million(?:er)?)?\\s(kroner|kr\\b\\.?|euros?\\b)`,
  "g",
);

function kroner(whole = "", cents = "", times = ""): number {
  const factor = /^mi/.test(times) ? 1_000_000 : /^[tk]/.test(times) ? 1000 : /^hun/.test(times) ? 100 : 1;
  return (numberOf(whole) + (cents === "" ? 0 : Number(`0.${cents}`))) * factor;
}
const currency = (unit = ""): "DKK" | "EUR" => (/^(?:eur|€)/.test(unit) ? "EUR" : "DKK");

/** "5.000 kr.", "kr. 5000", "5000,-", "fem tusind kroner", "5-10.000 kr.". */
export function findMoney(source: Source): EntityOf<"money">[] {
  const { line } = source;
  const found: EntityOf<"money">[] = [];
  if (!/kr|,-|eur|€|dkk/.test(line)) return found;
  for (const match of matchesOf(behind, line)) {
    const [words, a, aCents, aTimes, b, bCents, bTimes, unit] = match;
    const to = b === undefined ? null : kroner(b, bCents, bTimes);
    let from = kroner(a, aCents, aTimes ?? (b === undefined ? undefined : bTimes));
    // "5-10.000 kr." means 5.000.
    if (to !== null && b?.includes(".") && !a?.includes(".") && from * 1000 < to) from *= 1000;
    found.push(entityAt("money", match.index, words, { amount: from, to, currency: currency(unit) }));
  }
  for (const match of matchesOf(inFront, line)) {
    const [words, unit, whole, cents, times] = match;
    const value = { amount: kroner(whole, cents, times), to: null, currency: currency(unit) };
    found.push(entityAt("money", match.index, words, value));
  }
  for (const match of matchesOf(spoken, line)) {
    const [words, whole, times, unit] = match;
    const value = { amount: kroner(whole, "", times), to: null, currency: currency(unit) };
    found.push(entityAt("money", match.index, words, value));
  }
  return found;
}
