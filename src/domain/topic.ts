import * as z from "zod";
import { Name, Phrase } from "./phrase.ts";
import type { DeepReadonly } from "./stored.ts";

/** Sentences by the voice who wrote them. */
const ByVoice = z.record(Name, z.array(z.string().trim().min(1).max(1200)));

/** Sentences a topic is learnt from, by language and voice. */
export const Examples = z.strictObject({ da: ByVoice.optional(), en: ByVoice.optional(), de: ByVoice.optional() });
export type Examples = DeepReadonly<z.infer<typeof Examples>>;

export const needKinds = [
  "date",
  "weekday",
  "time",
  "place",
  "people",
  "association",
  "age",
  "contact",
  "text",
  "choice",
] as const;
export type NeedKind = (typeof needKinds)[number];

/** A detail the department needs: what it is called in the summary, how it is asked for and how it is recognised. */
export const Need = z.strictObject({
  id: Name,
  title: Phrase,
  question: Phrase,
  kind: z.enum(needKinds),
  choices: z.array(z.strictObject({ id: Name, title: Phrase })).optional(),
  /** Taken along when it is said, and never asked for. */
  optional: z.boolean().optional(),
  /** Its day has been: "when did you write?" */
  past: z.boolean().optional(),
  /** The question mostly says it already: asked for only after a short one. */
  "in-question": z.boolean().optional(),
});
export type Need = DeepReadonly<z.infer<typeof Need>>;

const Kle = z.string().regex(/^\d\d\.\d\d\.\d\d$/, 'write the KLE number like "18.15.12"');

/** A filled-in local fact changes what the topic does: with a booking system, people book themselves. */
export const Instead = z.strictObject({ "when-fact": Name, outcome: z.enum(["answer", "refer"]), article: Name });

/** Learnt apart and answered apart, reported as the topic: `andet-kommunalt/affald`. */
export const Variant = z.strictObject({
  title: Phrase,
  article: Name.optional(),
  external: Name.optional(),
  kle: Kle.optional(),
  examples: Examples,
});
export type Variant = DeepReadonly<z.infer<typeof Variant>>;

export const topicOutcomes = ["answer", "route", "human", "refer", "social", "emergency"] as const;

export const TopicEntry = z.strictObject({
  id: Name,
  title: Phrase,
  /** The border to the neighbours: read it before writing examples. */
  description: z.string().min(1),
  department: Name.nullable(),
  external: Name.optional(),
  outcome: z.enum(topicOutcomes),
  instead: Instead.optional(),
  /** The article's name, when it is not the topic's. */
  article: Name.optional(),
  kle: Kle.optional(),
  /** Seen by its owners only, never one of several parts, never in an inbox, replay or export. */
  sensitive: z.boolean(),
  related: z.array(Name),
  needs: z.array(Need).optional(),
  examples: Examples.optional(),
  variants: z.record(Name, Variant).optional(),
});

/** A file of intents/. */
export const TopicFile = z.strictObject({
  group: z.strictObject({ id: Name, title: Phrase }),
  topics: z.array(TopicEntry).min(1),
});

/** Sentences that fit no topic: a signal against all of them, never an answer itself. */
export const BackgroundFile = z.strictObject({ background: Examples });

/** As it stands in its file. */
export type TopicEntry = DeepReadonly<z.infer<typeof TopicEntry>>;
export type Topic = TopicEntry & { readonly group: string };
export type Group = { readonly id: string; readonly title: Phrase; readonly topics: readonly string[] };
