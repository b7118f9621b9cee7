import type { FollowUp } from "./article.ts";
import type { Locale } from "./phrase.ts";

/** A stretch of a line; with `href`, which is always https, a link. */
export type Run = { readonly text: string; readonly href?: string; readonly strong?: true };

/** All that an article's text can be made of. */
export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] };

/** The same words twice: for a channel that shows blocks, and for one that shows text alone (one block a line). */
export type Passage = { readonly blocks: readonly Block[]; readonly text: string };

/** Shown when the citizen asks on: "og hvad koster det?" */
export type RenderedPart = Passage & {
  readonly kind: FollowUp;
  readonly heading: string;
  readonly locale: Locale;
};

export type RenderedSource = { readonly title: string; readonly href?: string };

/** An article as one reader sees it on one day, with the local facts filled in. */
export type Rendered = {
  readonly article: string;
  /** The language it is written in: not the one asked for when nobody has written that yet. */
  readonly locale: Locale;
  readonly title: string;
  /** What must be read before the answer: that it is in another language, that it is overdue for review. */
  readonly cautions: readonly string[];
  /** The first paragraph, complete alone. */
  readonly short: Passage;
  readonly body: Passage;
  readonly parts: readonly RenderedPart[];
  readonly overdue: boolean;
  readonly sources: readonly RenderedSource[];
  /** What stands under an answer: its sources and when somebody last read it. Nothing under a greeting or an introduction. */
  readonly foot: readonly string[];
  /** Complete by itself: cautions, title, body and foot, one block a line. */
  readonly text: string;
};
