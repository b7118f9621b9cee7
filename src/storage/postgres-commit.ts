import type { Enquiry } from "../domain/enquiry.ts";
import type { Message } from "../domain/message.ts";
import type { Part } from "../domain/part.ts";
import { searchWords } from "../domain/search-words.ts";
import type { Change, Committed } from "../domain/store.ts";
import { foundBy } from "../domain/visible-to.ts";
import { gone, stale } from "./checked.ts";
import type { Queries } from "./database.ts";
import { eventsOf, type NewEvent } from "./events-of.ts";
import { kindsInOrder, ofConversation, tables } from "./tables.ts";

type Put = Extract<Change, { put: unknown }>;
type Drop = Extract<Change, { drop: unknown }>;

/** A conversation while it is being changed: its row is locked, so nobody else changes anything of it. */
type Talk = {
  readonly id: string;
  seq: number;
  parts: { before: readonly Part[]; after: readonly Part[] };
  messages: Message[];
  enquiries: readonly Enquiry[];
};

/** One commit within an open transaction; who calls it commits or rolls back. Pipelined: what does not wait for an answer is sent along. */
export async function commitIn(client: Queries, changes: readonly Change[], at: string): Promise<Committed> {
  const work = new Work(client, changes, at);
  await work.lock();
  return work.write();
}

class Work {
  private readonly client: Queries;
  private readonly changes: readonly Change[];
  private readonly at: string;
  private readonly talks = new Map<string, Talk>();
  private readonly said = new Map<Change, Message>();

  constructor(client: Queries, changes: readonly Change[], at: string) {
    this.client = client;
    this.changes = changes;
    this.at = at;
  }

  /** Locks the conversations in the order of their ids, raises their ends, and reads what follows from it. */
  async lock(): Promise<void> {
    const ids = [...new Set(this.changes.map(conversationOf).filter((id) => id !== undefined))].sort();
    if (ids.length === 0) return;
    const fresh = this.changes.filter(
      (change) => isPut(change, "conversation") && change.value.revision === 0,
    ) as Put[];
    const freshIds = new Set(fresh.map(({ value }) => value.id));
    const old = ids.filter((id) => !freshIds.has(id));
    const reading = old.length > 0 ? this.readOld(old) : undefined;
    const inserting = fresh.map((change) => this.insert(change));
    await Promise.all([...inserting, reading]);
    for (const id of freshIds)
      this.talks.set(id, { id, seq: 0, parts: { before: [], after: [] }, messages: [], enquiries: [] });
  }

  private async readOld(ids: readonly string[]): Promise<void> {
    const [locked, parts, enquiries, messages] = await Promise.all([
      this.client.query<{ id: string; seq: number }>({
        name: "lock",
        text: "select id, seq from conversation where id = any($1) order by id for update",
        values: [ids],
      }),
      this.rows<Part>("lock-parts", "select data from part where conversation = any($1)", ids),
      this.rows<Enquiry>("lock-enquiries", "select data from enquiry where conversation = any($1)", ids),
      // Only a conversation with a part is searched; the others are spared.
      this.rows<Message>(
        "lock-messages",
        `select data from message where conversation = any($1)
         and ($2 or exists (select from part where part.conversation = message.conversation)) order by seq`,
        ids,
        this.changes.some((change) => isPut(change, "part")),
      ),
    ]);
    const of = <T extends { readonly conversation: string }>(records: readonly T[], id: string) =>
      records.filter(({ conversation }) => conversation === id);
    for (const { id, seq } of locked.rows) {
      const before = of(parts, id);
      this.talks.set(id, {
        id,
        seq,
        parts: { before, after: before },
        messages: of(messages, id),
        enquiries: of(enquiries, id),
      });
    }
  }

  private async rows<T>(name: string, text: string, ...values: unknown[]): Promise<readonly T[]> {
    const { rows } = await this.client.query<{ data: T }>({ name, text, values });
    return rows.map(({ data }) => data);
  }

