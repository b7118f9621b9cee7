import * as z from "zod";
import { Name, Phrase } from "./phrase.ts";
import { Day, type DeepReadonly } from "./stored.ts";

/** A number or hour stands on the crisis card only when somebody has confirmed it with the helpline, and the card says when. */
export const CrisisLine = z.strictObject({
  name: Phrase,
  for: Phrase,
  link: z.url().optional(),
  phone: z.string().min(3).nullable(),
  hours: Phrase.nullable(),
  confirmed: Day.nullable(),
});
export type CrisisLine = DeepReadonly<z.infer<typeof CrisisLine>>;

const days = z.int().min(1).max(3650);

export const Municipality = z.strictObject({
  name: Phrase,
  /** How citizens call it: a matter of any other of the 98 municipalities is referred there. */
  "own-names": z.array(z.string().min(1)).min(1),
  /** Halls, houses and villages as people here call them: they are recognised in a message. */
  places: z.array(z.string().min(1)),
  /** Whole phrases of acute danger, beside the shipped ones; those can never be removed. */
  "danger-phrases": z.array(z.string().min(6)).optional(),
  contact: z.strictObject({ phone: z.string().min(3), mail: z.email(), address: z.string().min(1), website: z.url() }),
  /** How often a firm reply may be wrong, in percent. */
  "accepted-error": z.number().min(0.1).max(20),
  /** Minutes a citizen waits for a person before the contact form comes by itself. */
  "wait-limit": z.int().min(1).max(60),
  /** Minutes without a word after which a live chat is ended. */
  idle: z.int().min(1).max(1440),
  /** In days. */
  retention: z.strictObject({
    conversation: days,
    enquiry: days,
    "learning-inbox": days,
    audit: days,
    "sent-mail": days,
    backups: days,
  }),
  theme: z.strictObject({ accent: z.string().regex(/^#[0-9A-Fa-f]{6}$/) }),
  /** Gets what no other department owns, and what has been moved three times. */
  "catch-all": Name,
  "crisis-department": Name,
  "crisis-lines": z.array(CrisisLine),
  /** The one switch: nothing is answered, the contact card stays, and so does the crisis card. */
  "answers-off": z.boolean().optional(),
  texts: z.record(Name, Phrase),
});
export type Municipality = DeepReadonly<z.infer<typeof Municipality>>;
