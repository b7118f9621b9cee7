import type * as z from "zod";
import { AuditEntry } from "../domain/audit-entry.ts";
import { Erasure } from "../domain/erasure.ts";
import { Event } from "../domain/event.ts";
import { Message } from "../domain/message.ts";
import { Problem } from "../domain/problem.ts";
import { type Change, kinds } from "../domain/store.ts";

const NewMessage = Message.omit({ seq: true });
const Signal = Event.omit({ cursor: true });

/**
 * The changes as the schemas know them, in objects of the store's own. A field that no schema knows (and docs/privacy.md does
 * not name) cannot get in, and whoever made the change may go on using its objects.
 */
export function checked(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    if ("put" in change) return { ...change, value: parsed(kinds[change.put], change.value, change.put) } as Change;
    if ("drop" in change) return change;
    if ("say" in change) return { say: parsed(NewMessage, change.say, "message") };
    if ("rewrite" in change) return { rewrite: parsed(Message, change.rewrite, "message") };
    if ("unsay" in change) return change;
    if ("audit" in change) return { audit: parsed(AuditEntry, change.audit, "audit entry") };
    if ("erased" in change) return { erased: parsed(Erasure, change.erased, "erasure") };
    return { signal: parsed(Signal, change.signal, "signal") };
  });
}

function parsed<T>(schema: z.ZodType, value: T, name: string): T {
  const result = schema.safeParse(value);
  if (result.success) return wellFormed(result.data) as T;
  const issue = result.error.issues[0];
  // Names of fields only: what stands in them may be a citizen's words.
  throw new Problem(`a ${name} cannot be kept: ${issue?.path.join(".") ?? ""} ${issue?.code ?? ""}`, {
    kind: "invalid",
    next: `compare it with the schema of ${name} in src/domain`,
  });
}

// A zero byte or half a surrogate pair is refused by PostgreSQL: both stores keep a sign of the same length instead.
function wellFormed(value: unknown): unknown {
  if (typeof value === "string")
    return value.isWellFormed() && !value.includes("\0") ? value : value.toWellFormed().replaceAll("\0", "\ufffd");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  // Written out: every turn keeps some hundred fields.
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (name === "__proto__") Object.defineProperty(copy, name, { value: wellFormed(field), enumerable: true });
    else copy[name] = wellFormed(field);
  }
  return copy;
}

export const stale = (kind: string, id: string): Problem =>
  new Problem(`the ${kind} ${id} has changed since it was read`, {
    kind: "conflict",
    next: "read it again and repeat the change",
  });

export const gone = (kind: string, id: string): Problem =>
  new Problem(`the ${kind} ${id} is gone`, { kind: "missing", next: "it was erased or has been kept long enough" });

export const takenReference = (reference: string): Problem =>
  new Problem(`the reference ${reference} is taken`, { kind: "conflict", next: "draw another one and repeat" });

export const closedStore = (): Problem =>
  new Problem("the store is closed", { kind: "unavailable", next: "the program is stopping: try again in a moment" });