  async write(): Promise<Committed> {
    for (const change of this.changes) this.follow(change);
    const events = this.changes.flatMap((change) => {
      const talk = this.talks.get(conversationOf(change) ?? "");
      return eventsOf(change, this.said.get(change), talk?.parts ?? { before: [], after: [] }, this.at);
    });
    const messages = [...this.said.values()];
    // Awaited together, so that the first refusal does not leave the others without anybody to hear theirs.
    const done = await Promise.allSettled([
      ...this.putsAndDrops(),
      ...this.ends(messages),
      ...this.messages(messages),
      ...this.lists(events),
      ...this.words(),
    ]);
    const refused = done.find((result) => result.status === "rejected");
    if (refused !== undefined) throw refused.reason;
    return { repeated: false, messages };
  }

  /** What the change makes of the conversation, for events and words. */
  private follow(change: Change): void {
    const talk = this.talks.get(conversationOf(change) ?? "");
    if (talk === undefined) {
      const missing = conversationOf(change);
      const adds = "say" in change || ("put" in change && change.put !== "conversation" && change.value.revision === 0);
      if (adds && missing !== undefined) throw gone("conversation", missing);
      return;
    }
    if ("say" in change) {
      talk.seq += 1;
      const message = { ...change.say, seq: talk.seq };
      this.said.set(change, message);
      talk.messages.push(message);
    } else if ("rewrite" in change)
      talk.messages = talk.messages.map((message) => (message.seq === change.rewrite.seq ? change.rewrite : message));
    else if ("unsay" in change) talk.messages = talk.messages.filter(({ seq }) => seq !== change.unsay.seq);
    else if (isPut(change, "part")) {
      const others = talk.parts.after.filter(({ id }) => id !== change.value.id);
      talk.parts = { ...talk.parts, after: [...others, change.value] };
    } else if (isPut(change, "enquiry")) {
      const others = talk.enquiries.filter(({ id }) => id !== change.value.id);
      talk.enquiries = [...others, change.value];
    } else if ("drop" in change && change.drop === "part")
      talk.parts = { ...talk.parts, after: talk.parts.after.filter(({ id }) => id !== change.value.id) };
  }

  private putsAndDrops(): Promise<unknown>[] {
    const records = this.changes
      .filter((change) => ("put" in change && !isFresh(change)) || "drop" in change)
      .map((change) => change as Put | Drop)
      .sort((one, other) => placeOf(one) - placeOf(other) || (one.value.id < other.value.id ? -1 : 1));
    return records.map((change) => ("put" in change ? this.put(change) : this.drop(change)));
  }

  private put(change: Put): Promise<void> {
    return change.value.revision === 0 ? this.insert(change) : this.update(change);
  }

  private async insert({ put, value }: Put): Promise<void> {
    const table = tables[put];
    const data = { ...value, revision: 1 };
    const [columns, values] =
      put === "conversation"
        ? [", seq, last_at", [0, value.startedAt]]
        : ofConversation(put) && "conversation" in value
          ? [", conversation", [value.conversation]]
          : ["", []];
    const places = values.map((_, at) => `, $${at + 3}`).join("");
    const { rowCount } = await this.client.query({
      name: `insert-${table}`,
      text: `insert into ${table} (id, revision, data${columns}) values ($1, 1, $2${places}) on conflict (id) do nothing`,
      values: [value.id, data, ...values],
    });
    if (rowCount === 0) throw stale(put, value.id);
  }

  private async update({ put, value }: Put): Promise<void> {
    const { rowCount } = await this.client.query({
      name: `update-${tables[put]}`,
      text: `update ${tables[put]} set data = $3, revision = revision + 1 where id = $1 and revision = $2`,
      values: [value.id, value.revision, { ...value, revision: value.revision + 1 }],
    });
    if (rowCount === 0) throw stale(put, value.id);
  }

  private async drop({ drop, value }: Drop): Promise<void> {
    const table = tables[drop];
    const deleting = this.client.query(`delete from ${table} where id = $1 and revision = $2`, [
      value.id,
      value.revision,
    ]);
    if (drop === "conversation")
      for (const other of ["message", "enquiry", "part", "citizen_link", "outbox_entry"])
        await this.client.query(`delete from ${other} where conversation = $1`, [value.id]);
    if ((await deleting).rowCount === 0) throw stale(drop, value.id);
  }

