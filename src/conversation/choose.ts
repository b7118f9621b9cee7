import type { SafeText } from "../domain/safe-text.ts";
import { fold, plain } from "../language/fold.ts";
import { stem } from "../language/stem.ts";
import { numberIn } from "./command.ts";

/** Which of several titles is meant: by its number, or by words that stand in one of them only. Null: none of them. */
export function choiceIn(text: SafeText, titles: readonly string[]): number | "not on the list" | null {
  const number = numberIn(text);
  if (number !== null) return number >= 1 && number <= titles.length ? number - 1 : "not on the list";
  const said = stemsOf(text);
  if (said.length === 0) return null;
  const stems = titles.map((title) => new Set(stemsOf(title)));
  const same = stems.findIndex(
    (title) => title.size > 0 && said.every((word) => title.has(word)) && title.size === new Set(said).size,
  );
  if (same >= 0) return same;
  // Few words, and one title alone has most of them: "børneattest bestilling" is not a new question.
  if (said.length > mostWords) return null;
  const scores = stems.map((title, at) => said.filter((word) => title.has(word) && isOnlyIn(word, stems, at)).length);
  const best = Math.max(...scores);
  const chosen = scores.indexOf(best);
  const known = said.filter((word) => stems[chosen]?.has(word)).length;
  if (best === 0 || scores.lastIndexOf(best) !== chosen || known * 2 <= said.length) return null;
  return chosen;
}

const mostWords = 6;

function isOnlyIn(word: string, stems: readonly ReadonlySet<string>[], at: number): boolean {
  return stems.every((title, other) => other === at || !title.has(word));
}

// What is said around a choice, and what stands in every title.
const little = new Set(
  "en et den det de og i på til af for om med jeg vi du er vil gerne skal kan har have noget selv brug som at hvad the a an of and to i we it is der die das ein eine und zu ich wir"
    .split(" ")
    .map(fold),
);

/** The stems of the words that say something. */
export function stemsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}§]+/gu) ?? [];
  return words.map((word) => fold(plain(word))).flatMap((word) => (little.has(word) ? [] : [stem(word)]));
}

/** The one title of which a longer text has a word that no other title has; null when there are none or several. */
export function hintedAt(text: SafeText, titles: readonly string[]): number | null {
  const said = new Set(stemsOf(text));
  const stems = titles.map((title) => new Set(stemsOf(title)));
  const hinted = stems.flatMap((title, at) =>
    [...title].some((word) => said.has(word) && isOnlyIn(word, stems, at)) ? [at] : [],
  );
  const [only, ...others] = hinted;
  return only === undefined || others.length > 0 ? null : only;
}
