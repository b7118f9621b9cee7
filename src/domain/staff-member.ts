import * as z from "zod";
import { Id, type Kept, Revision, Time } from "./stored.ts";

export const roles = ["staff", "lead", "editor", "dpo", "admin"] as const;
export type Role = (typeof roles)[number];

const Word = z.string().max(200);

export const StaffMember = z.strictObject({
  id: Id,
  revision: Revision,
  name: Word,
  /** What citizens read; null: "medarbejder". */
  firstName: Word.nullable(),
  email: Word,
  locale: z.enum(["da", "en"]),
  roles: z.array(z.enum(roles)),
  departments: z.array(Id),
  active: z.boolean(),
  // What an earlier build kept beside these falls away with the next save.
  signIn: z.object({
    /** argon2id with its salt and parameters. */
    password: Word.nullable(),
    /** Issuer and subject of OpenID Connect. */
    subject: z.string().max(500).nullable(),
    /** Hash of the token of an invitation or a reset. */
    invitation: z.strictObject({ hash: Id, until: Time }).nullable(),
  }),
  notices: z.strictObject({ sound: z.boolean(), browser: z.boolean(), mail: z.enum(["at-once", "daily", "off"]) }),
});
export type StaffMember = Kept<typeof StaffMember>;

/** Apart from the staff member: it changes every minute, and an admin's edit must not fail for that. */
export const Presence = z.strictObject({
  /** The staff member's id. */
  id: Id,
  revision: Revision,
  status: z.enum(["free", "busy", "away"]),
  remark: Word.nullable(),
  /** The part on the screen: others see who is looking. */
  looking: Id.nullable(),
  seenAt: Time,
});
export type Presence = Kept<typeof Presence>;
