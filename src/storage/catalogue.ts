import type { Message } from "../domain/message.ts";
import { isOver, type Part, type PartState } from "../domain/part.ts";
import { mostWords, queryWords, searchWords, stem } from "../domain/search-words.ts";
import type { QueueFilter, QueueRow, Reader, Rows } from "../domain/store.ts";
import { foundBy, visibleTo } from "../domain/visible-to.ts";
import { type Binder, conversationBinder, recordsOf } from "./binder.ts";

export type Waking = "conversation" | "part" | "outbox-entry";

/** A part as the queue knows it, and the words it is found by: each once, stemmed, each after a space. */
export type Held = { readonly row: QueueRow; readonly words: string };

/** What must be known of a binder without opening it: small, because of these one stands in memory for every conversation kept. */
export type Entry = {
  readonly n: number;
  readonly parts: readonly Held[];
  /** What can be asked for by its id and is not named in a part: kind and id. */
  readonly ids: readonly (readonly [string, string])[];
  readonly wakes: readonly (readonly [Waking, string, string])[];
  /** For `sweep`: the last message; the first part that was closed; the oldest mail that has left. */
  readonly lastAt: string | null;
  readonly overAt: string | null;
  readonly mailAt: string | null;
};

const rank = { crisis: 0, concern: 1, urgent: 2, no: 3 } as const;

function wordsOf(part: Part, binder: Binder): string {
  const { own, messages } = foundBy(part, { enquiries: recordsOf(binder, "enquiry"), messages: binder.messages });
  const stems = [...searchWords(own).map(stem), ...messages.flatMap(stemsOf)];
  return [...new Set(stems)]
    .slice(0, mostWords)
    .map((word) => ` ${word}`)
    .join("");
}

// A long talk is not read anew for each thing said in it.
const known = new WeakMap<Message, readonly string[]>();

function stemsOf(message: Message): readonly string[] {
  const stems = known.get(message) ?? searchWords(message.text).map(stem);
  known.set(message, stems);
  return stems;
}

const none: readonly never[] = [];
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);

