import type { Reading } from "../domain/reading.ts";
import { type SafeText, type Secret, secretKinds } from "../domain/safe-text.ts";
import { findDanger } from "./danger.ts";
import { findEntities, type Places } from "./entities/find.ts";
import { localeOf } from "./locale.ts";
import { mask } from "./private-data.ts";
import { type Token, tokenise } from "./tokens.ts";
import { wordsOf } from "./words.ts";

/** What reading needs from outside: the time, and what the content knows. */
export type ReadingOptions = {
  /** Dates without a year lie ahead of it. */
  readonly now: Date;
  /** Words of the content that compounds are made of. */
  readonly parts?: ReadonlySet<string>;
  /** The municipality's own halls, schools and houses. */
  readonly places?: Places;
  /** Phrases of acute danger that the municipality has added to the shipped ones. */
  readonly addedDanger?: readonly string[];
};

const noParts: ReadonlySet<string> = new Set();

/** Text → Reading. Private data is masked first; everything after that sees the safe text only. */
export function read(text: string, options: ReadingOptions): Reading {
  const { text: safe, secrets } = mask(text);
  return readSafe(safe, secrets, options);
}

const mark = new RegExp(`\\[(?:${secretKinds.join("|")})\\]`, "g");

// "cpr [CPR-nummer]": what names the number belongs to it.
const naming = new Set(["cpr", "cprnr", "cprnummer", "personnummer", "nr", "nummer", "er"]);

/** "[CPR-nummer]" is not a word that somebody wrote: what the message is about does not depend on it. */
function withoutMarks(tokens: readonly Token[], text: SafeText): readonly Token[] {
  if (!text.includes("[")) return tokens;
  const marks = [...text.matchAll(mark)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const inMark = ({ start, end }: Token) => marks.some((each) => each.start <= start && end <= each.end);
  const kept: Token[] = [];
  for (const token of tokens) {
    if (inMark(token)) while (naming.has(kept.at(-1)?.word ?? "")) kept.pop();
    else kept.push(token);
  }
  return kept.length === 0 ? tokens : kept;
}

/** Reads a text that is masked already, such as one whose secret was split over two messages. */
export function readSafe(text: SafeText, secrets: readonly Secret[], options: ReadingOptions): Reading {
  const tokens = withoutMarks(tokenise(text), text);
  const { locale, sure } = localeOf(tokens, text);
  return {
    text,
    secrets,
    words: wordsOf(tokens, options.parts ?? noParts),
    locale,
    sure,
    entities: findEntities(text, tokens, { now: options.now, ...(options.places && { places: options.places }) }),
    danger: findDanger(tokens, text, options.addedDanger === undefined ? {} : { added: options.addedDanger }),
  };
}
