import * as z from "zod";
import { Id, type Kept } from "./stored.ts";

/** What was decided about a message and why: places in its text, ids and numbers; never words, so it cannot leak any. */
export const DecisionRecord = z.strictObject({
  outcome: z.enum(["emergency", "answer", "clarify", "ask", "route", "human", "refer", "social", "decline"]),
  topic: Id.nullable(),
  /** Lead first. */
  departments: z.array(Id),
  band: z.enum(["firm", "close", "outside"]),
  rule: Id.nullable(),
  article: Id.nullable(),
  /** Left out: it waits like the others. */
  priority: z.enum(["first", "urgent"]).optional(),
  /** Best first; the runners-up are the desk's one-click moves. */
  topics: z.array(z.strictObject({ id: Id, probability: z.number() })),
  /** The stretches that weighed, for (above 0) or against; offsets in UTF-16 units, `end` not included. */
  weighed: z.array(
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      weight: z.number(),
      because: Id.nullable(),
    }),
  ),
  /** The published content that decided; 0 while nothing is published. */
  version: z.int().nonnegative(),
});
export type DecisionRecord = Kept<typeof DecisionRecord>;
