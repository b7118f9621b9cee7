import type { AuditEntry } from "./audit-entry.ts";
import { CitizenLink } from "./citizen-link.ts";
import { Conversation } from "./conversation.ts";
import type { Dossier } from "./dossier.ts";
import { DraftItem } from "./draft-item.ts";
import { Enquiry } from "./enquiry.ts";
import type { Erasure } from "./erasure.ts";
import type { Event } from "./event.ts";
import type { Message, NewMessage } from "./message.ts";
import { OutboxEntry } from "./outbox-entry.ts";
import { Part, type PartState } from "./part.ts";
import type { Problem } from "./problem.ts";
import type { Retention } from "./retention.ts";
import { DepartmentReplies } from "./saved-reply.ts";
import { Session } from "./session.ts";
import { Presence, StaffMember } from "./staff-member.ts";
import type { Time } from "./stored.ts";
import { Version } from "./version.ts";

/** The records that have an id and a revision. */
export const kinds = {
  conversation: Conversation,
  enquiry: Enquiry,
  part: Part,
  "citizen-link": CitizenLink,
  "outbox-entry": OutboxEntry,
  "staff-member": StaffMember,
  presence: Presence,
  session: Session,
  version: Version,
  "draft-item": DraftItem,
  "department-replies": DepartmentReplies,
} as const;

export type Records = {
  conversation: Conversation;
  enquiry: Enquiry;
  part: Part;
  "citizen-link": CitizenLink;
  "outbox-entry": OutboxEntry;
  "staff-member": StaffMember;
  presence: Presence;
  session: Session;
  version: Version;
  "draft-item": DraftItem;
  "department-replies": DepartmentReplies;
};
export type Kind = keyof Records;

/** Few enough to be read whole. */
export type SmallKind = "staff-member" | "presence" | "session" | "version" | "draft-item";

export type Change =
  /** Saves a record. Its revision is the one it was read at (0: it is new); the store raises it by one. */
  | { [K in Kind]: { readonly put: K; readonly value: Records[K] } }[Kind]
  /** Removes a record, if it is still the one that was read. A conversation takes everything with it that belongs to it. */
  | { [K in Kind]: { readonly drop: K; readonly value: Records[K] } }[Kind]
  /** Adds a message at the end. It raises no revision: staff and citizen may write at the same time. */
  | { readonly say: NewMessage }
  /** Puts another wording in an old message's place: masking afterwards. */
  | { readonly rewrite: Message }
  | { readonly unsay: Pick<Message, "conversation" | "seq"> }
  | { readonly audit: AuditEntry }
  | { readonly erased: Erasure }
  /** Tells whoever listens, and keeps nothing else. */
  | { readonly signal: Omit<Event, "cursor"> };

export type Committed = {
  /** One of the messages was there already, by its `clientId`: nothing of this commit was done, and nothing needed to be. */
  readonly repeated: boolean;
  /** The messages as they stand in the store, in the order of the changes; when repeated, the one that was there. */
  readonly messages: readonly Message[];
};

/** Whose eyes: a staff member sees what `visibleTo` allows; the program counts and reminds, and shows nothing to anybody. */
export type Reader = StaffMember | "program";

export type QueueFilter = {
  readonly states?: readonly PartState[];
  readonly department?: string;
  readonly claimant?: string;
  /** Only those whose citizen waits at the screen. */
  readonly live?: true;
  readonly order?: "longest-wait" | "newest";
};

export type QueueRow = Pick<
  Part,
  | "id"
  | "revision"
  | "conversation"
  | "enquiry"
  | "department"
  | "topic"
  | "urgent"
  | "sensitive"
  | "lead"
  | "state"
  | "openedAt"
  | "since"
  | "answerBy"
  | "claimant"
  | "live"
  | "question"
> & { readonly reference: string; readonly moves: number };

/** `after` is the `next` of the page before. */
export type Page = { readonly limit: number; readonly after?: string };
export type Rows<Row> = { readonly rows: readonly Row[]; readonly next: string | null };

export type Feed = {
  readonly events: readonly Event[];
  /** Where to go on. */
  readonly upTo: string;
  /** False: something between was too old to be kept; whoever reads looks at everything anew. */
  readonly complete: boolean;
};

export type Subscription = { close(): Promise<void> };

/**
 * Where everything is kept. One makes it true with files, one with PostgreSQL, one in memory, and one contract test holds for all.
 * Whatever a promise here has fulfilled is on disk: it survives a kill and a power cut.
 */
export interface Store {
  /**
   * All or nothing, and one after the other: nobody ever reads half of it, and after a crash all of it is there or none. A record
   * that has changed since it was read, or a taken reference, refuses the whole (Problem "conflict"); a disk or database that takes
   * nothing, too ("unavailable"). With `erase`, it is done when what it replaced and removed is nowhere left in what the store keeps
   * (what a disk or a database does with freed space is its own: docs/privacy.md).
   */
  commit(changes: readonly Change[], how?: { readonly erase?: boolean }): Promise<Committed>;

  get<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined>;
  all<K extends SmallKind>(kind: K): Promise<readonly Records[K][]>;
  enquiryBy(reference: string): Promise<Enquiry | undefined>;
  /** In order, those after a number. For the citizen's side; staff read through `lookAt`. */
  messages(conversation: string, after?: number): Promise<readonly Message[]>;
  /** Everything of one conversation, as it stood at one moment. */
  dossier(conversation: string): Promise<Dossier | undefined>;

  /** Crises and concerns first, then who has waited longest; or the newest first. */
  queue(reader: Reader, filter: QueueFilter, page: Page): Promise<Rows<QueueRow>>;
  count(reader: Reader, filter: QueueFilter): Promise<number>;
  /** Parts whose shown words begin with every one of these; newest first. */
  search(reader: Reader, words: string, page: Page): Promise<Rows<QueueRow>>;
  /** Whose `wakeAt` has come, earliest first. Several processes may get the same: the first to save it has it. */
  due<K extends "conversation" | "part" | "outbox-entry">(
    kind: K,
    now: Time,
    limit: number,
  ): Promise<readonly Records[K][]>;
  /** The conversations in which something was said last, newest first: for the program, which shows no talk to anybody. */
  recent(limit: number): Promise<readonly string[]>;
  /** Newest first. */
  audit(filter: { readonly by?: string; readonly about?: string }, page: Page): Promise<Rows<AuditEntry>>;
  erasures(): Promise<readonly Erasure[]>;
  /** Whether it stands in that list. Asked for every new conversation. */
  isErased(id: string): Promise<boolean>;

  /** What has happened after a place in the feed; "start" is the oldest kept, "now" only tells where the feed stands. */
  events(after: string, limit: number): Promise<Feed>;
  /** Every event after that place once, in order, until closed; the next is given when `each` is done with the last. */
  subscribe(after: string, each: (feed: Feed) => void | Promise<void>): Promise<Subscription>;

  /** Bytes under a name: models, content, keys. Written whole or not at all. */
  blob(key: string): Promise<Uint8Array | undefined>;
  putBlob(key: string, bytes: Uint8Array): Promise<void>;
  dropBlob(key: string): Promise<void>;

  /** Removes what has been kept long enough. */
  sweep(
    now: Time,
    retention: Retention,
  ): Promise<{
    readonly conversations: number;
    readonly enquiries: number;
    readonly mails: number;
    readonly audit: number;
  }>;

  /** Why it takes no writes just now; undefined when it does. For `/readyz`. */
  trouble(): Promise<Problem | undefined>;
  close(): Promise<void>;
}
