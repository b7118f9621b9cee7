import * as z from "zod";
import { Contact } from "./dialogue.ts";
import type { Part } from "./part.ts";
import { Id, type Kept, Revision, Time } from "./stored.ts";

/** `NI-` and six signs that cannot be mistaken for each other. */
export const Reference = z.string().regex(/^NI-[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$/);

/** What the citizen sent: one reference, one receipt. Its parts know it; it does not list them. */
export const Enquiry = z.strictObject({
  id: Id,
  revision: Revision,
  conversation: Id,
  reference: Reference,
  at: Time,
  contact: Contact,
});
export type Enquiry = Kept<typeof Enquiry>;

/** Nothing is stored about an enquiry's state: it is read from its parts. */
export function stateOf(parts: readonly Part[]): "open" | "answered" | "closed" | "withdrawn" {
  if (parts.every((part) => part.state === "withdrawn")) return "withdrawn";
  const left = parts.filter((part) => part.state !== "closed" && part.state !== "withdrawn");
  if (left.length === 0) return "closed";
  return left.every((part) => part.state === "answered") ? "answered" : "open";
}
