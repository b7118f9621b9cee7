import * as z from "zod";
import { DecisionRecord } from "./decision-record.ts";
import { Id, type Kept, Text, Time } from "./stored.ts";

export const Message = z.strictObject({
  id: Id,
  conversation: Id,
  /** 1, 2, 3 … without gaps within the conversation; given by the store. */
  seq: z.int().positive(),
  at: Time,
  /** `notice`: what the program says about the talk itself, such as that a person has joined. */
  by: z.enum(["citizen", "assistant", "staff", "notice"]),
  staff: Id.nullable(),
  /** What the sender's device called it: the same one sent again is not stored again. */
  clientId: z.string().max(200).nullable(),
  /** Complete by itself, also for a channel that shows nothing else. */
  text: Text,
  /** Choices, cards, summary and receipt beside the text. */
  blocks: z.array(z.record(z.string(), z.json())),
  /** The parts it is about: none while nothing is handed over. Who may read it follows from this. */
  parts: z.array(Id),
  /** It touched a sensitive topic: it is never shown along with something else. */
  sensitive: z.boolean(),
  /** Something private was masked in it: it goes to no inbox, replay or export. */
  masked: z.boolean(),
  decision: DecisionRecord.nullable(),
});
export type Message = Kept<typeof Message>;

/** A message before the store has given it its place. */
export type NewMessage = Omit<Message, "seq">;
