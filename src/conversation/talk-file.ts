import * as z from "zod";
import { outcomes } from "../domain/outcome.ts";

const Moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'write a Danish time like "2026-11-24T22:15"');

/** What must come of a turn; every key is optional. */
export const Expect = z.strictObject({
  topic: z.string().optional(),
  /** The lead's. */
  department: z.string().optional(),
  departments: z.array(z.string()).optional(),
  outcome: z.enum(outcomes).optional(),
  /** Stretches of the reply in small letters. */
  mentions: z.array(z.string()).optional(),
  not_mentions: z.array(z.string()).optional(),
  /** How many parts have been handed over so far, withdrawn ones not counted. */
  parts: z.int().nonnegative().optional(),
  /** Nothing is said at all. */
  silent: z.boolean().optional(),
});

const steps = {
  /** The clock is set to this before the turn. */
  at: Moment.optional(),
  /** The clock goes on by so many minutes, and the program looks at what is due. */
  wait: z.int().min(1).optional(),
  expect: Expect.optional(),
};

const Turn = z.union([
  z.strictObject({ user: z.string(), ...steps }),
  /** A member of staff of the waiting part's department joins and writes; `claims` takes the newest part first. */
  z.strictObject({ staff: z.string(), ...steps }),
  z.strictObject({ staff: z.string().optional(), leaves: z.literal(true), ...steps }),
  z.strictObject({ claims: z.literal(true), ...steps }),
  z.strictObject({ ...steps, wait: z.int().min(1) }),
]);

export const Talk = z.strictObject({
  id: z.string().min(1),
  why: z.string().optional(),
  /** Path of the page the chat stands on. */
  page: z.string().startsWith("/").optional(),
  /** Departments that have switched the live chat on, with how many are there for it. */
  live: z.record(z.string(), z.int().nonnegative()).optional(),
  turns: z.array(Turn).min(1),
});
export type Talk = z.infer<typeof Talk>;
export type TalkTurn = Talk["turns"][number];

export const TalkFile = z.array(Talk).min(1);
