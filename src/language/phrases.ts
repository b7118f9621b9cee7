import { borderOf } from "./borders.ts";
import { fold, plain } from "./fold.ts";
import { kept } from "./kept.ts";
import { isOneSlip, without } from "./one-slip.ts";
import { gaps, type PhraseList, turnedAround, variantsOf } from "./phrase-notation.ts";
import type { Token } from "./tokens.ts";

/** The words that phrases are made of. */
export type Words = {
  readonly lists: Readonly<Record<string, string>>;
  readonly negations: string;
  /** Usual ways of writing a word that are another word to a dictionary: "kna" is "kan". */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words whose misspellings are recognised though they are short, */
  readonly telling: string;
  /** and words that are one slip from them and mean what they say. */
  readonly ordinary: string;
  /** Words that stand in most sentences: a phrase is looked up by another of its words. */
  readonly common: string;
};

/** Where a phrase stands: its first and last token, and every token that is part of it. */
export type Hit<Meaning> = { readonly meaning: Meaning; readonly tokens: readonly number[] };

/** A text made ready to be searched. */
export type Searched = {
  readonly size: number;
  /** The number of the sentence each token stands in. */
  readonly sentences: Int32Array;
  /** What each token can be part of. */
  readonly entries: readonly (Entry | undefined)[];
  /** 1 where a clause ends after the token. */
  readonly ends: Uint8Array;
};

type Element = { readonly id: number; readonly gap: number; readonly first: boolean; readonly last: boolean };
type Phrase = {
  readonly number: number;
  readonly elements: readonly Element[];
  readonly meaning: number;
  /** Of the words beside the one it is looked up by, the one that tells most; -1 where there is none. */
  readonly beside: number;
};
/** The phrases of a word that all have the same other word: where that is missing, none of them is looked at. */
type Pair = {
  readonly beside: number;
  readonly phrases: readonly { readonly order: number; readonly phrase: Phrase }[];
};
type Entry = {
  /** One bit for every place in a phrase that the word can take. */
  readonly bits: Uint32Array;
  /** The same as numbers. */
  readonly ids: readonly number[];
  /** The phrases that are looked up by this word. */
  readonly pairs: readonly Pair[];
  readonly negates: boolean;
};

// Words that begin a new clause without a comma.
const joins = new Set(["og", "men", "sa", "and", "but", "so", "und", "aber"]);
const shortestTypo = 8;
const shortestSlip = 4;
// Long enough for any letter; what is pasted beyond it costs no time.
const mostTokens = 3000;

/** Many phrases, found in one pass: a phrase is looked up by its rarest word, a word by the places it can take. */
export class Phrases<Meaning> {
  readonly #meanings: Meaning[] = [];
  readonly #lists: ReadonlyMap<string, readonly string[]>;
  readonly #elements = new Map<string, number>();
  readonly #phrases: Phrase[] = [];
  readonly #lookedUpBy: Phrase[][] = [];
  readonly #wordsOf: string[][] = [];
  readonly #common: ReadonlySet<string>;
  readonly #exact = new Map<string, number[]>();
  readonly #spelt = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #endings = new Map<string, number[]>();
  readonly #near = new Map<string, string[]>();
  readonly #entryOf = kept((word) => this.#entry(word));
  readonly #negations: ReadonlySet<string>;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #telling: readonly string[];
  readonly #ordinary: ReadonlySet<string>;

  constructor({ lists, negations, spellings, telling, ordinary, common }: Words) {
    this.#common = new Set(wordsOf(common).map(fold));
    this.#lists = new Map(Object.entries(lists).map(([name, words]) => [name, wordsOf(words)]));
    this.#negations = new Set(wordsOf(negations).map(fold));
    this.#spellings = new Map(Object.entries(spellings).map(([slip, word]) => [fold(slip), fold(word)]));
    this.#telling = wordsOf(telling).map(fold);
    this.#ordinary = new Set(wordsOf(ordinary).map(fold));
  }

  /** Adds phrases that mean the same, one a line. Loose: a word may stand between any two, and the subject after the verb. */
  add(phrases: PhraseList, meaning: Meaning, loose = false): void {
    const number = this.#meanings.push(meaning) - 1;
    for (const line of phrases.split("\n").map((each) => each.trim()))
      if (line !== "" && !line.startsWith("#")) {
        for (const variant of variantsOf(line.split(/\s+/))) {
          this.#addOne(variant, number, loose ? 1 : 0);
          const turned = loose ? turnedAround(variant) : undefined;
          if (turned !== undefined) this.#addOne(turned, number, 1);
        }
      }
  }

