import type { EntityOf } from "../../domain/entity.ts";
import { clue } from "./clue.ts";
import { isLate, partAfter, partOf } from "./day-parts.ts";
import { matchesOf } from "./matches.ts";
import { numberOf } from "./numbers.ts";
import { entityAt, type Source } from "./source.ts";

const word =
  "et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fu(?:e)?nf|sechs|sieben|acht|neun|zehn|elf|zwo(?:e)?lf";
const notCounted = "(?!\\s*(?:[.:/-]?\\d|time|hour|stunde|person|menneske|gange|dage|uger|kr|aa?r))";
const said = (before: string, hour: string, after = "") =>
  new RegExp(`\\b(?:kl\\.? |klokken )?${before} (${hour})\\b${after}${notCounted}${partAfter}`, "g");
const any = `${word}|1[0-2]|[1-9]`;

type Rule = readonly [pattern: RegExp, minutes: number];

/** Minutes from the full hour that is named: "halv otte" is half an hour before eight, "half past seven" one after seven. */
const rules: readonly Rule[] = [
  [said("(?:halv|halb)", any), -30],
  [said("half past", any), 30],
  [said("(?:kvart over|viertel nach|(?:a )?quarter past)", any), 15],
  [said("(?:kvart i|viertel vor|(?:a )?quarter to)", any), -15],
  [said("(?:5|fem|five) (?:minutter )?(?:over|past)", any), 5],
  [said("(?:5|fem|five) (?:minutter )?(?:i|to)", any), -5],
  [said("(?:10|ti|ten) (?:minutter )?(?:over|past)", any), 10],
  [said("(?:10|ti|ten) (?:minutter )?(?:i|to)", any), -10],
  [new RegExp(`\\b(?:kl\\.?|klokken) (${word})\\b${notCounted}${partAfter}`, "g"), 0],
  [new RegExp(`\\b(?:at|around) (${word}) (?:o'?clock|(?=in the ))${partAfter}`, "g"), 0],
];

/**
 * Times as one says them. Without a word for the part of the day, one to eight is the afternoon: nobody asks for a hall at
 * half past seven in the morning.
 */
export function findSpokenTimes(source: Source): EntityOf<"time">[] {
  const found: EntityOf<"time">[] = [];
  if (!source.has(clue.spoken)) return found;
  for (const [pattern, minutes] of rules)
    for (const match of matchesOf(pattern, source.line)) {
      const [words, hour = "", when] = match;
      const part = partOf(when);
      const early = ((numberOf(hour) % 12) * 60 + minutes + 720) % 720;
      const assumed = when === undefined;
      const total = early + (isLate(part) || (assumed && early < 480) ? 720 : 0);
      const from = `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
      found.push(entityAt("time", match.index, words, { from, to: null, part, assumed }));
    }
  return found;
}
