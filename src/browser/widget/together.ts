const unbroken = "\u00a0";
const months = "jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec";

const afterSign = /(§|\bkl\.|\bnr\.) (?=\d)/gi;
const beforeMonth = new RegExp(`(\\d\\.?) (?=(?:${months})[a-z]*\\b)`, "gi");
const beforeUnit = /(\d) (?=(?:%|kr\b))/g;
// Four pairs are a phone number; three or five are something else.
const pairs = /\b\d\d(?: \d\d)+\b/g;
const isPhone = (number: string) => number.length === "00 00 00 00".length;
const callable = new RegExp(`${pairs.source}|\\b((?:ring|call)(?: til| hellere)? )(11[24])\\b`, "gi");

/** What is read as one stays on one line: "§ 18", "kl. 10", "2. december", "200 kr.", "00 00 10 40". */
export function together(text: string): string {
  return text
    .replace(afterSign, `$1${unbroken}`)
    .replace(beforeMonth, `$1${unbroken}`)
    .replace(beforeUnit, `$1${unbroken}`)
    .replace(pairs, (number) => (isPhone(number) ? number.replaceAll(" ", unbroken) : number));
}

export type Piece = { readonly text: string; readonly call?: string };

/** A text and the phone numbers in it, which a finger can press. 112 and 114 count where one is told to ring. */
export function withCalls(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of text.matchAll(callable)) {
    const [whole, before = "", short = whole] = found;
    if (before === "" && !isPhone(whole)) continue;
    const start = found.index + before.length;
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: short, call: `tel:${short.replaceAll(" ", "")}` });
    done = start + short.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
