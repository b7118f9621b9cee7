import type { Entity } from "./entity.ts";
import type { SafeText, Secret, Span } from "./safe-text.ts";

/** A word as it stands in the safe text, and the forms in which it is compared. */
export type Word = Span & {
  /** Lower case, composed, with æøå: what rules compare when they ask for the exact word. */
  readonly word: string;
  /** The three spellings of æøå meet here, digits are 0: what the classifier learns. */
  readonly form: string;
  /** The stem of the form, and the stems of a compound's parts ("børneattesterklæring" → barneattest, erklaring). */
  readonly stem: string;
  readonly parts: readonly string[];
};

export const dangerKinds = ["own-life", "violence", "child", "accident", "fire"] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** Acute danger, and the stretches of the text that say so. */
export type Danger = {
  readonly kind: DangerKind;
  readonly because: readonly Span[];
  /** False: it may as well be a worry that is not urgent. */
  readonly sure: boolean;
};

/** What language knows about a text. Everything in it speaks of the safe text. */
export type Reading = {
  readonly text: SafeText;
  /** What was masked, as it stood in the original. */
  readonly secrets: readonly Secret[];
  readonly words: readonly Word[];
  /** ISO code, or "other"; `sure` from 0 (no evidence) to 1. */
  readonly locale: string;
  readonly sure: number;
  readonly entities: readonly Entity[];
  readonly danger: Danger | null;
};
