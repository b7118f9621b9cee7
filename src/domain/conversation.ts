import * as z from "zod";
import { Dialogue } from "./dialogue.ts";
import { Id, type Kept, Revision, Text, Time } from "./stored.ts";

/** Kept against retention and erasure, by a named person for a written reason. */
export const Hold = z.strictObject({ staff: Id, at: Time, reason: Text });
export type Hold = Kept<typeof Hold>;

export const Conversation = z.strictObject({
  id: Id,
  revision: Revision,
  /** The last message's number, and when it was said; both kept by the store. */
  seq: z.int().nonnegative(),
  lastAt: Time,
  startedAt: Time,
  /** `demo`: made to be looked at, and removed by `demo -- --remove`. */
  channel: z.enum(["chat", "bot-framework", "demo"]),
  /** How the channel calls it, where the answer has to go back there. */
  channelReference: z.json().nullable(),
  locale: z.enum(["da", "en", "de"]),
  /** Path of the page the chat stood on, without what follows `?` or `#`. */
  page: z.string().max(300).nullable(),
  state: z.enum(["open", "ended"]),
  dialogue: Dialogue,
  /** The person who has joined, and for which part: the assistant is silent. */
  joined: z.strictObject({ staff: Id, part: Id, at: Time }).nullable(),
  /** The talk has touched a sensitive topic: "Send også resten" is never offered again. */
  touchedSensitive: z.boolean(),
  /** The citizen lets people read the questions to improve the answers. */
  mayLearn: z.boolean(),
  feedback: z.array(z.strictObject({ seq: z.int().positive(), at: Time, helped: z.boolean(), text: Text.nullable() })),
  blocked: z.strictObject({ until: Time, staff: Id, reason: Text }).nullable(),
  hold: Hold.nullable(),
  /** When the program must look at it next by itself: idle, waited too long. */
  wakeAt: Time.nullable(),
});
export type Conversation = Kept<typeof Conversation>;
