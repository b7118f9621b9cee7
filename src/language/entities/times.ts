import type { EntityOf, TimeValue } from "../../domain/entity.ts";
import { clue } from "./clue.ts";
import { isLate, partAfter, partOf } from "./day-parts.ts";
import { matchesOf } from "./matches.ts";
import { dayName, monthName } from "./names.ts";
import { entityAt, type Source } from "./source.ts";
import { findSpokenTimes } from "./spoken-times.ts";

type TimeEntity = EntityOf<"time">;
type Rule = readonly [pattern: RegExp, value: (match: RegExpExecArray) => TimeValue];

const clock = "([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?";
const to = "\\s*(?:-|til|to|bis|until)\\s*(?:kl\\.?\\s*)?";
/** What shows that a number is no hour: "fra 10 til 14 år". */
const notCounted =
  "(?![.,:/]?\\d|\\.\\s*(?:maj|juni|juli)|\\s*(?:%|kr|km|m2|meter|aa?rs?\\b|aa?rige|dage|uger|maa?ned|pers|menneske|deltag|bo(?:e)?rn|medlem|jahre|years|people))";
const pattern = (source: string) => new RegExp(source, "g");

const stretch = ([, h1, m1, h2, m2, words]: RegExpExecArray): TimeValue => {
  const part = partOf(words);
  const late = isLate(part);
  return { from: timeOf(h1, m1, late), to: timeOf(h2, m2, late), part, assumed: false };
};

const inDigits: readonly Rule[] = [
  [
    pattern(
      `\\b(?:kl\\.?|klokken|klokka)\\s*([01]?\\d|2[0-4])(?:[.:]?([0-5]\\d))?(?:(?:${to}|\\s+og\\s+)([01]?\\d|2[0-4])(?:[.:]?([0-5]\\d))?)?${notCounted}${partAfter}`,
    ),
    stretch,
  ],
  [
    pattern(
      `(?<![\\d.,:/§-]|§ |\\bden |\\bd\\. ?)([01]?\\d|2[0-3])[.:]([0-5]\\d)(?:${to}([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?)?${notCounted}${partAfter}`,
    ),
    stretch,
  ],
  // "tirsdag 19-21", "12. maj 10-14": a stretch of two numbers after a day.
  [
    pattern(
      `(?<=(?:${dayName}(?:e|en|s)?|/\\d{1,2}|${monthName}|\\b20\\d\\d|morgen|aften)[,:]?\\s)([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?\\s?-\\s?([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?${notCounted}`,
    ),
    stretch,
  ],
];
const between: Rule = [
  pattern(
    `\\b(?:fra|mellem|from|between|von|zwischen)\\s+(?:kl\\.?\\s*)?${clock}(?:${to}|\\s*(?:og|and|und)\\s*)${clock}(?:\\s*uhr)?${notCounted}(?!\\s?[ap]\\.?m\\b)${partAfter}`,
  ),
  stretch,
];
const foreign: readonly Rule[] = [
  [
    /\b(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?(?:\s*(?:-|to|until)\s*(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?)?\s?([ap])\.?m\b\.?/g,
    inHalves,
  ],
  [
    /\b(?:(?:um|ab|gegen)\s+)?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?:\s*(?:-|bis)\s*([01]?\d|2[0-4])(?:[.:]([0-5]\d))?)?\s*uhr\b/g,
    stretch,
  ],
];
const partAlone = pattern(
  `\\b(?:om (?:morgenen|formiddagen|eftermiddagen|aftenen|natten)|i ?(?:formiddag|eftermiddag|aften|nat)|hver (?:morgen|formiddag|eftermiddag|aften)|(?:in the |this )(?:morning|afternoon|evening)|at night|tonight|am (?:vormittag|nachmittag|abend)|abends|nachmittags|vormittags)\\b|(?<=(?:${dayName}|i ?morgen|tomorrow) ?)(?:formiddag|eftermiddag|aften|morning|afternoon|evening|nachmittag|abend)(?:e|en|s)?\\b`,
);

function timeOf(hour: string | number | undefined, minute: string | undefined, late: boolean): string | null {
  if (hour === undefined) return null;
  const whole = Number(hour) + (late && Number(hour) < 12 ? 12 : 0);
  return `${String(whole).padStart(2, "0")}:${minute ?? "00"}`;
}

function inHalves([, h1, m1, h2, m2, half]: RegExpExecArray): TimeValue {
  const hour = (said: string | undefined) => (said === undefined ? undefined : Number(said) % 12);
  const [first, last] = [hour(h1), hour(h2)];
  const late = half === "p";
  // "10-2 pm" begins in the forenoon.
  const lateStart = late && (last === undefined || Number(first) < last);
  return { from: timeOf(first, m1, lateStart), to: timeOf(last, m2, late), part: null, assumed: false };
}

/** "kl. 19-21", "19.30", "halv otte", "fra 10 til 14", "om aftenen", "at 7 pm", "um 19 Uhr". */
export function findTimes(source: Source): TimeEntity[] {
  const { line } = source;
  const found: TimeEntity[] = findSpokenTimes(source);
  const rules = source.hasDigits
    ? [...inDigits, ...(source.has(clue.span) ? [between] : []), ...(source.has(clue.half) ? foreign : [])]
    : [];
  for (const [pattern, value] of rules)
    for (const match of matchesOf(pattern, line)) found.push(entityAt("time", match.index, match[0], value(match)));
  if (!source.has(clue.dayPart)) return found;
  const parts = [...matchesOf(partAlone, line)].map((match) =>
    entityAt("time", match.index, match[0], { from: null, to: null, part: partOf(match[0]), assumed: false }),
  );
  return [...found.map((time) => afterNoon(time, parts)), ...parts];
}

/** "i aften kl. 7" is 19:00, when nothing else in the text says what part of the day is meant. */
function afterNoon(time: TimeEntity, parts: readonly TimeEntity[]): TimeEntity {
  const { from, to, part } = time.value;
  const late = parts.length > 0 && parts.every(({ value }) => isLate(value.part));
  if (!late || part !== null || from === null || from >= "12" || (to !== null && to >= "12")) return time;
  const later = (clock: string) => `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}`;
  return { ...time, value: { from: later(from), to: to && later(to), part: null, assumed: true } };
}
