// "kl. 10", "stk. 2" and "m.fl." end no sentence; an address is no word.
const shortened = /(?<![\p{L}\d])(?:kl|nr|stk|ca|pr|m\.fl|u\.\sa|mio|kr|tlf|osv)\.(?=\s+[\p{Ll}\d(])/gu;
const address = /https?:\/\/\S+/g;
const day = /(\d)\.(?=\s)/g;
const end = /[.!?:](?=[\s)»"]|$)|\n/g;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu;
const long = 7;

/** The words of a text as a reader meets them. */
function wordsOf(text: string): string[] {
  return text.replace(address, " ").match(word) ?? [];
}

/**
 * Läsbarhetsindex: words per sentence and long words per hundred. Up to 35 is read with ease. `known` are words that readers of
 * the text know although they are long: the law's own, which nobody can put in a shorter way.
 */
export function lix(text: string, known: readonly string[] = []): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const excused = new Set(known.map((word) => word.toLowerCase()));
  const many = words.filter((word) => word.length >= long && !excused.has(word.toLowerCase())).length;
  return words.length / sentencesOf(text).length + (100 * many) / words.length;
}

/** The sentences of a text; a line of a list is one. */
export function sentencesOf(text: string): string[] {
  const joined = text
    .replace(address, " ")
    .replace(shortened, "$&\u0000")
    .replace(/\.\u0000/g, "")
    .replace(day, "$1");
  const sentences = joined.split(end).filter((sentence) => wordsOf(sentence).length > 0);
  return sentences.length === 0 ? [joined] : sentences;
}
