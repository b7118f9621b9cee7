import type { Span } from "../domain/safe-text.ts";
import { type LearntLikeness, type Likeness, learnLikeness, likenessFrom } from "./danger-likeness.ts";
import { type Signal, signalsIn } from "./danger-phrases.ts";
import { type DangerKind, dangerKinds } from "./danger-signals/signals.ts";
import { dangerExamples, examplesOfDanger, harmlessExamples } from "./danger-signals.ts";
import type { Hit } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

export type Danger = { readonly kind: DangerKind; readonly because: readonly Span[] };

export type DangerOptions = {
  /** Whole phrases that a municipality adds. */
  readonly added?: readonly string[];
};

// Weighed on messages of five people who had met neither the phrases nor each other, each left out in turn. Evidence is
// in logits; from 0 on a message is danger. It leans to the safe side: a missed message may cost a life, a false alarm shows a card.
const weights = { whole: 0.95, sentence: 0.5, phrase: 0.96, hint: 0.26, trace: 0.27, word: -0.2 } as const;
const leaning = 1.15;
const mostHints = 3;
const mostTraces = 4;
// One word alone says nothing, whatever it is.
const fewestTokens = 2;
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
  if (own !== undefined) return { kind: "own-life", because: [own] };
  if (tokens.length < fewestTokens) return null;
  const signals = signalsIn(tokens, text);
  if (evidence(tokens, text, signals) < 0) return null;
  if (signals.length === 0) return { kind: kindByWords(tokens), because: likeness().telling(tokens).map(placeOf) };
  const spans = new Map(signals.map(({ tokens: at }) => [at[0], spanOf(tokens, at)]));
  return { kind: kindOf(signals), because: [...spans.values()] };
}

export function evidence(tokens: readonly Token[], text: string, signals: readonly Hit<Signal>[]): number {
  const groups = (...roles: readonly Signal["role"][]) =>
    new Set(signals.filter(({ meaning }) => roles.includes(meaning.role)).map(({ meaning }) => meaning.group)).size;
  const { of } = likeness();
  const whole = of(tokens);
  const highest = Math.max(whole, ...sentencesOf(tokens, text).map(of));
  return (
    leaning +
    weights.whole * logit(whole) +
    weights.sentence * logit(highest) +
    weights.phrase * Math.min(1, groups("whole")) +
    weights.hint * Math.min(mostHints, groups("strong", "weak")) +
    weights.trace * Math.min(mostTraces, groups("trace")) +
    weights.word * Math.log(tokens.length + 1)
  );
}

/** Danger may stand in one sentence of a long message about something else. */
function sentencesOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const between = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (/[.!?…]\s|\n/.test(between)) sentences.push([]);
    sentences.at(-1)?.push(token);
  }
  return sentences.length < 2 ? [] : sentences.filter((words) => words.length >= fewestInSentence);
}

// Nothing is certain.
const surest = 0.9999;

function logit(share: number): number {
  const inside = Math.min(surest, Math.max(1 - surest, share));
  return Math.log(inside / (1 - inside));
}

const weightOf = { whole: 9, strong: 3, weak: 2, trace: 1 } as const;

/** The kind that most signals speak of. */
function kindOf(signals: readonly Hit<Signal>[]): DangerKind {
  const votes = dangerKinds.map((kind) =>
    signals.reduce((sum, { meaning }) => (meaning.kind === kind ? sum + weightOf[meaning.role] : sum), 0),
  );
  return dangerKinds[votes.indexOf(Math.max(...votes))] ?? "accident";
}

type Counts = { readonly of: ReadonlyMap<string, number>; readonly all: number };
let counts: readonly Counts[] | undefined;

/** The kind whose examples have most of these words. */
function kindByWords(tokens: readonly Token[]): DangerKind {
  counts ??= dangerKinds.map((kind) => {
    const of = new Map<string, number>();
    let all = 0;
    for (const text of examplesOfDanger[kind])
      for (const { form } of tokenise(text)) {
        of.set(form, (of.get(form) ?? 0) + 1);
        all += 1;
      }
    return { of, all };
  });
  const votes = counts.map(({ of, all }) =>
    tokens.reduce((sum, { form }) => sum + Math.log(((of.get(form) ?? 0) + 0.2) / (all + 1)), 0),
  );
  return dangerKinds[votes.indexOf(Math.max(...votes))] ?? "accident";
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
