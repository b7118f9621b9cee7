import type { ItemKind } from "./admin-api.ts";
import type { Outcome } from "./outcome.ts";
import type { Said } from "./said.ts";

// What the admin pages get from the server; the routes stand in admin-api.ts.

/** A value that can stand in a YAML file. */
export type ItemValue = string | number | boolean | null | readonly ItemValue[] | { readonly [key: string]: ItemValue };

export type InBoth = { readonly da: string; readonly en: string };
/** `error`: it cannot be published so. `file` and `line`: where it stands when exported. */
export type Finding = {
  readonly level: "error" | "warning";
  readonly what: string;
  readonly next: string;
  readonly file: string;
  readonly line: number;
  /** The same without words: a page says it in its reader's language. */
  readonly said: Said;
};

export type AdminStart = {
  readonly version: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly answersOff: boolean;
  readonly draft: { readonly items: number; readonly people: readonly string[]; readonly red: number };
  /** The thresholds of the live version are still being measured. */
  readonly measuring: boolean;
  readonly overdueArticles: number;
  readonly missingFacts: number;
  readonly municipality: InBoth;
  readonly departments: readonly { readonly id: string; readonly code: string; readonly name: InBoth }[];
  readonly groups: readonly { readonly id: string; readonly title: InBoth; readonly file: string }[];
  readonly topics: readonly { readonly id: string; readonly group: string; readonly title: InBoth }[];
  readonly ruleFiles: readonly { readonly file: string; readonly title: InBoth }[];
  readonly externals: readonly { readonly id: string; readonly name: InBoth }[];
  readonly articles: readonly { readonly id: string; readonly title: InBoth }[];
  readonly facts: readonly string[];
  readonly tags: readonly string[];
  readonly roles: readonly string[];
};

export type DraftState = "live" | "changed" | "new" | "removed";

export type ItemRow = {
  readonly item: string;
  readonly kind: ItemKind;
  readonly title: InBoth;
  readonly file: string;
  readonly state: DraftState;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly findings: readonly Finding[];
  /** Small things a list shows: a fact's value, an article's review date, a department's code … */
  readonly shows: Readonly<Record<string, string | number | boolean | null>>;
};

export type ItemSide = { readonly text: string; readonly value: ItemValue };
export type ItemPage = {
  readonly item: string;
  readonly kind: ItemKind;
  readonly file: string;
  readonly title: InBoth;
  readonly live: ItemSide | null;
  /** `after` null: it is taken away. `stale`: the live one has changed since this draft began. */
  readonly draft: {
    readonly revision: number;
    readonly by: string;
    readonly at: string;
    readonly note: string;
    readonly after: ItemSide | null;
    readonly stale: boolean;
  } | null;
  readonly usedBy: readonly { readonly item: string; readonly title: InBoth }[];
  readonly findings: readonly Finding[];
};

/** A rule as a sentence: joints grey, topics in the accent, values on grey, a department with its code. */
export type RuleToken = {
  readonly kind: "joint" | "text" | "topic" | "value" | "department";
  readonly text: string;
  readonly code?: string;
  /** A long list, item by item: a page may fold it. */
  readonly list?: readonly string[];
};
export type RuleRow = ItemRow & {
  readonly number: number;
  readonly id: string;
  readonly sentence: { readonly da: readonly RuleToken[]; readonly en: readonly RuleToken[] };
  readonly paused: boolean;
  readonly valid: { readonly from: string | null; readonly until: string | null };
  readonly department: string | null;
  /** Handed-over questions it decided in the last 30 days, by day, and how many of them were moved away. */
  readonly hits: readonly number[];
  readonly moved: number;
  readonly examples: number;
};
export type RulesPage = {
  readonly groups: readonly { readonly file: string; readonly title: InBoth; readonly rules: readonly RuleRow[] }[];
};

export type TopicRow = ItemRow & {
  readonly id: string;
  readonly group: string;
  readonly outcome: string;
  readonly department: string | null;
  readonly sensitive: boolean;
  readonly examples: number;
  readonly voices: number;
  /** Share of its examples that a model which has not met their voice understands; null: not measured yet. */
  readonly understood: number | null;
};
export type TopicsPage = {
  readonly topics: readonly TopicRow[];
  /** When the examples were measured; null: not yet. */
  readonly measuredAt: string | null;
  /** Pairs that are taken for each other most. */
  readonly confused: readonly { readonly topic: string; readonly other: string; readonly times: number }[];
};
export type ExampleSeen = {
  readonly text: string;
  readonly locale: string;
  readonly voice: string;
  /** What a model that has not met its voice takes it for; null: not measured. */
  readonly takenFor: string | null;
  readonly probability: number | null;
};
export type TopicPage = ItemPage & { readonly examples: readonly ExampleSeen[] };

