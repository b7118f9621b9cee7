import type { Span } from "../domain/safe-text.ts";
import type { Classifier } from "./classify.ts";
import type { Token } from "./tokens.ts";

/** A word of the text and how much it spoke for (above 0) or against (below 0). */
export type Weighed = Span & { readonly weight: number };

/** What is too light to show: under a twentieth of the heaviest word. */
const lightest = 0.05;

/**
 * The words that weighed, as the citizen wrote them, heaviest first: for a label, and against the one it competed with
 * when that is given.
 */
export function explain(
  classifier: Classifier,
  tokens: readonly Token[],
  label: string,
  against: string | null = null,
): Weighed[] {
  const weights = classifier.weighed(tokens, label, against);
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return tokens
    .map(({ start, end }, at) => ({ start, end, weight: weights[at] as number }))
    .filter(({ weight }) => Math.abs(weight) > heaviest * lightest)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
