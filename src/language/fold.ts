// Æ, ø and å are typed in three ways (æ, ae, a): one form for all, so that they meet. Pairs such as får/far fall together,
// which costs nothing in a sentence; rules that need the difference compare the unfolded word.
const single: Readonly<Record<string, string>> = {
  æ: "a",
  å: "a",
  ä: "a",
  à: "a",
  á: "a",
  â: "a",
  ã: "a",
  ø: "o",
  ö: "o",
  ó: "o",
  ò: "o",
  ô: "o",
  õ: "o",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  ü: "u",
  ú: "u",
  ù: "u",
  û: "u",
  í: "i",
  ì: "i",
  î: "i",
  ï: "i",
  ñ: "n",
  ç: "c",
  ß: "ss",
};

/** A word in lower case with composed letters and without what cannot be seen; "heeej" becomes "hej". */
export function plain(word: string): string {
  const lower = /^[a-zæøå]+$/.test(word)
    ? word
    : word.normalize("NFKC").replace(invisible, "").toLowerCase().normalize("NFC");
  return longRun.test(lower) ? lower.replace(longRuns, "$1") : lower;
}

/** The form in which spellings of the same word meet; digits become 0. Takes a plain word. */
export function fold(word: string): string {
  let folded = "";
  for (const letter of word) folded += letter >= "0" && letter <= "9" ? "0" : (single[letter] ?? letter);
  return folded.replace(/aa|ae/g, "a").replace(/oe/g, "o");
}

/** Zero-width, soft hyphen, bidi, variation selectors, control: typed by keyboards and copied from pages, never meant. */
export const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/g;

const longRun = /([^\d])\1\1/;
const longRuns = /([^\d])\1{2,}/g;
