import type { PartState } from "../domain/part.ts";
import { isOver, type Part } from "../domain/part.ts";
import { searchWords, stem } from "../domain/search-words.ts";
import type { QueueFilter, QueueRow, Reader, Rows } from "../domain/store.ts";
import { visibleTo, wordsOf } from "../domain/visible-to.ts";
import { type Binder, dossierOf, recordsOf } from "./binder.ts";

export type Waking = "conversation" | "part" | "outbox-entry";

/** What must be known of a binder without opening it: small, because of these one stands in memory for every conversation kept. */
export type Entry = {
  readonly n: number;
  readonly ids: readonly string[];
  readonly rows: readonly QueueRow[];
  /** Beside each row the words it is found by, each after a space. */
  readonly words: readonly string[];
  readonly wakes: readonly (readonly [Waking, string, string])[];
  /** For `sweep`: the last message; whether all parts are over and the latest of it; the oldest mail that has left. */
  readonly lastAt: string | null;
  readonly open: boolean;
  readonly overAt: string | null;
  readonly mailAt: string | null;
};

const rank = { crisis: 0, concern: 1, no: 2 } as const;

/** The words of a part, each once, stemmed, each after a space: " hal lan onsdag". */
function foundBy(part: Part, binder: Binder): string {
  const words = searchWords(wordsOf(part, { enquiries: recordsOf(binder, "enquiry"), messages: binder.messages }));
  return [...new Set(words.map(stem))].map((word) => ` ${word}`).join("");
}

export const idKey = (kind: string, id: string): string => `${kind}:${id}`;

export function entryOf(binder: Binder): Entry {
  const dossier = dossierOf(binder);
  const parts = recordsOf(binder, "part");
  const outbox = recordsOf(binder, "outbox-entry");
  const enquiries = recordsOf(binder, "enquiry");
  const waking = [
    ...(dossier === undefined ? [] : [["conversation", dossier.conversation] as const]),
    ...parts.map((part) => ["part", part] as const),
    ...outbox.map((entry) => ["outbox-entry", entry] as const),
  ];
  const rows = parts.map((part) => rowOf(part, enquiries.find(({ id }) => id === part.enquiry)?.reference ?? ""));
  const left = outbox.filter(({ state }) => state !== "waiting").map(({ sentAt, at }) => sentAt ?? at);
  return {
    n: binder.n,
    ids: [
      ...parts.map(({ id }) => idKey("part", id)),
      ...enquiries.flatMap(({ id, reference }) => [idKey("enquiry", id), idKey("reference", reference)]),
      ...recordsOf(binder, "citizen-link").map(({ id }) => idKey("citizen-link", id)),
      ...recordsOf(binder, "session").map(({ id }) => idKey("session", id)),
      ...outbox.map(({ id }) => idKey("outbox-entry", id)),
    ],
    rows,
    words: parts.map((part) => foundBy(part, binder)),
    wakes: waking.flatMap(([kind, { id, wakeAt }]) => (wakeAt === null ? [] : [[kind, id, wakeAt] as const])),
    lastAt: dossier?.conversation.lastAt ?? null,
    open: parts.some((part) => !isOver(part)),
    overAt: earliest(parts.filter(isOver).map(({ since }) => since)),
    mailAt: earliest(left),
  };
}

const earliest = (times: readonly string[]): string | null =>
  times.reduce<string | null>((first, at) => (first === null || at < first ? at : first), null);

export function rowOf(part: Part, reference: string): QueueRow {
  const { id, revision, conversation, enquiry, department, topic, urgent, sensitive, lead, state, openedAt } = part;
  const { since, answerBy, claimant, live, question, moves } = part;
  const row = { id, revision, conversation, enquiry, department, topic, urgent, sensitive, lead, state, openedAt };
  return { ...row, since, answerBy, claimant, live, question, reference, moves: moves.length };
}

