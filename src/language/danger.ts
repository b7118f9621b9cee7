import type { Span } from "../domain/safe-text.ts";
import { happening, idioms, past, talk } from "./danger-signals/not-danger.ts";
import { type DangerKind, dangerKinds } from "./danger-signals/signals.ts";
import { dangerWords } from "./danger-signals/words.ts";
import { dangerSignals } from "./danger-signals.ts";
import { type Hit, Phrases, type Searched } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

export type Danger = { readonly kind: DangerKind; readonly because: readonly Span[] };

export type DangerOptions = {
  /** Whole phrases that a municipality adds. */
  readonly added?: readonly string[];
  /** How sure the classifier is that this is acute, 0 to 1. One signal among others, never enough alone. */
  readonly learnt?: number;
};

type Signal = { readonly role: "whole" | "strong" | "weak"; readonly kind: DangerKind; readonly group: string };
/** Takes back what it covers; `left` and `right`: also the rest of the sentence on that side. */
type Cover = { readonly role: "idiom" | "talk" | "past"; readonly left: boolean; readonly right: boolean };
type Meaning = Signal | Cover | { readonly role: "happening" };

// Signals further apart than this speak of different things.
const nearby = 20;
// A learnt score from here on supports a strong signal; from `sureLearnt` on it carries a weak one.
const likelyLearnt = 0.5;
const sureLearnt = 0.9;

const book = new Phrases<Meaning>(dangerWords);
for (const kind of dangerKinds) {
  const { whole, strong, weak } = dangerSignals[kind];
  book.add(whole, { role: "whole", kind, group: kind }, true);
  for (const [group, phrases] of Object.entries(strong)) book.add(phrases, { role: "strong", kind, group }, true);
  for (const [group, phrases] of Object.entries(weak)) book.add(phrases, { role: "weak", kind, group });
}
for (const [role, phrases] of [
  ["idiom", idioms],
  ["talk", talk],
  ["past", past],
] as const)
  for (const line of phrases.split("\n").map((each) => each.trim()))
    book.add(line.replace(/^<<\s+/, "").replace(/\s+>>$/, ""), {
      role,
      left: line.startsWith("<<"),
      right: line.endsWith(">>"),
    });
book.add(happening, { role: "happening" });
book.finish();

/** Whether a message speaks of acute danger, of which kind, and which words say so. */
export function findDanger(tokens: readonly Token[], text: string, options: DangerOptions = {}): Danger | null {
  const own = addedPhrase(tokens, options.added ?? []);
  if (own !== undefined) return { kind: "own-life", because: [own] };
  const searched = book.search(tokens, text);
  const hits = book.find(searched);
  if (hits.length === 0) return null;
  const signals = standing(hits, tokens, searched);
  const found = decide(signals, options.learnt ?? 0);
  if (found.length === 0) return null;
  const because = found.map(({ tokens: at }) => spanOf(tokens, at));
  return {
    kind: (found[0] as Hit<Signal>).meaning.kind,
    because: [...new Map(because.map((span) => [span.start, span])).values()],
  };
}

/** The signals that no idiom and no mere talk takes back. */
function standing(hits: readonly Hit<Meaning>[], tokens: readonly Token[], searched: Searched): Hit<Signal>[] {
  const covers = coversOf(hits, searched);
  return hits.filter((hit): hit is Hit<Signal> => {
    const { meaning, tokens: at } = hit;
    if (meaning.role !== "whole" && meaning.role !== "strong" && meaning.role !== "weak") return false;
    const whole = meaning.role === "whole";
    const ownLife = whole && meaning.kind === "own-life";
    const outright = ownLife || (whole && at.some((each) => self.has(tokens[each]?.form ?? "")));
    return !covers.some(({ role, from, to, words }) => {
      if (!at.some((each) => each >= from && each <= to)) return false;
      // The longer phrase knows better: "låst ude i kulden" is no "låst ude".
      if (whole && at.length > words.length && words.every((word) => at.includes(word))) return false;
      return role === "idiom" || (role === "talk" ? !outright : !ownLife);
    });
  });
}

type Covered = {
  readonly role: Cover["role"];
  readonly from: number;
  readonly to: number;
  readonly words: readonly number[];
};

function coversOf(hits: readonly Hit<Meaning>[], { size, sentences }: Searched): Covered[] {
  const now = new Set<number>();
  for (const { meaning, tokens: at } of hits)
    if (meaning.role === "happening") now.add(sentences[at[0] as number] as number);
  const covers: Covered[] = [];
  for (const { meaning, tokens: words } of hits) {
    if (meaning.role !== "idiom" && meaning.role !== "talk" && meaning.role !== "past") continue;
    const { role, left, right } = meaning;
    let from = words[0] as number;
    let to = words.at(-1) as number;
    const sentence = sentences[from] as number;
    if (role !== "idiom" && now.has(sentence)) continue;
    if (left) while (from > 0 && sentences[from - 1] === sentence) from--;
    if (right) while (to < size - 1 && sentences[to + 1] === sentence) to++;
    covers.push({ role, from, to, words });
  }
  return covers;
}

// Who says it of himself.
const self = new Set(["jeg", "mig", "min", "mit", "mine", "os", "me", "my", "us", "ich", "mich", "mir", "uns"]);

/** A whole phrase; else two signals of different groups, one of them strong, where the learnt score may be one. */
function decide(signals: readonly Hit<Signal>[], learnt: number): readonly Hit<Signal>[] {
  const wholes = signals.filter(({ meaning }) => meaning.role === "whole");
  if (wholes.length > 0) return wholes;
  for (const strong of signals) {
    if (strong.meaning.role !== "strong") continue;
    const other = signals.find(
      (each) => each.meaning.group !== strong.meaning.group && apart(each, strong) && near(each, strong),
    );
    if (other !== undefined) return [strong, other];
    if (learnt >= likelyLearnt) return [strong];
  }
  return learnt >= sureLearnt ? signals.slice(0, 1) : [];
}

/** One word cannot be two signals. */
function apart(one: Hit<Signal>, other: Hit<Signal>): boolean {
  return !one.tokens.some((at) => other.tokens.includes(at));
}

function near(one: Hit<Signal>, other: Hit<Signal>): boolean {
  const [first, second] = (one.tokens[0] as number) < (other.tokens[0] as number) ? [one, other] : [other, one];
  return (second.tokens[0] as number) - (first.tokens.at(-1) as number) <= nearby;
}

function spanOf(tokens: readonly Token[], at: readonly number[]): Span {
  return { start: tokens[at[0] as number]?.start ?? 0, end: tokens[at.at(-1) as number]?.end ?? 0 };
}

const tokenised = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** A municipality's phrases, word by word. One word alone is no phrase: it would fire on every use of it. */
function addedPhrase(tokens: readonly Token[], added: readonly string[]): Span | undefined {
  if (added.length === 0) return undefined;
  const phrases = tokenised.get(added) ?? added.map((phrase) => tokenise(phrase).map(({ form }) => form));
  tokenised.set(added, phrases);
  for (const phrase of phrases) {
    if (phrase.length < 2) continue;
    for (let from = 0; from + phrase.length <= tokens.length; from++)
      if (phrase.every((form, at) => tokens[from + at]?.form === form))
        return { start: tokens[from]?.start ?? 0, end: tokens[from + phrase.length - 1]?.end ?? 0 };
  }
  return undefined;
}
