import type { AuditEntry } from "../domain/audit-entry.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Erasure } from "../domain/erasure.ts";
import type { Message } from "../domain/message.ts";
import type { Change, Kind, Records } from "../domain/store.ts";

/** What is written in one file: all of a conversation, of a staff member, of a version, or of a day's audit. Never changed in place. */
export type Binder = {
  /** The last commit in it. */
  readonly n: number;
  readonly records: { readonly [K in Kind]?: readonly Records[K][] };
  readonly messages: readonly Message[];
  readonly audit: readonly AuditEntry[];
  readonly erased: readonly Erasure[];
};

export const emptyBinder: Binder = { n: 0, records: {}, messages: [], audit: [], erased: [] };

/** What a change comes to, with nothing left to decide: doing it twice is the same as once. */
export type Effect =
  | { readonly [K in Kind]: { readonly put: K; readonly value: Records[K] } }[Kind]
  | { readonly drop: Kind; readonly id: string }
  | { readonly message: Message }
  | { readonly unsay: number }
  | { readonly audit: AuditEntry }
  | { readonly erased: Erasure }
  | { readonly clear: true };

export const conversationBinder = (id: string): string => `conversation/${id}`;

/** The name of the binder a change belongs in; undefined for one that is not kept. */
export function binderOf(change: Change): string | undefined {
  if ("put" in change) return homeOf(change.put, change.value);
  if ("drop" in change) return homeOf(change.drop, change.value);
  if ("say" in change) return conversationBinder(change.say.conversation);
  if ("rewrite" in change) return conversationBinder(change.rewrite.conversation);
  if ("unsay" in change) return conversationBinder(change.unsay.conversation);
  if ("audit" in change) return `audit/${change.audit.at.slice(0, 10)}`;
  if ("erased" in change) return `erased/${change.erased.at.slice(0, 10)}`;
  return undefined;
}

function homeOf(kind: Kind, value: Records[Kind]): string {
  if (kind === "session" && "staff" in value) return `staff/${value.staff}`;
  if (kind === "staff-member" || kind === "presence") return `staff/${value.id}`;
  if (kind === "version") return `version/${value.id}`;
  if (kind === "draft-item") return `draft/${value.id}`;
  if (kind === "department-replies") return `replies/${value.id}`;
  if (kind === "conversation") return conversationBinder(value.id);
  const conversation = "conversation" in value ? value.conversation : null;
  return conversation === null ? `outbox/${value.id}` : conversationBinder(conversation);
}

export function recordsOf<K extends Kind>(binder: Binder, kind: K): readonly Records[K][] {
  // The table's type says the same; the compiler loses it for a kind that is not yet known.
  return (binder.records[kind] ?? []) as readonly Records[K][];
}

export const recordOf = <K extends Kind>(binder: Binder, kind: K, id: string): Records[K] | undefined =>
  recordsOf(binder, kind).find((record) => record.id === id);

export function apply(binder: Binder, effect: Effect): Binder {
  if ("put" in effect) return withRecords(binder, effect.put, upserted(recordsOf(binder, effect.put), effect.value));
  if ("drop" in effect)
    return withRecords(
      binder,
      effect.drop,
      recordsOf(binder, effect.drop).filter(({ id }) => id !== effect.id),
    );
  if ("message" in effect) return { ...binder, messages: withMessage(binder.messages, effect.message) };
  if ("unsay" in effect) return { ...binder, messages: binder.messages.filter(({ seq }) => seq !== effect.unsay) };
  if ("audit" in effect) return { ...binder, audit: upserted(binder.audit, effect.audit) };
  if ("erased" in effect) return { ...binder, erased: upserted(binder.erased, effect.erased) };
  return { ...emptyBinder, n: binder.n };
}

const withRecords = (binder: Binder, kind: Kind, records: readonly Records[Kind][]): Binder => ({
  ...binder,
  records: { ...binder.records, [kind]: records },
});

function upserted<T extends { readonly id: string }>(list: readonly T[], value: T): readonly T[] {
  const at = list.findLastIndex(({ id }) => id === value.id);
  return at < 0 ? [...list, value] : list.with(at, value);
}

function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const last = messages.at(-1);
  if (last === undefined || last.seq < message.seq) return [...messages, message];
  const at = messages.findIndex(({ seq }) => seq >= message.seq);
  return messages[at]?.seq === message.seq ? messages.with(at, message) : messages.toSpliced(at, 0, message);
}

export const isEmpty = (binder: Binder): boolean =>
  binder.messages.length + binder.audit.length + binder.erased.length === 0 &&
  Object.values(binder.records).every((records) => records.length === 0);

export function dossierOf(binder: Binder): Dossier | undefined {
  const conversation = recordsOf(binder, "conversation")[0];
  if (conversation === undefined) return undefined;
  return {
    conversation,
    messages: binder.messages,
    enquiries: recordsOf(binder, "enquiry"),
    parts: recordsOf(binder, "part"),
    links: recordsOf(binder, "citizen-link"),
    outbox: recordsOf(binder, "outbox-entry"),
  };
}