export type Price = {
  readonly accepted: number;
  readonly firm: number;
  readonly close: number;
  readonly outside: number;
  readonly wrong: number;
};

export type OpeningPreview = {
  readonly openNow: boolean;
  /** In words: "Vi åbner igen mandag kl. 10". */
  readonly next: InBoth;
  readonly holidays: readonly { readonly day: string; readonly name: InBoth }[];
};

export type DraftPage = {
  readonly items: readonly (ItemRow & { readonly mine: boolean; readonly note: string; readonly stale: boolean })[];
  readonly findings: readonly Finding[];
};
export type VersionRow = {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly note: string;
  readonly live: boolean;
};
export type Comparison = {
  readonly version: VersionRow;
  readonly against: number | null;
  readonly items: readonly {
    readonly item: string;
    readonly title: InBoth;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};

export type Tried = {
  readonly safeText: string;
  readonly language: string;
  readonly masked: boolean;
  readonly entities: readonly { readonly kind: string; readonly text: string; readonly value: string }[];
  readonly compounds: readonly { readonly word: string; readonly parts: readonly string[] }[];
  readonly topics: readonly { readonly id: string; readonly title: InBoth; readonly probability: number }[];
  readonly band: "firm" | "close" | "outside";
  /** From which probability on it is firm. */
  readonly firmFrom: number;
  readonly weighed: readonly { readonly start: number; readonly end: number; readonly weight: number }[];
  readonly rules: readonly {
    readonly id: string;
    readonly number: number;
    readonly passes: boolean;
    readonly decides: boolean;
    /** Not looked at: a rule above it has decided. */
    readonly reached: boolean;
    readonly why: readonly { readonly holds: boolean; readonly words: InBoth }[];
  }[];
  readonly outcome: Outcome;
  readonly topic: string | null;
  readonly departments: readonly string[];
  readonly because: InBoth;
  /** The blocks of the reply, as in the chat (src/domain/reply.ts). */
  readonly blocks: readonly unknown[];
  readonly text: string;
};
export type Previewed = { readonly block: unknown; readonly findings: readonly Finding[]; readonly lix: number };

export type EffectChange = {
  /** The question with its private data taken out; kept only while this result is shown. */
  readonly text: string;
  readonly from: { readonly outcome: Outcome; readonly departments: readonly string[]; readonly topic: string | null };
  readonly to: { readonly outcome: Outcome; readonly departments: readonly string[]; readonly topic: string | null };
  readonly rule: string | null;
  readonly verdict: "better" | "worse" | "judge";
};
export type EffectState =
  | { readonly state: "none" }
  | { readonly state: "running"; readonly done: number; readonly of: number }
  | { readonly state: "failed"; readonly what: string; readonly next: string }
  | {
      readonly state: "done";
      readonly at: string;
      readonly ms: number;
      readonly questions: number;
      readonly same: number;
      readonly examples: number;
      readonly changes: readonly EffectChange[];
      /** Why it cannot be published without a written reason. */
      readonly red: readonly Finding[];
      /** The draft has changed since. */
      readonly old: boolean;
    };

export type UpgradeRow = {
  readonly item: string;
  readonly title: InBoth;
  readonly shippedBefore: string | null;
  readonly shippedNow: string | null;
  readonly ours: string | null;
};
export type ReadyCheck = {
  readonly id: string;
  readonly ok: boolean;
  /** Without it nothing may go on air. */
  readonly must: boolean;
  readonly what: InBoth;
  readonly next: InBoth | null;
  readonly link: string | null;
};
export type AuditPage = {
  readonly rows: readonly {
    readonly at: string;
    readonly by: string;
    readonly did: string;
    readonly about: { readonly kind: string; readonly id: string };
    readonly reason: string | null;
  }[];
  /** Everybody who can be looked for, and whose names stand for the ids of `about`. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly next: string | null;
};
export type AdminProblem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly list?: readonly string[];
  /** What the check has found, where that is what stands in the way. */
  readonly findings?: readonly Finding[];
  readonly page?: ItemPage;
};