/** The entries of all binders, and the ways into them. */
export class Catalogue {
  private readonly entries = new Map<string, Entry>();
  private readonly names = new Map<string, string>();
  private readonly byState = new Map<PartState, Map<string, QueueRow>>();
  private readonly foundBy = new Map<string, string>();
  private readonly waking: Record<Waking, Map<string, string>> = {
    conversation: new Map(),
    part: new Map(),
    "outbox-entry": new Map(),
  };

  get size(): number {
    return this.entries.size;
  }

  entry(name: string): Entry | undefined {
    return this.entries.get(name);
  }

  all(): IterableIterator<[string, Entry]> {
    return this.entries.entries();
  }

  /** Where a record lies; conversations and staff are found by name instead. */
  nameOf(kind: string, id: string): string | undefined {
    return this.names.get(idKey(kind, id));
  }

  set(name: string, entry: Entry | undefined): void {
    const old = this.entries.get(name);
    if (old !== undefined) this.forget(old);
    if (entry === undefined) {
      this.entries.delete(name);
      return;
    }
    this.entries.set(name, entry);
    for (const id of entry.ids) this.names.set(id, name);
    entry.rows.forEach((row, at) => {
      this.inState(row.state).set(row.id, row);
      this.foundBy.set(row.id, entry.words[at] ?? "");
    });
    for (const [kind, id, at] of entry.wakes) this.waking[kind].set(id, at);
  }

  private forget(entry: Entry): void {
    for (const id of entry.ids) this.names.delete(id);
    for (const row of entry.rows) {
      this.inState(row.state).delete(row.id);
      this.foundBy.delete(row.id);
    }
    for (const [kind, id] of entry.wakes) this.waking[kind].delete(id);
  }

  private inState(state: PartState): Map<string, QueueRow> {
    const there = this.byState.get(state) ?? new Map<string, QueueRow>();
    this.byState.set(state, there);
    return there;
  }

  /** The ids whose time has come, earliest first. */
  due(kind: Waking, now: string, limit: number): readonly string[] {
    return [...this.waking[kind]]
      .filter(([, at]) => at <= now)
      .sort(([one, at], [other, then]) => order(at, then) || order(one, other))
      .slice(0, limit)
      .map(([id]) => id);
  }

  matching(reader: Reader, filter: QueueFilter): QueueRow[] {
    const states = filter.states ?? [...this.byState.keys()];
    return states.flatMap((state) => [...this.inState(state).values()].filter((row) => fits(reader, filter, row)));
  }

  found(reader: Reader, words: string): QueueRow[] {
    const stems = searchWords(words).map((word) => ` ${stem(word)}`);
    if (stems.length === 0) return [];
    return this.matching(reader, {}).filter((row) => {
      const text = this.foundBy.get(row.id) ?? "";
      return stems.every((word) => text.includes(word));
    });
  }
}

const fits = (reader: Reader, filter: QueueFilter, row: QueueRow): boolean =>
  visibleTo(reader, row) &&
  (filter.department === undefined || row.department === filter.department) &&
  (filter.claimant === undefined || row.claimant === filter.claimant) &&
  (filter.live === undefined || (row.live !== null && row.live.joinedAt === null));

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sorts as a queue and cuts one page; the cursor is the place of its last row in that order. */
export function pageOf(
  rows: QueueRow[],
  how: NonNullable<QueueFilter["order"]>,
  limit: number,
  after?: string,
): Rows<QueueRow> {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, how) })).sort((one, other) => byKey(one.key, other.key, how));
  const from = after === undefined ? 0 : keyed.findIndex(({ key }) => byKey(key, after, how) > 0);
  const page = from < 0 ? [] : keyed.slice(from, from + limit);
  const more = from >= 0 && from + limit < keyed.length;
  return { rows: page.map(({ row }) => row), next: more ? (page.at(-1)?.key ?? null) : null };
}

const keyOf = (row: QueueRow, how: NonNullable<QueueFilter["order"]>): string =>
  how === "newest" ? `${row.openedAt} ${row.id}` : `${rank[row.urgent]} ${row.since} ${row.id}`;

const byKey = (one: string, other: string, how: NonNullable<QueueFilter["order"]>): number =>
  how === "newest" ? order(other, one) : order(one, other);
