/** The words a text is found by, as both stores search them: spellings of æøå meet, little words are left out. */
export function searchWords(text: string): string[] {
  return [...new Set([...referencesIn(text), ...wordsIn(text)])].slice(0, mostWords);
}

// What nobody writes and no index needs; PostgreSQL refuses more than a megabyte of words.
export const mostWords = 10_000;
const longestWord = 60;

/** The words of a search. A whole reference means that one, not those that begin alike. */
export function queryWords(text: string): string[] {
  return [...new Set([...referencesIn(text), ...wordsIn(text.replace(reference, " "))])];
}

const reference = /\bNI-[2-9A-HJKMNP-Z]{6}\b/gi;

// As one word, whose last sign keeps endings and spellings of words out of it.
const referencesIn = (text: string): string[] =>
  [...text.matchAll(reference)].map(([found]) => `${found.replace("-", "").toLowerCase()}0`);

function wordsIn(text: string): string[] {
  const found = text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu);
  return [...found]
    .map(([word]) => foldWord(word))
    .filter((word) => word.length <= longestWord && !littleWords.has(word));
}

function foldWord(word: string): string {
  return word
    .replace(/[æåä]|aa|ae/g, "a")
    .replace(/[øö]|oe/g, "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** A folded word without its Danish endings (the Snowball stemmer, as PostgreSQL's `danish` has it). */
export function stem(word: string): string {
  const from = region(word);
  return undouble(withoutSuffix(undoubleConsonants(withoutEnding(word, from), from), from), from);
}

const vowel = /[aeiouy]/;

// The ending may only be taken from what follows the first vowel and consonant, and the third letter.
function region(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word);
  return found === null ? word.length : Math.max(found.index + 2, 3);
}

const endings =
  "erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret hed ene ere ens ers ets en er es et e".split(
    " ",
  );

const endsIn = (word: string, ending: string, from: number): boolean =>
  word.endsWith(ending) && word.length - ending.length >= from;

function withoutEnding(word: string, from: number): string {
  const ending = endings.find((ending) => endsIn(word, ending, from));
  if (ending !== undefined) return word.slice(0, -ending.length);
  return endsIn(word, "s", from) && /[abcdfghjklmnoprtvyz]s$/.test(word) ? word.slice(0, -1) : word;
}

function undoubleConsonants(word: string, from: number): string {
  return ["gd", "dt", "gt", "kt"].some((pair) => endsIn(word, pair, from)) ? word.slice(0, -1) : word;
}

function withoutSuffix(word: string, from: number): string {
  const plain = word.endsWith("igst") ? word.slice(0, -2) : word;
  const suffix = ["elig", "lig", "els", "ig"].find((suffix) => endsIn(plain, suffix, from));
  return suffix === undefined ? plain : undoubleConsonants(plain.slice(0, -suffix.length), from);
}

function undouble(word: string, from: number): string {
  const [last, before] = [word.at(-1), word.at(-2)];
  return word.length > from && last === before && last !== undefined && !vowel.test(last) ? word.slice(0, -1) : word;
}

// Folded. PostgreSQL leaves out its own list of Danish little words; here stands what both must leave out.
const littleWords = new Set(
  (
    "og i jeg det at en den til er som pa de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev " +
    "kunne ind nar vare dog noget ville jo deres efter ned skulle denne end dette mit ogsa under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes varet thi jer sadan"
  ).split(" "),
);
