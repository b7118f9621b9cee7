import type { Span } from "../domain/safe-text.ts";
import { type Likeness, learnLikeness } from "./danger-likeness.ts";
import { happening, idioms, past, talk } from "./danger-signals/not-danger.ts";
import { type DangerKind, dangerKinds } from "./danger-signals/signals.ts";
import { traces } from "./danger-signals/traces.ts";
import { dangerWords } from "./danger-signals/words.ts";
import { dangerExamples, dangerSignals, harmlessExamples } from "./danger-signals.ts";
import { type Hit, Phrases, type Searched } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

export type Danger = { readonly kind: DangerKind; readonly because: readonly Span[] };

export type DangerOptions = {
  /** Whole phrases that a municipality adds. */
  readonly added?: readonly string[];
  /** How sure somebody else is that this is acute, 0 to 1. One signal among others, never enough alone. */
  readonly learnt?: number;
};

type Signal = {
  readonly role: "whole" | "strong" | "weak" | "trace";
  readonly kind: DangerKind | "any";
  readonly group: string;
};
/** Takes back what it covers; `left` and `right`: also the rest of the sentence on that side. */
type Cover = { readonly role: "idiom" | "talk" | "past"; readonly left: boolean; readonly right: boolean };
type Meaning = Signal | Cover | { readonly role: "happening" };

// Signals further apart than this speak of different things.
const nearby = 20;
// From here on a message reads like danger. Half a percent of ordinary messages do, before a second signal is asked for.
const alike = 0.45;
// So short a message says danger outright, or does not say it; the more so where the signals are traces that ordinary
// messages leave, too (a door, tomorrow, an age).
const fewestAlike = 4;
const fewestByTraces = 5;

const book = new Phrases<Meaning>(dangerWords);
for (const kind of dangerKinds) {
  const { whole, strong, weak } = dangerSignals[kind];
  book.add(whole, { role: "whole", kind, group: kind }, true);
  for (const [group, phrases] of Object.entries(strong)) book.add(phrases, { role: "strong", kind, group }, true);
  for (const [group, phrases] of Object.entries(weak)) book.add(phrases, { role: "weak", kind, group });
}
for (const [group, { kind, phrases }] of Object.entries(traces)) book.add(phrases, { role: "trace", kind, group });
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

let likeness: Likeness | undefined;

/** Whether a message speaks of acute danger, of which kind, and which words say so. */
export function findDanger(tokens: readonly Token[], text: string, options: DangerOptions = {}): Danger | null {
  const own = addedPhrase(tokens, options.added ?? []);
  if (own !== undefined) return { kind: "own-life", because: [own] };
  const searched = book.search(tokens, text);
  const signals = standing(book.find(searched), tokens, searched);
  if (signals.length === 0) return null;
  const found = outright(signals) ?? alikeAndSigned(signals, tokens, options.learnt ?? 0);
  if (found === undefined) return null;
  const spans = new Map(found.map(({ tokens: at }) => [at[0], spanOf(tokens, at)]));
  return { kind: kindOf(found), because: [...spans.values()] };
}

/** A whole phrase; else a strong signal and another of a different group near it. */
function outright(signals: readonly Hit<Signal>[]): readonly Hit<Signal>[] | undefined {
  const wholes = signals.filter(({ meaning }) => meaning.role === "whole");
  if (wholes.length > 0) return wholes;
  for (const strong of signals) {
    if (strong.meaning.role !== "strong") continue;
    const other = signals.find(
      (each) =>
        each.meaning.role !== "trace" &&
        each.meaning.group !== strong.meaning.group &&
        !sharesWord(each, strong) &&
        isNear(each, strong),
    );
    if (other !== undefined) return [strong, other];
  }
  return undefined;
}

/** A message that reads like danger as a whole, and says at least one thing that danger is made of. */
function alikeAndSigned(
  signals: readonly Hit<Signal>[],
  tokens: readonly Token[],
  learnt: number,
): readonly Hit<Signal>[] | undefined {
  const clear = signals.some(({ meaning }) => meaning.role !== "trace");
  if (learnt < alike && tokens.length < (clear ? fewestAlike : fewestByTraces)) return undefined;
  // Learnt at the first message, not at start-up: it takes a moment, and many who load this file never ask.
  likeness ??= learnLikeness(dangerExamples, harmlessExamples);
  return Math.max(learnt, likeness(tokens)) >= alike ? signals : undefined;
}

const weightOf = { whole: 9, strong: 3, weak: 2, trace: 1 } as const;

/** The kind that most signals speak of. */
function kindOf(signals: readonly Hit<Signal>[]): DangerKind {
  const votes = dangerKinds.map((kind) =>
    signals.reduce((sum, { meaning }) => (meaning.kind === kind ? sum + weightOf[meaning.role] : sum), 0),
  );
  return dangerKinds[votes.indexOf(Math.max(...votes))] ?? "accident";
}

/** The signals that no idiom and no mere talk takes back. */
function standing(hits: readonly Hit<Meaning>[], tokens: readonly Token[], searched: Searched): readonly Hit<Signal>[] {
  const covers = coversOf(hits, searched);
  return hits.filter((hit): hit is Hit<Signal> => {
    const { meaning, tokens: at } = hit;
    if (meaning.role === "happening" || "left" in meaning) return false;
    const whole = meaning.role === "whole";
    const ownLife = whole && meaning.kind === "own-life";
    const said = ownLife || (whole && at.some((each) => self.has(tokens[each]?.form ?? "")));
    return !covers.some(({ role, from, to, words }) => {
      if (!at.some((each) => each >= from && each <= to)) return false;
      // The longer phrase knows better: "låst ude i kulden" is no "låst ude".
      if (whole && at.length > words.length && words.every((word) => at.includes(word))) return false;
      return role === "idiom" || (role === "talk" ? !said : !ownLife);
    });
  });
}

// Who says it of himself.
const self = new Set(["jeg", "mig", "min", "mit", "mine", "os", "me", "my", "us", "ich", "mich", "mir", "uns"]);

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
    if (!("left" in meaning)) continue;
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

/** One word cannot be two signals. */
function sharesWord(one: Hit<Signal>, other: Hit<Signal>): boolean {
  return one.tokens.some((at) => other.tokens.includes(at));
}

function isNear(one: Hit<Signal>, other: Hit<Signal>): boolean {
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
