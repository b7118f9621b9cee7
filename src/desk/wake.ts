import type { Part } from "../domain/part.ts";
import type { Time } from "../domain/stored.ts";

/** What the part is to be looked at for, besides a reply that is held back. */
export const remindAtOf = (part: Part): Time | null => (part.held === null ? part.wakeAt : part.held.remindAt);

export function remindedAt(part: Part, remindAt: Time | null): Part {
  if (part.held === null) return { ...part, wakeAt: remindAt };
  return { ...part, held: { ...part.held, remindAt }, wakeAt: earliest(part.held.until, remindAt) };
}

/** Holds a reply back; `null` lets go of it. */
export function holding(part: Part, held: Omit<NonNullable<Part["held"]>, "remindAt"> | null): Part {
  const remindAt = remindAtOf(part);
  if (held === null) return { ...part, held: null, wakeAt: remindAt };
  return { ...part, held: { ...held, remindAt }, wakeAt: earliest(held.until, remindAt) };
}

const earliest = (one: Time, other: Time | null): Time => (other === null || one < other ? one : other);
