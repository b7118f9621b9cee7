import type { EntityOf, PeopleValue } from "../../domain/entity.ts";
import { clue } from "./clue.ts";
import { isNumberWord, numberBut, numberOf } from "./numbers.ts";
import { entityAt, type Source } from "./source.ts";

const about =
  "(?:(ca\\.?|cirka|circa|omkring|omtrent|rundt regnet|vel|about|around|approximately|some|etwa|ungefa(?:e)?hr|rund|knap|godt|mindst|over|mere end|at least|more than|mindestens|max\\.?|maks\\.?|maksimalt|ho(?:e)?jst|op til|under|up to|at most|bis zu|ho(?:e)?chstens)\\s+)?";
const noun =
  "(?:stk|stykker|[a-z]*(?:menneske|person|pers|deltager|ga(?:e)?st|bo(?:e)?rn|unge|voksne|a(?:e)?ldre|medlem|frivillig|spiller|plads|spisende|kvinde|ma(?:e)?nd|mand|pige|dreng|senior|pensionist|borger|beboer|tilskuer|publikumm|fora(?:e)?ldre|familie|elev|instrukto(?:e)?r|tra(?:e)?ner|(?<!bil)leder|kursist|spejder|sanger|danser|cyklist|lo(?:e)?ber|konfirmand)(?:e|r|er|ere|mer|ne|ene|erne|merne|s|es|ers)?)";
const foreignNoun =
  "(?:people|persons?|guests?|participants?|kids|children|adults|members|volunteers|players|seats|students|families|personen|leuten?|menschen|kindern?|ga(?:e)?sten?|teilnehmern?|mitgliedern?|erwachsenen?|freiwilligen?|familien)";
const like =
  "(?:(?:nye|unge|sma+|store|glade|andre|flere|ekstra|aktive|betalende|voksne|a(?:e)?ldre|frivillige|friske|raske|so(?:e)?de|danske|nydanske|forskellige|new|young|older|other|more|active|paying|neue|junge|zahlende|aktive) )?";
const notCounted =
  "(?!\\s*(?:[.,:/-]?\\d|aa?r|%|kr|km|m2|meter|timer?\\b|gange|dage|uger|maa?ned|jahre|years|hours|times|fra\\b))";
// "en frivillig" counts nobody, and "to" is also an English word.
const more = numberBut("en", "et", "one", "ein", "eine", "einer", "einem", "to");

// Sticky: they are tried where a number stands, and nowhere else.
const danish = new RegExp(`(${more}|to)(?:\\s*(?:-|til|eller)\\s*(${more}))?\\s+${like}${noun}\\b`, "y");
const foreign = new RegExp(`(${more})(?:\\s*(?:-|to|or|bis|oder)\\s*(${more}))?\\s+${like}${foreignNoun}\\b`, "y");
const bare = new RegExp(`(\\d{1,4}|${more}|to)(?:\\s*(?:-|til|eller|to|or|bis)\\s*(${more}))?\\b${notCounted}`, "y");
const inAll = new RegExp(`(${more})(?: of us|\\s+i alt|\\s+in total)\\b`, "y");

const aboutBefore = new RegExp(`(?<![a-z])${about}$`);
const usBefore = new RegExp(
  `(?<![a-z])(?:os(?! (?:over|under))|vi (?:er|bliver|kommer|regner med|forventer)|we are|there are|we expect|wir sind|plads til|room for|space for|platz fue?r|(?:gruppe|hold|group) (?:pa+|of|von))\\s+${about}$`,
);
const numberedBefore = /[§\d.,:/+-]$|§ $|\bnr\.? $/;

const least = /^(?:mindst|over|mere end|at least|more than|mindestens)$/;
const most = /^(?:ma(?:x|ks)|ho|op til|under|up to|at most|bis zu)/;

function peopleOf(word: string | undefined, from: string, to: string | undefined): PeopleValue {
  const first = numberOf(from);
  const last = to === undefined ? first : numberOf(to);
  const bounded = word !== undefined && most.test(word) && !least.test(word);
  return { min: bounded ? 1 : Math.min(first, last), max: Math.max(first, last), about: word !== undefined };
}

/** "ca. 40 mennesker", "12-15 personer", "os fire", "plads til 80". */
export function findPeople({ line, tokens, has, hasDigits }: Source): EntityOf<"people">[] {
  const found: EntityOf<"people">[] = [];
  if (!hasDigits && !has(clue.number)) return found;
  for (const { start, form } of tokens) {
    if (!form.startsWith("0") && !isNumberWord(form)) continue;
    const before = line.slice(Math.max(0, start - 40), start);
    if (numberedBefore.test(before)) continue;
    const counted = matchAt(danish, line, start) ?? matchAt(foreign, line, start) ?? matchAt(inAll, line, start);
    const us = usBefore.exec(before);
    const match = counted ?? (us === null ? undefined : matchAt(bare, line, start));
    if (match === undefined) continue;
    const lead = counted === undefined ? us : aboutBefore.exec(before);
    const [words, from = "", to] = match;
    const first = start - (lead?.[0].length ?? 0);
    found.push(entityAt("people", first, line.slice(first, start + words.length), peopleOf(lead?.[1], from, to)));
  }
  return found;
}

function matchAt(pattern: RegExp, line: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(line) ?? undefined;
}
