import * as z from "zod";
import { type Locale, Name, Phrase } from "./phrase.ts";
import { Day, type DeepReadonly } from "./stored.ts";

const confidence = z.enum(["high", "medium"]);

export const ArticleSource = z.strictObject({ title: z.string().min(1), url: z.url().optional(), confidence });

/** What stands above an article's text. */
export const ArticleHead = z.strictObject({
  title: Phrase,
  kind: z.enum(["answer", "refer", "intro", "social"]),
  topics: z.array(Name),
  variant: Name.optional(),
  /** The topic whose own article this one replaces when a local fact is filled in. */
  "instead-of": Name.optional(),
  department: Name.nullable(),
  audience: z.enum(["borger", "forening", "frivillig", "alle"]),
  sources: z.array(ArticleSource),
  confidence,
  reviewed: Day,
  "review-by": Day,
  /** Words of the law that make the text hard and cannot be left out. */
  "law-words": z.array(z.string()).optional(),
});

export const followUps = ["price", "deadline", "who", "how", "time", "where", "adults", "children"] as const;
export type FollowUp = (typeof followUps)[number];

/** Shown only when the citizen asks on: "og hvad koster det?" */
export type ArticlePart = { readonly kind: FollowUp; readonly heading: string; readonly text: string };

/** `short` is the first paragraph, complete alone; `text` has it too. Both are Markdown with {{local facts}}. */
export type ArticleBody = { readonly short: string; readonly text: string; readonly parts: readonly ArticlePart[] };

export type Article = DeepReadonly<z.infer<typeof ArticleHead>> & {
  readonly id: string;
  readonly bodies: { readonly [L in Locale]?: ArticleBody };
};