export function entryOf(binder: Binder): Entry {
  const [conversation] = recordsOf(binder, "conversation");
  const parts = recordsOf(binder, "part");
  const outbox = recordsOf(binder, "outbox-entry");
  const enquiries = recordsOf(binder, "enquiry");
  const waking = [
    ...(conversation === undefined ? [] : [["conversation", conversation] as const]),
    ...parts.map((part) => ["part", part] as const),
    ...outbox.map((entry) => ["outbox-entry", entry] as const),
  ];
  const left = outbox.filter(({ state }) => state !== "waiting").map(({ sentAt, at }) => sentAt ?? at);
  const listed = (kind: "citizen-link" | "session" | "outbox-entry") =>
    recordsOf(binder, kind).map(({ id }) => [kind, id] as const);
  return {
    n: binder.n,
    parts: orNone(
      parts.map((part) => {
        const reference = enquiries.find(({ id }) => id === part.enquiry)?.reference ?? "";
        return { row: rowOf(part, reference), words: wordsOf(part, binder) };
      }),
    ),
    ids: orNone([
      ...enquiries
        .filter(({ id }) => !parts.some(({ enquiry }) => enquiry === id))
        .flatMap(({ id, reference }) => [["enquiry", id] as const, ["reference", reference] as const]),
      ...listed("citizen-link"),
      ...listed("session"),
      ...listed("outbox-entry"),
      ...binder.erased.map(({ id }) => ["erased", id] as const),
    ]),
    wakes: orNone(waking.flatMap(([kind, { id, wakeAt }]) => (wakeAt === null ? [] : [[kind, id, wakeAt] as const]))),
    lastAt: conversation?.lastAt ?? null,
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
  // Another topic in the same department is no move.
  const moved = moves.filter(({ from, to }) => from !== to).length;
  return { ...row, since, answerBy, claimant, live, question, reference, moves: moved };
}

const conversations = conversationBinder("");

/** The entries of all binders, and the ways into them. */
export class Catalogue {
  private readonly entries = new Map<string, Entry>();
  /** The few names beside those of the conversations, by folder. */
  private readonly few = new Map<string, Set<string>>();
  private readonly names = new Map<string, Map<string, string>>();
  private readonly byState = new Map<PartState, Map<string, Held>>();
  private readonly known = new Map<string, string>();
  private readonly waking: Record<Waking, Map<string, string>> = {
    conversation: new Map(),
    part: new Map(),
    "outbox-entry": new Map(),
  };

  entry(name: string): Entry | undefined {
    return this.entries.get(name);
  }

  all(): IterableIterator<[string, Entry]> {
    return this.entries.entries();
  }

  /** Where a record lies; conversations and staff are found by name instead. */
  nameOf(kind: string, id: string): string | undefined {
    return this.names.get(kind)?.get(id);
  }

  /** What lies in a folder; not for the conversations, which are many. */
  namesIn(folder: string): readonly string[] {
    return [...(this.few.get(folder) ?? none)];
  }

  set(name: string, given: Entry | undefined): void {
    const old = this.entries.get(name);
    if (old !== undefined) this.forget(old);
    this.list(name, given !== undefined);
    if (given === undefined) {
      this.entries.delete(name);
      return;
    }
    const entry = { ...given, parts: this.shared(given.parts) };
    this.entries.set(name, entry);
    for (const [kind, id] of idsOf(entry)) inner(this.names, kind).set(id, name);
    for (const held of entry.parts) inner(this.byState, held.row.state).set(held.row.id, held);
    for (const [kind, id, at] of entry.wakes) this.waking[kind].set(id, at);
  }

  private list(name: string, isThere: boolean): void {
    const folder = name.slice(0, name.indexOf("/") + 1);
    if (folder === conversations) return;
    const names = this.few.get(folder) ?? new Set();
    if (isThere) this.few.set(folder, names.add(name));
    else names.delete(name);
  }

  private forget(entry: Entry): void {
    for (const [kind, id] of idsOf(entry)) this.names.get(kind)?.delete(id);
    for (const { row } of entry.parts) this.byState.get(row.state)?.delete(row.id);
    for (const [kind, id] of entry.wakes) this.waking[kind].delete(id);
  }

  // What comes from a file has a string of its own for each "kultur-fritid": one for all of them is half the memory.
  private shared(parts: readonly Held[]): readonly Held[] {
    const [first] = parts;
    if (first === undefined) return none;
    return parts.map(({ row, words }) => ({
      words,
      row: {
        ...row,
        conversation: first.row.conversation,
        department: this.one(row.department),
        topic: this.one(row.topic),
        urgent: this.one(row.urgent),
        state: this.one(row.state),
        answerBy: row.answerBy && this.one(row.answerBy),
        claimant: row.claimant && this.one(row.claimant),
        since: row.since === row.openedAt ? row.openedAt : row.since,
      },
    }));
  }

  private one<Word extends string>(word: Word): Word {
    const there = this.known.get(word);
    if (there === undefined) this.known.set(word, word);
    // The same letters.
    return (there as Word | undefined) ?? word;
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
    return this.held(reader, filter).map(({ row }) => row);
  }

  found(reader: Reader, words: string): QueueRow[] {
    const stems = queryWords(words).map((word) => ` ${stem(word)}`);
    if (stems.length === 0) return [];
    const found = this.held(reader, {}).filter(({ words }) => stems.every((word) => words.includes(word)));
    return found.map(({ row }) => row);
  }

  private held(reader: Reader, filter: QueueFilter): Held[] {
    const states = filter.states ?? [...this.byState.keys()];
    return states.flatMap((state) =>
      [...inner(this.byState, state).values()].filter(({ row }) => fits(reader, filter, row)),
    );
  }
}

function* idsOf(entry: Entry): Generator<readonly [string, string]> {
  yield* entry.ids;
  for (const { row } of entry.parts) {
    yield ["part", row.id];
    yield ["enquiry", row.enquiry];
    yield ["reference", row.reference];
  }
}

function inner<Key, Value>(maps: Map<Key, Map<string, Value>>, key: Key): Map<string, Value> {
  const there = maps.get(key);
  if (there !== undefined) return there;
  const fresh = new Map<string, Value>();
  maps.set(key, fresh);
  return fresh;
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