  /** Call when all phrases are in. */
  finish(): void {
    for (const word of [...this.#telling, ...[...this.#exact.keys()].filter((each) => each.length >= shortestTypo)])
      for (const piece of [word, ...without(word)]) push(this.#near, piece, word);
  }

  search(tokens: readonly Token[], text: string): Searched {
    const size = Math.min(tokens.length, mostTokens);
    const sentences = new Int32Array(size);
    const ends = new Uint8Array(size);
    const entries: (Entry | undefined)[] = [];
    let sentence = 0;
    for (let at = 0; at < size; at++) {
      const token = tokens[at] as Token;
      sentences[at] = sentence;
      const next = tokens[at + 1]?.start ?? text.length;
      const border = borderOf(text, token.end, next);
      if (border === 2) sentence++;
      if (border > 0 || at === size - 1 || joins.has(tokens[at + 1]?.form ?? "")) ends[at] = 1;
      entries.push(this.#entryOf(token.word));
    }
    return { size, sentences, ends, entries };
  }

  find({ size, sentences, ends, entries }: Searched): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    const used: number[] = [];

    const fits = (elements: readonly Element[], number: number, at: number): boolean => {
      const { id, last, first } = elements[number] as Element;
      const entry = entries[at];
      if (entry === undefined || !has(entry.bits, id)) return false;
      if (first && at > 0 && sentences[at - 1] === sentences[at]) return false;
      if (last && ends[at] === 0) return false;
      used[number] = at;
      const next = elements[number + 1];
      if (next === undefined) return true;
      const furthest = Math.min(size - 1, at + 1 + next.gap);
      for (let other = at + 1; other <= furthest; other++) {
        if (sentences[other] !== sentences[at]) return false;
        if (fits(elements, number + 1, other)) return true;
        if (entries[other]?.negates) return false;
      }
      return false;
    };

    const present = this.#everyBitOf(entries);
    const tried = new Set<number>();
    for (const entry of entries)
      for (const { number, elements, meaning } of entry === undefined ? [] : possible(entry, present)) {
        if (tried.has(number)) continue;
        tried.add(number);
        const first = (elements[0] as Element).id;
        for (let at = 0; at < size; at++)
          if (isIn(entries[at], first) && fits(elements, 0, at))
            hits.push({ meaning: this.#meanings[meaning] as Meaning, tokens: used.slice(0, elements.length) });
      }
    return hits;
  }

  /** The places in phrases that some word of the text can take. */
  #everyBitOf(entries: Searched["entries"]): Uint32Array {
    const every = new Uint32Array((this.#elements.size >> 5) + 1);
    for (const entry of entries)
      if (entry !== undefined)
        for (const id of entry.ids) every[id >> 5] = (every[id >> 5] as number) | (1 << (id & 31));
    return every;
  }

  #addOne(words: readonly string[], meaning: number, usualGap: number): void {
    const elements: Element[] = [];
    let gap = usualGap;
    let first = false;
    words.forEach((word, at) => {
      if (word === "^") first = true;
      else if (word in gaps) gap = gaps[word] as number;
      else if (word !== "$") {
        elements.push({ id: this.#elementOf(word), gap, first, last: words[at + 1] === "$" });
        gap = usualGap;
        first = false;
      }
    });
    const start = elements[0];
    const end = words.at(-1) ?? "";
    if (start === undefined || end in gaps) throw new Error(`a phrase ends in a word or $: ${words.join(" ")}`);
    const rarest = elements.find(({ id }) => !this.#isCommon(id)) ?? start;
    const others = elements.filter(({ id }) => id !== rarest.id);
    const beside = (others.find(({ id }) => !this.#isCommon(id)) ?? others[0])?.id ?? -1;
    const phrase = { number: this.#phrases.length, elements, meaning, beside };
    this.#phrases.push(phrase);
    this.#lookedUpBy[rarest.id]?.push(phrase);
  }

  #elementOf(written: string): number {
    const known = this.#elements.get(written);
    if (known !== undefined) return known;
    const id = this.#elements.size;
    this.#elements.set(written, id);
    this.#lookedUpBy.push([]);
    const words = written.split("|").flatMap((part) => this.#expand(part));
    this.#wordsOf.push(words);
    for (const word of words) {
      if (word.startsWith("=")) push(this.#spelt, plain(word.slice(1)), id);
      else if (word.endsWith("*")) push(this.#beginnings, fold(plain(word.slice(0, -1))), id);
      else if (word.startsWith("*")) push(this.#endings, fold(plain(word.slice(1))), id);
      else push(this.#exact, fold(plain(word)), id);
    }
    return id;
  }

  #isCommon(id: number): boolean {
    return (this.#wordsOf[id] ?? []).some((word) => this.#common.has(fold(plain(word.replace(/^[=*]|\*$/g, "")))));
  }

  #expand(part: string): readonly string[] {
    if (!part.startsWith("<")) return [part];
    const words = this.#lists.get(part.slice(1, -1));
    if (words === undefined) throw new Error(`no list of words is called ${part}`);
    return words.flatMap((word) => this.#expand(word));
  }

  #entry(word: string): Entry | undefined {
    const form = fold(word);
    const ids = new Set<number>(this.#spelt.get(word));
    for (const meant of this.#meantBy(form)) for (const id of this.#exact.get(meant) ?? []) ids.add(id);
    for (let length = 2; length <= form.length; length++) {
      for (const id of this.#beginnings.get(form.slice(0, length)) ?? []) ids.add(id);
      for (const id of this.#endings.get(form.slice(-length)) ?? []) ids.add(id);
    }
    const negates = this.#negations.has(form);
    return ids.size === 0 && !negates ? undefined : this.#entryFrom(ids, negates);
  }

  #entryFrom(ids: ReadonlySet<number>, negates: boolean): Entry {
    const bits = new Uint32Array((this.#elements.size >> 5) + 1);
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31));
    const pairs = new Map<number, { order: number; phrase: Phrase }[]>();
    for (const [order, phrase] of [...ids].flatMap((id) => this.#lookedUpBy[id] ?? []).entries()) {
      const { beside } = phrase;
      const same = pairs.get(beside);
      if (same === undefined) pairs.set(beside, [{ order, phrase }]);
      else same.push({ order, phrase });
    }
    return { bits, ids: [...ids], negates, pairs: Array.from(pairs, ([beside, phrases]) => ({ beside, phrases })) };
  }

  /** The word itself, what it is a usual spelling of, and for a word that is no other the telling words one slip away. */
  #meantBy(form: string): readonly string[] {
    const spelt = this.#spellings.get(form);
    if (spelt !== undefined) return [form, spelt];
    if (this.#exact.has(form) || this.#ordinary.has(form)) return [form];
    const once = form.replace(/(.)\1/g, "$1");
    return this.#exact.has(once) && once.length > 3 ? [once] : this.#nearOf(form);
  }

  /** A letter too many, too few, another, or two that changed places. */
  #nearOf(form: string): readonly string[] {
    if (form.length < shortestSlip) return [];
    const found = new Set<string>();
    for (const piece of [form, ...without(form)])
      for (const word of this.#near.get(piece) ?? []) if (word[0] === form[0] && isOneSlip(form, word)) found.add(word);
    return [...found];
  }
}

function isIn(entry: Entry | undefined, id: number): boolean {
  return entry !== undefined && has(entry.bits, id);
}

const noPhrases: readonly Phrase[] = [];

/** The word's phrases of which every word stands in the text: of most, one does and another does not. */
function possible({ pairs }: Entry, present: Uint32Array): readonly Phrase[] {
  const found: { readonly order: number; readonly phrase: Phrase }[] = [];
  for (const { beside, phrases } of pairs) {
    if (beside !== -1 && !has(present, beside)) continue;
    for (const each of phrases) if (areIn(present, each.phrase.elements)) found.push(each);
  }
  if (found.length === 0) return noPhrases;
  return found.sort((a, b) => a.order - b.order).map(({ phrase }) => phrase);
}

function areIn(bits: Uint32Array, elements: readonly Element[]): boolean {
  for (let at = 0; at < elements.length; at++) if (!has(bits, (elements[at] as Element).id)) return false;
  return true;
}

function has(bits: Uint32Array, id: number): boolean {
  return ((bits[id >> 5] as number) & (1 << (id & 31))) !== 0;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function wordsOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
