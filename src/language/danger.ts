import type { Span } from "../domain/safe-text.ts";
import { kindByWords, kindOf } from "./danger-kind.ts";
import { type LearntLikeness, type Likeness, learnLikeness, likenessFrom } from "./danger-likeness.ts";
import { type Signal, type Signals, signalsIn } from "./danger-phrases.ts";
import type { DangerKind } from "./danger-signals/signals.ts";
import { dangerExamples, harmlessExamples } from "./danger-signals.ts";
import type { Hit } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

export type Danger = {
  readonly kind: DangerKind;
  readonly because: readonly Span[];
  /** False: it may as well be a worry that is not urgent. */
  readonly sure: boolean;
};

export type DangerOptions = {
  /** Whole phrases that a municipality adds. */
  readonly added?: readonly string[];
};

// Weighed on messages of eight people who had met neither the phrases nor each other, each left out in turn. Evidence is
// in logits; from 0 on a message is danger. It leans to the safe side: a missed message may cost a life, a false alarm shows a card.
const weights = {
  whole: 0.92,
  sentence: 0.5,
  phrase: 1.1,
  hint: 0.265,
  trace: 0.24,
  word: -0.24,
  takesBack: -1,
  idiomAlone: -5,
  amongOthers: -2,
} as const;
const leaning = 1.45;
const sureFrom = 1.5;
// A long message about something else says no more against the danger in it than this.
const leastWhole = -4;
const mostHints = 3;
const mostTraces = 4;
// One word alone says nothing, whatever it is. So short a message says danger outright, or is the answer to a question: "en dreng".
const fewestTokens = 2;
const fewestAlike = 5;
// A sentence of fewer words is read with the message only.
const fewestInSentence = 4;

let known: Likeness | undefined;

/** What danger reads like. Learnt once and kept by whoever keeps things (`keepLikeness`); else at the first message. */
function likeness(): Likeness {
  known ??= likenessFrom(learnDanger());
  return known;
}

export const learnDanger = (): LearntLikeness => learnLikeness(dangerExamples, harmlessExamples);

export function keepLikeness(learnt: LearntLikeness): void {
  known = likenessFrom(learnt);
}

/** Whether a message speaks of acute danger, of which kind, and which words say so. */
export function findDanger(tokens: readonly Token[], text: string, options: DangerOptions = {}): Danger | null {
  const own = addedPhrase(tokens, options.added ?? []);
  if (own !== undefined) return { kind: "own-life", because: [own], sure: true };
  if (tokens.length < fewestTokens) return null;
  const { found, takesBack } = signalsIn(tokens, text);
  if (tokens.length < fewestAlike && !found.some(isClear)) return null;
  const speaks = evidenceIn(tokens, text, found, takesBack);
  if (speaks < 0) return null;
  const sure = speaks >= sureFrom || found.some(isClear);
  if (found.length === 0) return { kind: kindByWords(tokens), because: likeness().telling(tokens).map(placeOf), sure };
  const spans = new Map(found.map(({ tokens: at }) => [at[0], spanOf(tokens, at)]));
  return { kind: kindOf(found), because: [...spans.values()], sure };
}

const isClear = ({ meaning }: Hit<Signal>): boolean => meaning.role === "whole" || meaning.role === "strong";

function evidenceIn(
  tokens: readonly Token[],
  text: string,
  found: readonly Hit<Signal>[],
  takesBack: Signals["takesBack"],
): number {
  const { of } = likeness();
  const whole = of(tokens);
  const sentences = sentencesOf(tokens, text).map((sentence) => ({ ...sentence, alike: of(sentence.words) }));
  const highest = largest([whole, ...sentences.map(({ alike }) => alike)]);
  const back = found.some(isClear) ? 0 : backOf(takesBack, found.length);
  // What is said outright in one sentence does not drown in the others.
  const alone = sentences.map(({ words, from, alike }) => {
    const own = found.filter(({ tokens: at }) => at.every((each) => each >= from && each < from + words.length));
    if (!own.some(isClear)) return Number.NEGATIVE_INFINITY;
    return evidence({ whole: alike, highest: alike, found: own, size: words.length }) + weights.amongOthers;
  });
  return largest([evidence({ whole, highest, found, size: tokens.length }) + back, ...alone]);
}

// A pasted book has more sentences than a call may have arguments.
const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value));

function backOf(takesBack: Signals["takesBack"], signs: number): number {
  if (takesBack === null) return 0;
  return takesBack === "idiom" && signs === 0 ? weights.idiomAlone : weights.takesBack;
}

type Weighed = {
  readonly whole: number;
  readonly highest: number;
  readonly found: readonly Hit<Signal>[];
  readonly size: number;
};

function evidence({ whole, highest, found, size }: Weighed): number {
  const groups = (...roles: readonly Signal["role"][]) =>
    new Set(found.filter(({ meaning }) => roles.includes(meaning.role)).map(({ meaning }) => meaning.group)).size;
  return (
    leaning +
    weights.whole * Math.max(leastWhole, logit(whole)) +
    weights.sentence * logit(highest) +
    weights.phrase * Math.min(1, groups("whole")) +
    weights.hint * Math.min(mostHints, groups("strong", "weak")) +
    weights.trace * Math.min(mostTraces, groups("trace")) +
    weights.word * Math.log(size + 1)
  );
}

type Sentence = { readonly from: number; readonly words: readonly Token[] };

/** Danger may stand in one sentence of a long message about something else. */
function sentencesOf(tokens: readonly Token[], text: string): readonly Sentence[] {
  const sentences: { from: number; words: Token[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    const between = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (at === 0 || /[.!?…]\s|\n/.test(between)) sentences.push({ from: at, words: [] });
    sentences.at(-1)?.words.push(token);
  }
  return sentences.length < 2 ? [] : sentences.filter(({ words }) => words.length >= fewestInSentence);
}

// Nothing is certain.
const surest = 0.9999;

function logit(share: number): number {
  const inside = Math.min(surest, Math.max(1 - surest, share));
  return Math.log(inside / (1 - inside));
}

const placeOf = ({ start, end }: Token): Span => ({ start, end });

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
