const border = 0x24;
const shortest = 2;
const longest = 5;
// Beyond this a word has shown its language.
const longestWord = 24;
// How many pieces of a language are imagined to be as usual everywhere: the lists are short, so that a piece seen nowhere
// in one is not impossible there.
const imagined = 2500;
// A piece given by hand counts as often as if this many listed words had it.
const byHand = 12;

/** The letters of words as they are usual in each of some languages. Pieces of two to five letters, borders included. */
export class Letters {
  readonly #size: number;
  readonly #rows = new Map<number, Float32Array>();
  readonly #totals: Float32Array;
  // Open addressing over typed arrays: a Map of strings is four times slower here, and this runs for every unknown word.
  #keys = new Int32Array(0);
  #numbers = new Int32Array(0);
  #weights = new Float32Array(0);
  #mask = 0;

  constructor(size: number) {
    this.#size = size;
    this.#totals = new Float32Array(size);
  }

  learnWord(word: string, language: number): void {
    eachPiece(codesOf(word), (key) => {
      this.#count(key, language, 1);
      this.#totals[language] = (this.#totals[language] as number) + 1;
    });
  }

  /** A piece as written by hand: "^" is the beginning of a word, "$" its end. */
  learnPiece(piece: string, language: number): void {
    const codes = Array.from(piece, (letter) => (letter === "^" || letter === "$" ? border : letter.charCodeAt(0)));
    this.#count(keyOf(codes, 0, codes.length), language, byHand);
    this.#totals[language] = (this.#totals[language] as number) + byHand;
  }

  finish(): void {
    let slots = 1024;
    while (slots < this.#rows.size * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#numbers = new Int32Array(slots).fill(-1);
    this.#weights = new Float32Array(this.#rows.size * this.#size);
    const all = this.#totals.reduce((sum, total) => sum + total, 0);
    let number = 0;
    for (const [key, counts] of this.#rows) {
      let slot = key & this.#mask;
      while (this.#numbers[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#numbers[slot] = number;
      const everywhere = counts.reduce((sum, count) => sum + count, 0) / all;
      for (let at = 0; at < this.#size; at++) {
        const own = this.#totals[at] as number;
        const share = ((counts[at] as number) + imagined * everywhere) / (own + imagined);
        this.#weights[number * this.#size + at] = Math.log(share / everywhere);
      }
      number++;
    }
    this.#rows.clear();
  }

  /** Adds what the letters say about each language; false when no piece was ever seen. */
  read(word: string, into: Float32Array): boolean {
    let seen = false;
    eachPiece(codesOf(word), (key) => {
      let slot = key & this.#mask;
      while (this.#numbers[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
      const number = this.#numbers[slot] as number;
      if (number === -1) return;
      seen = true;
      const row = number * this.#size;
      for (let at = 0; at < this.#size; at++) into[at] = (into[at] as number) + (this.#weights[row + at] as number);
    });
    return seen;
  }

  #count(key: number, language: number, by: number): void {
    const counts = this.#rows.get(key) ?? new Float32Array(this.#size);
    counts[language] = (counts[language] as number) + by;
    this.#rows.set(key, counts);
  }
}

function codesOf(word: string): number[] {
  const codes = [border];
  for (let at = 0; at < word.length && at < longestWord; at++) codes.push(word.charCodeAt(at));
  codes.push(border);
  return codes;
}

function eachPiece(codes: readonly number[], use: (key: number) => void): void {
  for (let from = 0; from < codes.length; from++) {
    let key = seed;
    for (let at = from; at < codes.length && at - from < longest; at++) {
      key = Math.imul(key ^ (codes[at] as number), 0x01000193);
      if (at - from + 1 >= shortest) use(mixed(key));
    }
  }
}

const seed = 0x811c9dc5;

function keyOf(codes: readonly number[], from: number, end: number): number {
  let key = seed;
  for (let at = from; at < end; at++) key = Math.imul(key ^ (codes[at] as number), 0x01000193);
  return mixed(key);
}

function mixed(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
}
