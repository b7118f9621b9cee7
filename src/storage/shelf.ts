import type { AuditEntry } from "../domain/audit-entry.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import type { Erasure } from "../domain/erasure.ts";
import type { Message } from "../domain/message.ts";
import type { Problem } from "../domain/problem.ts";
import type { Retention } from "../domain/retention.ts";
import type {
  Change,
  Committed,
  Feed,
  Kind,
  Page,
  QueueFilter,
  QueueRow,
  Reader,
  Records,
  Rows,
  SmallKind,
  Store,
  Subscription,
} from "../domain/store.ts";
import { type AuditFilter, auditPage } from "./audit-page.ts";
import {
  type Binder,
  binderOf,
  conversationBinder,
  dossierOf,
  emptyBinder,
  isEmpty,
  recordOf,
  recordsOf,
} from "./binder.ts";
import { Catalogue, entryOf, pageOf, type Waking } from "./catalogue.ts";
import { checked, closedStore, takenReference } from "./checked.ts";
import { carryOut, type Outcome, repeatedIn } from "./effects.ts";
import { MemoryFeed } from "./feed.ts";
import { type Slot, Slots } from "./slots.ts";
import { sweepShelf } from "./sweep-shelf.ts";

export type Commit = Outcome & { readonly n: number };

/** What stands behind a shelf: nothing, or a disk. */
export interface Keeper {
  /** Calls `settle` when it is durable or refused, one after the other in the order of the calls. */
  keep(commit: Commit, settle: (refused?: Problem) => void): void;
  /** Fulfilled when everything given to `keep` so far is settled. */
  settled(): Promise<void>;
  read(name: string): Promise<Binder | undefined>;
  /** Fulfilled when what is no longer in the binders is nowhere. */
  erase(): Promise<void>;
  /** Removes what was set aside before then. */
  tidy(before: string): Promise<void>;
  blob(key: string): Promise<Uint8Array | undefined>;
  putBlob(key: string, bytes: Uint8Array): Promise<void>;
  dropBlob(key: string): Promise<void>;
  trouble(): Promise<Problem | undefined>;
  close(): Promise<void>;
}

function folderOf(kind: SmallKind): string {
  if (kind === "draft-item") return "draft/";
  return kind === "version" ? "version/" : "staff/";
}

/** The store of one process: binders and their catalogue in memory, and a keeper behind them. */
export class Shelf implements Store {
  readonly catalogue = new Catalogue();
  readonly slots: Slots;
  readonly feed: MemoryFeed;
  /** The last commit. */
  n = 0;
  private readonly keeper: Keeper;
  private readonly now: () => string;
  private readonly references = new Set<string>();
  private closed = false;

  constructor(keeper: Keeper, now: () => string, warn: (problem: Problem) => void) {
    this.keeper = keeper;
    this.now = now;
    this.feed = new MemoryFeed(warn);
    // What the catalogue does not know is new: the disk need not be asked.
    this.slots = new Slots(async (name) => (this.catalogue.entry(name) === undefined ? undefined : keeper.read(name)));
  }

  async commit(changes: readonly Change[], how: { readonly erase?: boolean } = {}): Promise<Committed> {
    const wanted = checked(changes);
    const names = [...new Set(wanted.map(binderOf).filter((name) => name !== undefined))];
    const slots = new Map<string, Slot>();
    try {
      for (const name of names) slots.set(name, await this.slots.hold(name));
      const committed = await this.begin(wanted, slots).catch(async (problem) => {
        // What it was refused for may still be on its way to the disk: whoever reads again shall see it, and not try in vain.
        await this.keeper.settled().catch(() => {});
        throw problem;
      });
      if (how.erase === true && !committed.repeated) await this.keeper.erase();
      return committed;
    } finally {
      for (const slot of slots.values()) this.slots.release(slot);
    }
  }

  // From the first look at the binders to the journal without a pause: commits stand in the journal in the order they were decided.
  private async begin(wanted: readonly Change[], slots: ReadonlyMap<string, Slot>): Promise<Committed> {
    if (this.closed) throw closedStore();
    const latest = new Map([...slots].map(([name, slot]) => [name, slot.latest]));
    const repeated = repeatedIn(wanted, latest);
    if (repeated !== undefined) {
      await this.keeper.settled();
      return { repeated: true, messages: [repeated] };
    }
    const references = this.newReferences(wanted);
    const commit: Commit = { n: this.n + 1, ...carryOut(wanted, latest, this.n + 1, this.now()) };
    return this.hand(commit, slots, references);
  }

  private hand(commit: Commit, slots: ReadonlyMap<string, Slot>, references: readonly string[]): Promise<Committed> {
    this.n = commit.n;
    for (const reference of references) this.references.add(reference);
    for (const [name, slot] of slots) slot.latest = commit.binders.get(name) ?? slot.latest;
    return new Promise((resolve, reject) => {
      this.keeper.keep(commit, (refused) => {
        for (const reference of references) this.references.delete(reference);
        if (refused === undefined) {
          this.take(commit);
          resolve({ repeated: false, messages: commit.messages });
        } else {
          // What came after it was built on it and is refused, too: back to what is on disk.
          for (const slot of slots.values()) slot.latest = slot.durable;
          reject(refused);
        }
      });
    });
  }

  /** Empties whole binders, such as a day of audit that has been kept long enough. */
  async discard(names: readonly string[]): Promise<boolean> {
    const slots = new Map<string, Slot>();
    for (const name of names) slots.set(name, await this.slots.hold(name));
    const clear = [{ clear: true }] as const;
    const n = this.n + 1;
    try {
      if (names.length > 0)
        await this.hand(
          {
            n,
            binders: new Map(names.map((name) => [name, { ...emptyBinder, n }])),
            effects: names.map((name) => [name, clear]),
            messages: [],
            events: [],
          },
          slots,
          [],
        );
      return names.length > 0;
    } finally {
      for (const slot of slots.values()) this.slots.release(slot);
    }
  }