  private ends(messages: readonly Message[]): Promise<unknown>[] {
    const last = new Map(messages.map((message) => [message.conversation, message]));
    return [...last.values()].map(({ conversation, seq, at }) =>
      this.client.query({
        name: "end",
        text: "update conversation set seq = $2, last_at = $3 where id = $1",
        values: [conversation, seq, at],
      }),
    );
  }

  private messages(messages: readonly Message[]): Promise<unknown>[] {
    const adding = messages.map((message) =>
      this.client.query({
        name: "say",
        text: "insert into message (conversation, seq, data) values ($1, $2, $3)",
        values: [message.conversation, message.seq, message],
      }),
    );
    const changing = this.changes.map(async (change) => {
      if ("unsay" in change)
        await this.client.query("delete from message where conversation = $1 and seq = $2", [
          change.unsay.conversation,
          change.unsay.seq,
        ]);
      if (!("rewrite" in change)) return;
      const { conversation, seq } = change.rewrite;
      const text = "update message set data = $3 where conversation = $1 and seq = $2";
      const { rowCount } = await this.client.query(text, [conversation, seq, change.rewrite]);
      if (rowCount === 0) throw gone("message", change.rewrite.id);
    });
    return [...adding, ...changing];
  }

  private lists(events: readonly NewEvent[]): Promise<unknown>[] {
    const audit = this.changes.flatMap((change) => ("audit" in change ? [change.audit] : []));
    const erased = this.changes.flatMap((change) => ("erased" in change ? [change.erased] : []));
    const add = (name: string, text: string, list: readonly unknown[]) =>
      list.length === 0 ? [] : [this.client.query({ name, text, values: [JSON.stringify(list)] })];
    return [
      ...add("events", "insert into event (data) select value from jsonb_array_elements($1::jsonb)", events),
      ...add(
        "audit",
        "insert into audit_entry (id, data) select value ->> 'id', value from jsonb_array_elements($1::jsonb) on conflict (id) do nothing",
        audit,
      ),
      ...add(
        "erased",
        "insert into erasure select value ->> 'id', value ->> 'kind', value ->> 'at' from jsonb_array_elements($1::jsonb) on conflict do nothing",
        erased,
      ),
    ];
  }

  // All parts of a changed conversation: a message may be shown by any of them.
  private words(): Promise<unknown>[] {
    const texted = new Set(this.changes.filter(changesWords).map(conversationOf));
    return [...this.talks.values()]
      .filter(({ id }) => texted.has(id))
      .flatMap((talk) => talk.parts.after.map((part) => ({ part, ...foundBy(part, talk) })))
      .map(({ part, own, messages }) =>
        this.client.query({
          name: "words",
          text: "update part set words = to_tsvector('danish', $2) where id = $1",
          values: [part.id, searchWords([own, ...messages.map(({ text }) => text)].join("\n")).join(" ")],
        }),
      );
  }
}

const isFresh = (change: Put): boolean => change.put === "conversation" && change.value.revision === 0;

function isPut<K extends Put["put"]>(change: Change, kind: K): change is Extract<Put, { put: K }> {
  return "put" in change && change.put === kind;
}

const placeOf = (change: Put | Drop): number => kindsInOrder.indexOf("put" in change ? change.put : change.drop);

const changesWords = (change: Change): boolean =>
  "say" in change || "rewrite" in change || "unsay" in change || isPut(change, "part") || isPut(change, "enquiry");

/** The conversation a change belongs to. */
function conversationOf(change: Change): string | undefined {
  if ("say" in change) return change.say.conversation;
  if ("rewrite" in change) return change.rewrite.conversation;
  if ("unsay" in change) return change.unsay.conversation;
  const kind = "put" in change ? change.put : "drop" in change ? change.drop : undefined;
  if (kind === undefined || !("value" in change)) return undefined;
  if (kind === "conversation") return change.value.id;
  return "conversation" in change.value ? (change.value.conversation ?? undefined) : undefined;
}
