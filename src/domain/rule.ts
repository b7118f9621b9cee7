import * as z from "zod";
import type { EntityKind } from "./entity.ts";
import { weekdays } from "./hours.ts";
import { outcomes } from "./outcome.ts";
import { Name, Phrase } from "./phrase.ts";
import { Day, type DeepReadonly } from "./stored.ts";
import { bands } from "./understanding.ts";

const several = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

/**
 * A word as it is compared with the citizen's: `nøgle` by its stem, alone or as part of a compound (nøgler, nøglebrik);
 * `lukket ude` as words that follow each other; `=får` exactly as written.
 */
const RuleWord = z.string().trim().min(1).max(80);
const RuleWords = z.array(RuleWord).min(1);

export const Words = z.strictObject({
  any: RuleWords.optional(),
  all: RuleWords.optional(),
  none: RuleWords.optional(),
  /**
   * Besides those of `any` and `all`, and small words such as "vi vil gerne", nothing else than these stands in the message. Compounds
   * do not count then: who writes "kulturpulje" has said more than "pulje".
   */
  only: z.array(RuleWord).optional(),
  /** All of them, with at most so many words from the first to the last. */
  near: z.strictObject({ words: z.array(RuleWord).min(2), within: z.int().min(2).max(30) }).optional(),
});

const entityKinds = [
  "date",
  "weekday",
  "time",
  "people",
  "age",
  "money",
  "email",
  "phone",
  "cvr",
  "p-number",
  "kle",
  "journal",
  "reference",
  "place",
  "municipality",
  "grant",
  "association",
  "role",
] as const satisfies readonly EntityKind[];

/**
 * A kind of detail (`date`), or one of its values: `municipality:other` and `municipality:own`, `date:today` and `date:soon` (today or
 * tomorrow), `age:children`, `place:listed`, `grant:kulturpulje`.
 */
const EntityWord = z
  .string()
  .regex(new RegExp(`^(?:${entityKinds.join("|")})(?::.+)?$`), `write one of: ${entityKinds.join(", ")}`);
const EntityWords = z.array(EntityWord).min(1);

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write a time like "16:00"');

/** All that stands here must be so; in `unless`, one is enough. */
export const Condition = z.strictObject({
  /** The likeliest topic is one of these. */
  topic: several(Name).optional(),
  /** The likeliest topic stands in one of these groups. */
  group: several(Name).optional(),
  band: several(z.enum(bands)).optional(),
  /** How far the likeliest topic is ahead of the next. */
  gap: z
    .strictObject({ above: z.number().min(0).max(1).optional(), below: z.number().min(0).max(1).optional() })
    .optional(),
  words: Words.optional(),
  entities: z
    .strictObject({ any: EntityWords.optional(), all: EntityWords.optional(), none: EntityWords.optional() })
    .optional(),
  /** Whom the writer speaks as: `formand`, `pårørende`. */
  role: several(z.string().min(1)).optional(),
  language: several(z.string().regex(/^[a-z]{2,5}$/)).optional(),
  /** The page the chat stands on; `/lokaler*` with everything below. */
  page: several(z.string().startsWith("/")).optional(),
  time: z
    .strictObject({ days: z.array(z.enum(weekdays)).min(1).optional(), from: Clock.optional(), to: Clock.optional() })
    .optional(),
  /** Whether the department that would get it is open now. */
  "department-open": z.boolean().optional(),
  /** At least so many turns in a row have failed before this one. */
  attempts: z.int().min(1).max(9).optional(),
  /** Something private was masked in the message. */
  "private-data": z.boolean().optional(),
});
export type Condition = DeepReadonly<z.infer<typeof Condition>>;

export const priorities = ["first", "urgent", "normal"] as const;
/** first: before everything, and the duty address is told until someone has looked · urgent: before the ordinary ones. */
export type Priority = (typeof priorities)[number];

/** What a rule changes; everything else is the topic's own. */
export const Change = z
  .strictObject({
    topic: Name.optional(),
    department: Name.optional(),
    outcome: z.enum(outcomes).exclude(["emergency"]).optional(),
    article: Name.optional(),
    /** For `clarify`: what is offered, in this order. */
    choices: z.array(Name).min(2).max(12).optional(),
    priority: z.enum(priorities).optional(),
    tag: Name.optional(),
    /** What the citizen reads besides; may hold {{local facts}}, {department} and {opens}. */
    notice: Phrase.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, "a rule must change something");
export type Change = DeepReadonly<z.infer<typeof Change>>;

const Period = z.strictObject({ from: Day.optional(), until: Day.optional() });

/** A sentence the rule must decide; with what else has to be so, where the sentence is not enough. */
const RuleExample = z.union([
  z.string().trim().min(1),
  z.strictObject({
    text: z.string().trim().min(1),
    page: z.string().startsWith("/").optional(),
    attempts: z.int().min(0).max(9).optional(),
    /** Danish time, such as "2026-11-24T22:15". */
    at: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
      .optional(),
  }),
]);

export const RuleEntry = z.strictObject({
  id: Name,
  when: Condition.refine((condition) => Object.keys(condition).length > 0, "a rule needs a condition"),
  unless: Condition.optional(),
  // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
  then: Change,
  valid: Period.optional(),
  /** Left out until somebody takes this away; its place is kept. */
  paused: z.boolean().optional(),
  note: z.string().min(1).optional(),
  // A rule without a worked example does not load.
  examples: z.array(RuleExample).min(1),
});
export type RuleEntry = DeepReadonly<z.infer<typeof RuleEntry>>;

export const RuleFile = z.strictObject({ title: Phrase, rules: z.array(RuleEntry) });

/** One word of a pattern: compared as written, in any spelling of æøå, or by its stem. */
export type PatternWord =
  | { readonly exact: string }
  | { readonly form: string }
  /**
   * `danish`: it is written with æ, ø or å, and so must the citizen's be, in one way or another (ældre, aeldre): by their stems alone
   * "ældre" and "aldrig" are the same.
   */
  | { readonly stem: string; readonly danish: boolean };
/** Words that follow each other. */
export type Pattern = readonly PatternWord[];

/** A condition whose words are folded and stemmed, once, when the content is loaded. */
export type ReadyCondition = Omit<Condition, "words"> & {
  readonly words?: {
    readonly any?: readonly Pattern[];
    readonly all?: readonly Pattern[];
    readonly none?: readonly Pattern[];
    /** Single words in any of their forms, and rows of several. */
    readonly only?: { readonly single: ReadonlySet<string>; readonly rows: readonly Pattern[] };
    readonly near?: { readonly words: readonly Pattern[]; readonly within: number };
  };
};

export type Rule = Omit<RuleEntry, "when" | "unless"> & {
  readonly when: ReadyCondition;
  readonly unless: ReadyCondition | null;
  /** The file it stands in, and that file's title. */
  readonly file: string;
};

/** A rule that only adds (priority, tag, notice) decides nothing: reading goes on below it. */
export function onlyAdds({ topic, department, outcome, article, choices }: Change): boolean {
  return [topic, department, outcome, article, choices].every((change) => change === undefined);
}
