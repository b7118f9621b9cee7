import type { Span } from "./safe-text.ts";

/** firm: answer it · close: two to four topics are near, ask · outside: fits no topic. */
export const bands = ["firm", "close", "outside"] as const;
export type Band = (typeof bands)[number];

export type Likely = { readonly id: string; readonly probability: number };

/** What the engine thinks a text, or a part of one, is about. */
export type Understanding = {
  readonly band: Band;
  /** Topics, best first, without variants; at least five where the content has so many. */
  readonly topics: readonly Likely[];
  /** The best topic's variant ("affald" of andet-kommunalt/affald), when it has one. */
  readonly variant: string | null;
  /** How much the text looks like what was learnt. */
  readonly inside: number;
};

/** One of several things asked in one message: where it stands, and what it is about. */
export type Wish = { readonly span: Span; readonly understanding: Understanding };
