import type { Outcome } from "./outcome.ts";
import type { Phrase } from "./phrase.ts";
import type { Priority } from "./rule.ts";
import type { Span } from "./safe-text.ts";
import type { Band, Likely } from "./understanding.ts";

/** One condition of a rule, tried: places and numbers, never words, so that it can be kept and shown to anybody. */
export type Tested = {
  /** Its key, such as `words.any` or `gap.below`. */
  readonly condition: string;
  readonly holds: boolean;
  /** Where in the text it was found. */
  readonly spans: readonly Span[];
  /** The number it was about: a probability's distance, a count. */
  readonly value: number | null;
};

/** A rule that was tried. The first that passes and changes more than priority, tag and notice decides. */
export type Tried = {
  readonly rule: string;
  readonly passes: boolean;
  readonly decides: boolean;
  readonly when: readonly Tested[];
  readonly unless: readonly Tested[];
};

/** Why it came out so, when no rule decided it. */
export const reasons = [
  "acute danger",
  "another language",
  "the topic is firm",
  "two to four topics are close",
  "it fits no topic",
  "the second failed turn in a row",
] as const;
export type Reason = (typeof reasons)[number];

/** What is done about one thing that was asked. */
export type Verdict = {
  readonly outcome: Outcome;
  /** Null: it fits none. */
  readonly topic: string | null;
  readonly variant: string | null;
  readonly department: string | null;
  readonly article: string | null;
  readonly external: string | null;
  /** For `clarify`: the topics that are offered. */
  readonly choices: readonly string[];
  readonly sensitive: boolean;
  readonly priority: Priority;
  readonly tags: readonly string[];
  readonly notices: readonly Phrase[];
  /** The rule that decided, or a reason. */
  readonly because: Reason | (string & {});
  readonly rule: string | null;
  readonly band: Band;
  /** The engine's view of what this is about, best first. */
  readonly topics: readonly Likely[];
  /** The stretch of the message it is about; all of it, unless several things were asked. */
  readonly span: Span;
  readonly tried: readonly Tried[];
};

/** What is done with a message: the lead's words stand at the top. */
export type Decision = Verdict & {
  /** Owners of what was asked, lead first. */
  readonly departments: readonly string[];
  /** When several things were asked: those that stand in one enquiry, in the order of the message. */
  readonly parts: readonly Verdict[];
  /** Sensitive things among several: each an enquiry of its own, and before the rest. */
  readonly apart: readonly Verdict[];
};
