import type { EntityOf } from "../../domain/entity.ts";
import { matchesOf } from "./matches.ts";
import { entityAt, type Source } from "./source.ts";

const named = (word: string) =>
  `\\b(?:${word})(?:[- ]?(?:nr\\b\\.?|nummer(?:et)?|number|no\\b\\.?))?\\s*(?:er|is|ist)?\\s*[:.]?\\s*`;
const mail = /[\p{L}\d][\p{L}\d.+_-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const cvr = new RegExp(`${named("cvr|se")}(?:dk[ -]?)?((?:\\d\\s?){7}\\d)(?!\\d)|\\bdk[ -]?(\\d{8})(?!\\d)`, "g");
const pNumber = new RegExp(`${named("p|produktionsenhed(?:s)?")}(\\d{10})(?!\\d)`, "g");
const danish =
  /(?<![\d.,/+-]|\d )(?:(?:\+|00)\s?45[\s.-]?|\(\+45\)\s?)?(?:\d\d([ .-]?)\d\d\1\d\d\1\d\d|\d{4} \d{4}|\d\d \d{3} \d{3})(?!\d|[ ./-]\d|,\d)/g;
const foreign = /(?<!\d)(?:\+(?!\s?45)[1-9]\d{0,2}|00(?!\s?45)[1-9]\d\s)([\s\d-]{6,15}\d)/g;

const kle =
  /(?<![\d.])(?:\b(kle|emne)(?:[- ]?(?:nr\.?|nummer))?\s*[:.]?\s*)?(\d\d)\.(\d\d)\.(\d\d)(?![\d.])(?:-?[a-zæøå]\d\d)?(?!-\d)/g;
const journal = /(?<![\d.])\d\d\.\d\d\.\d\d-[a-z]\d\d-\d{1,6}-\d\d\b/g;
const labelled =
  /\b(?:sags?|journal|j\.|jr\.?|j)[- ]?(?:nr\b\.?|nummer(?:et)?|id)\s*(?:er)?\s*[:.]?\s*([a-z]{0,5}-?\d[\w./-]*\d|\d{3,})/g;
// "ni" is also nine: unless "NI-" is written, a word of six letters is a reference only with a digit in it.
const reference = /\bni-([2-9a-hjkmnp-z]{6})\b|\bni\s?-?\s?((?=[a-z]*\d)[2-9a-hjkmnp-z]{6})\b/g;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** E-mail addresses, phone numbers, CVR and P-numbers. */
export function findContacts(
  source: Source,
): (EntityOf<"email"> | EntityOf<"phone"> | EntityOf<"cvr"> | EntityOf<"p-number">)[] {
  const { line, text } = source;
  const found: ReturnType<typeof findContacts> = [];
  if (text.includes("@"))
    for (const match of matchesOf(mail, text))
      found.push(entityAt("email", match.index, match[0], match[0].toLowerCase()));
  if (!source.hasDigits) return found;
  for (const match of matchesOf(cvr, line))
    found.push(entityAt("cvr", match.index, match[0], digitsOf(match[1] ?? match[2] ?? "")));
  for (const match of matchesOf(pNumber, line)) found.push(entityAt("p-number", match.index, match[0], match[1] ?? ""));
  for (const match of matchesOf(danish, line))
    found.push(entityAt("phone", match.index, match[0], `+45${digitsOf(match[0]).slice(-8)}`));
  for (const match of matchesOf(foreign, line))
    found.push(entityAt("phone", match.index, match[0], `+${digitsOf(match[0]).replace(/^00/, "")}`));
  return found;
}

/** KLE and journal numbers, and our own references. */
export function findCases(source: Source): (EntityOf<"kle"> | EntityOf<"journal"> | EntityOf<"reference">)[] {
  const { line, text } = source;
  const found: ReturnType<typeof findCases> = [];
  if (source.hasDigits) {
    for (const match of matchesOf(kle, line)) {
      const [words, label, a, b, c] = match;
      // Three pairs that could be a day are a day, unless they are called a subject number.
      const isDay = Number(a) >= 1 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12 && Number(c) > 0;
      if (label !== undefined || !isDay) found.push(entityAt("kle", match.index, words, `${a}.${b}.${c}`));
    }
    for (const match of matchesOf(journal, line)) {
      const number = text.slice(match.index, match.index + match[0].length);
      found.push(entityAt("journal", match.index, match[0], number.toUpperCase()));
    }
    for (const match of matchesOf(labelled, line)) {
      const end = match.index + match[0].length;
      const number = text.slice(end - (match[1] ?? "").length, end);
      found.push(entityAt("journal", match.index, match[0], number.toUpperCase()));
    }
  }
  // All begin with these letters.
  if (!line.includes("ni")) return found;
  for (const match of matchesOf(reference, line))
    found.push(entityAt("reference", match.index, match[0], `NI-${(match[1] ?? match[2] ?? "").toUpperCase()}`));
  return found;
}
