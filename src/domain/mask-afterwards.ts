import * as z from "zod";
import { Conversation } from "./conversation.ts";
import type { DecisionRecord } from "./decision-record.ts";
import type { Dossier } from "./dossier.ts";
import { Enquiry } from "./enquiry.ts";
import { Message } from "./message.ts";
import { OutboxEntry } from "./outbox-entry.ts";
import { Part } from "./part.ts";
import type { SafeText } from "./safe-text.ts";
import type { Change } from "./store.ts";
import { Text } from "./stored.ts";

/**
 * Takes words out of everything that belongs to a conversation: what was said, summaries, details, remarks, file notes and mails on
 * their way. To be committed with `erase`, so that no file remembers them.
 */
export function maskAfterwards(dossier: Dossier, hidden: string, instead: SafeText, now: string): readonly Change[] {
  if (hidden === "") return [];
  const clean = <T>(schema: z.ZodType, value: T): T => mask(schema, value, hidden, instead) as T;
  const changed = <T>(values: readonly T[], schema: z.ZodType): readonly T[] =>
    values.map((value) => clean(schema, value)).filter((value, at) => value !== values[at]);
  const messages = changed(dossier.messages, Message);
  return [
    ...messages.map((message): Change => ({ rewrite: { ...message, masked: true } })),
    ...changed([dossier.conversation], Conversation).map((value): Change => ({ put: "conversation", value })),
    ...changed(dossier.enquiries, Enquiry).map((value): Change => ({ put: "enquiry", value })),
    ...changed(dossier.parts, Part).map((value): Change => ({ put: "part", value })),
    ...changed(dossier.outbox, OutboxEntry).map((value): Change => ({ put: "outbox-entry", value })),
    ...messages.map(({ id }): Change => ({ erased: { id, kind: "message", at: now } })),
  ];
}

// The schema knows which strings are text and which are ids. What holds no such words comes back as the same object.
function mask(schema: z.ZodType, value: unknown, hidden: string, instead: SafeText): unknown {
  if (value === null || value === undefined) return value;
  if (schema === Text) return String(value).replaceAll(hidden, instead);
  if (schema instanceof z.ZodNullable) return mask(schema.unwrap() as z.ZodType, value, hidden, instead);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return same(
      value,
      value.map((item) => mask(schema.element as z.ZodType, item, hidden, instead)),
    );
  if (schema instanceof z.ZodObject && typeof value === "object") return maskFields(schema, value, hidden, instead);
  if (schema instanceof z.ZodRecord || schema instanceof z.ZodLazy || schema instanceof z.ZodUnion)
    return maskJson(value, hidden, instead);
  return value;
}

function maskFields(schema: z.ZodObject, value: object, hidden: string, instead: SafeText): unknown {
  const fields = Object.entries(value).map(([name, field]) => {
    const kind = schema.shape[name] as z.ZodType | undefined;
    return [name, kind === undefined ? field : mask(kind, field, hidden, instead)] as const;
  });
  const masked = same(value, Object.fromEntries(fields)) as Masked;
  return masked === value ? value : withPlacesMoved(value as Masked, masked, hidden, instead);
}

type Masked = { text?: string; question?: string | null; decision?: DecisionRecord | null };

// The weighing words are places in the text beside them, and the text has changed its length.
function withPlacesMoved(before: Masked, after: Masked, hidden: string, instead: SafeText): Masked {
  const text = before.text ?? before.question;
  if (after.decision === null || after.decision === undefined || typeof text !== "string") return after;
  const places = placesOf(hidden, text);
  const moved = after.decision.weighed
    .filter(({ start, end }) => !places.some((at) => start < at + hidden.length && end > at))
    .map((span) => {
      const by = places.filter((at) => at < span.start).length * (instead.length - hidden.length);
      return { ...span, start: span.start + by, end: span.end + by };
    });
  return { ...after, decision: { ...after.decision, weighed: moved } };
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

function maskJson(value: unknown, hidden: string, instead: SafeText): unknown {
  if (typeof value === "string") return value.replaceAll(hidden, instead);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return same(
      value,
      value.map((item) => maskJson(item, hidden, instead)),
    );
  return same(
    value,
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskJson(item, hidden, instead)])),
  );
}

// The old object when nothing in it has changed.
function same(before: object, after: object): object {
  const [old, fresh] = [Object.values(before), Object.values(after)];
  return old.length === fresh.length && old.every((item, at) => item === fresh[at]) ? before : after;
}