  private newReferences(wanted: readonly Change[]): string[] {
    const fresh = wanted.flatMap((change) =>
      "put" in change && change.put === "enquiry" && change.value.revision === 0 ? [change.value.reference] : [],
    );
    const taken = fresh.find(
      (reference) => this.references.has(reference) || this.catalogue.nameOf("reference", reference) !== undefined,
    );
    if (taken !== undefined) throw takenReference(taken);
    return fresh;
  }

  private take(commit: Commit): void {
    for (const [name, binder] of commit.binders) {
      const slot = this.slots.get(name) ?? this.slots.put(name, binder, true);
      slot.durable = binder;
      slot.dirty = true;
      this.catalogue.set(name, isEmpty(binder) ? undefined : entryOf(binder));
    }
    this.feed.add(commit.n, commit.events);
  }

  /** One binder as it is on disk. */
  async binder(name: string | undefined): Promise<Binder | undefined> {
    if (name === undefined || this.catalogue.entry(name) === undefined) return undefined;
    const slot = await this.slots.hold(name);
    this.slots.release(slot);
    return slot.durable;
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const binder = await this.binder(this.nameOf(kind, id));
    return binder === undefined ? undefined : recordOf(binder, kind, id);
  }

  private nameOf(kind: Kind, id: string): string | undefined {
    if (kind === "conversation") return conversationBinder(id);
    if (kind === "staff-member" || kind === "presence") return `staff/${id}`;
    if (kind === "draft-item") return `draft/${id}`;
    if (kind === "department-replies") return `replies/${id}`;
    return kind === "version" ? `version/${id}` : this.catalogue.nameOf(kind, id);
  }

  async all<K extends SmallKind>(kind: K): Promise<readonly Records[K][]> {
    const binders = await Promise.all(this.catalogue.namesIn(folderOf(kind)).map((name) => this.binder(name)));
    return binders.flatMap((binder) => (binder === undefined ? [] : recordsOf(binder, kind)));
  }

  async enquiryBy(reference: string): Promise<Enquiry | undefined> {
    const binder = await this.binder(this.catalogue.nameOf("reference", reference));
    return binder && recordsOf(binder, "enquiry").find((enquiry) => enquiry.reference === reference);
  }

  async messages(conversation: string, after = 0): Promise<readonly Message[]> {
    const binder = await this.binder(conversationBinder(conversation));
    return binder?.messages.filter(({ seq }) => seq > after) ?? [];
  }

  async dossier(conversation: string): Promise<Dossier | undefined> {
    const binder = await this.binder(conversationBinder(conversation));
    return binder && dossierOf(binder);
  }

  async queue(reader: Reader, filter: QueueFilter, page: Page): Promise<Rows<QueueRow>> {
    const rows = this.catalogue.matching(reader, filter);
    return pageOf(rows, filter.order ?? "longest-wait", page.limit, page.after);
  }

  async count(reader: Reader, filter: QueueFilter): Promise<number> {
    return this.catalogue.matching(reader, filter).length;
  }

  async search(reader: Reader, words: string, page: Page): Promise<Rows<QueueRow>> {
    return pageOf(this.catalogue.found(reader, words), "newest", page.limit, page.after);
  }

  async due<K extends Waking>(kind: K, now: string, limit: number): Promise<readonly Records[K][]> {
    const records = await Promise.all(this.catalogue.due(kind, now, limit).map((id) => this.get(kind, id)));
    return records.filter((record) => record !== undefined);
  }

  async recent(limit: number): Promise<readonly string[]> {
    const folder = conversationBinder("");
    const talks = [...this.catalogue.all()].filter(([name, { lastAt }]) => name.startsWith(folder) && lastAt !== null);
    const newest = talks.sort(([, one], [, other]) => ((one.lastAt ?? "") < (other.lastAt ?? "") ? 1 : -1));
    return newest.slice(0, limit).map(([name]) => name.slice(folder.length));
  }

  audit(filter: AuditFilter, page: Page): Promise<Rows<AuditEntry>> {
    return auditPage(this.catalogue.namesIn("audit/"), (name) => this.binder(name), filter, page);
  }

  async isErased(id: string): Promise<boolean> {
    return this.catalogue.nameOf("erased", id) !== undefined;
  }

  async erasures(): Promise<readonly Erasure[]> {
    const binders = await Promise.all(
      this.catalogue
        .namesIn("erased/")
        .toSorted()
        .map((name) => this.binder(name)),
    );
    return binders.flatMap((binder) => binder?.erased ?? []);
  }

  async events(after: string, limit: number): Promise<Feed> {
    return this.feed.read(after, limit);
  }

  async subscribe(after: string, each: (feed: Feed) => void | Promise<void>): Promise<Subscription> {
    return this.feed.subscribe(after, each);
  }

  blob(key: string): Promise<Uint8Array | undefined> {
    return this.keeper.blob(key);
  }

  putBlob(key: string, bytes: Uint8Array): Promise<void> {
    return this.keeper.putBlob(key, bytes);
  }

  dropBlob(key: string): Promise<void> {
    return this.keeper.dropBlob(key);
  }

  async sweep(now: string, retention: Retention): ReturnType<Store["sweep"]> {
    return sweepShelf(this, this.keeper, now, retention);
  }

  async trouble(): Promise<Problem | undefined> {
    return this.closed ? closedStore() : this.keeper.trouble();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.keeper.close();
  }
}
