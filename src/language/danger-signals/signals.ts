import type { PhraseList } from "../phrase-notation.ts";

export const dangerKinds = ["own-life", "violence", "child", "accident", "fire"] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** What speaks for one kind of danger. How the three weigh together is told in ../danger-signals.ts. */
export type Signals = {
  readonly whole: PhraseList;
  readonly strong: Readonly<Record<string, PhraseList>>;
  readonly weak: Readonly<Record<string, PhraseList>>;
};
