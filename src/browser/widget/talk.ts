import type { QueueBlock } from "../../domain/reply.ts";
import type { Activity, SeenPerson } from "./activity.ts";
import type { Seen, SeenBlock, SeenReply } from "./reply.ts";

/** Why a message was not taken: what the citizen can do about it differs. */
export type Refusal = "too-long" | "not-taken";

/** What the citizen has said. */
export type Own = {
  readonly kind: "own";
  readonly key: string;
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly state: "waiting" | "sent" | "refused";
  readonly refusal: Refusal | null;
  /** When a person has seen it. */
  readonly seenAt: string;
};

/** What the assistant says, and what is said about the talk itself. */
export type Replied = {
  readonly kind: "reply";
  readonly key: string;
  readonly at: string;
  readonly locale: string;
  readonly reply: SeenReply;
  /** All of it in plain words. */
  readonly text: string;
  readonly link: string | null;
  /** Set once the citizen has said something after it: its buttons belong to a question that is over. */
  readonly over: { readonly chosen: string; readonly sent: boolean } | null;
};

/** What a person at the municipality says. */
export type FromStaff = {
  readonly kind: "staff";
  readonly key: string;
  readonly at: string;
  readonly locale: string;
  readonly text: string;
  readonly staff: SeenPerson;
};

export type Item = Own | Replied | FromStaff;

export type Talk = {
  /** In the server's order. */
  readonly said: readonly Item[];
  /** Not confirmed yet; they stand last, whatever else arrives meanwhile. */
  readonly waiting: readonly Own[];
  /** The person who is in the talk. */
  readonly person: SeenPerson | null;
  readonly typing: SeenPerson | null;
  readonly queue: Seen<QueueBlock> | null;
  readonly ended: boolean;
};

export const emptyTalk: Talk = { said: [], waiting: [], person: null, typing: null, queue: null, ended: false };

/** The citizen presses Send. */
export function say(talk: Talk, clientId: string, text: string): Talk {
  const own: Own = {
    kind: "own",
    key: clientId,
    id: "",
    at: "",
    text,
    state: "waiting",
    refusal: null,
    seenAt: "",
  };
  return { ...talk, said: closed(talk.said, text), waiting: [...talk.waiting, own], ended: false };
}

/** It has arrived, though the stream has not brought it back yet. */
export function delivered(talk: Talk, clientId: string, at: string): Talk {
  return withOwn(talk, clientId, (own) => ({ ...own, state: "sent", at: own.at || at, refusal: null }));
}

export function refused(talk: Talk, clientId: string, refusal: Refusal): Talk {
  return withOwn(talk, clientId, (own) => ({ ...own, state: "refused", refusal }));
}

/** A refused message is tried once more, or taken back into the field. */
export function waitAgain(talk: Talk, clientId: string): Talk {
  return withOwn(talk, clientId, (own) => ({ ...own, state: "waiting", refusal: null }));
}

export function takeBack(talk: Talk, clientId: string): Talk {
  return { ...talk, waiting: talk.waiting.filter(({ key }) => key !== clientId) };
}

function withOwn(talk: Talk, clientId: string, change: (own: Own) => Own): Talk {
  return { ...talk, waiting: talk.waiting.map((own) => (own.key === clientId ? change(own) : own)) };
}

/** Something has come over the stream. The same again changes nothing. */
export function hear(talk: Talk, activity: Activity): Talk {
  switch (activity.kind) {
    case "typing":
      return { ...talk, typing: activity.staff };
    case "ended":
      return { ...talk, ended: true, person: null, typing: null, queue: null };
    case "read":
      return { ...talk, said: seen(talk.said, activity.id, activity.at) };
    case "own":
      return hearOwn(talk, activity);
    case "theirs":
      return hearTheirs(talk, activity);
    default:
      return activity satisfies never;
  }
}

function hearOwn(talk: Talk, { id, at, text, clientId }: Activity & { kind: "own" }): Talk {
  const key = clientId || id;
  const known = talk.said.findLast((item) => item.key === key);
  if (known?.kind === "own") return { ...talk, said: put(talk.said, { ...known, text }) };
  const own: Own = { kind: "own", key, id, at, text, state: "sent", refusal: null, seenAt: "" };
  const waiting = talk.waiting.filter((each) => each.key !== clientId);
  // What was said here has closed the questions already; what comes from another device closes them now.
  const said = waiting.length < talk.waiting.length ? talk.said : closed(talk.said, text);
  return { ...talk, waiting, said: [...said, own] };
}

function hearTheirs(talk: Talk, activity: Activity & { kind: "theirs" }): Talk {
  const { id, at, locale, text, staff, link, joined } = activity;
  const reply = activity.reply ?? { by: "assistant", blocks: [{ kind: "text", text }] };
  const key = `id-${id}`;
  const before = talk.said.findLast((item) => item.key === key);
  const item: Item =
    staff !== null && activity.reply === null
      ? { kind: "staff", key, at, locale, text, staff }
      : { kind: "reply", key, at, locale, reply, text, link, over: before?.kind === "reply" ? before.over : null };
  const said = before === undefined ? [...talk.said, item] : put(talk.said, item);
  const about = reply.blocks.flatMap((block) => (block.kind === "notice" ? [block.about] : []));
  // A server that says no more than that somebody has left has said enough.
  const person = joined !== undefined ? joined : about.some((each) => leaving.has(each)) ? null : talk.person;
  const queue = queueAfter(talk.queue, reply.blocks, staff !== null || about.some((each) => overWith.has(each)));
  return {
    ...talk,
    said: oneQueue(reply.blocks.some(({ kind }) => kind === "receipt") ? sent(said, key) : said, queue !== null),
    person,
    typing: null,
    queue,
    ended: talk.ended && before !== undefined,
  };
}

const leaving = new Set(["left", "idle"]);
const overWith = new Set(["joined", "left", "idle", "waited"]);

// The wait is over when a person comes, or when it has turned into an answer in writing.
function queueAfter(queue: Talk["queue"], blocks: readonly SeenBlock[], isOver: boolean): Talk["queue"] {
  const place = blocks.find((block) => block.kind === "queue");
  if (place !== undefined) return place;
  return isOver || blocks.some(({ kind }) => kind === "receipt" || kind === "form") ? null : queue;
}

const put = (said: readonly Item[], item: Item) => said.map((each) => (each.key === item.key ? item : each));

const hasQueue = (item: Item) => item.kind === "reply" && item.reply.blocks.some(({ kind }) => kind === "queue");
const over = (item: Item, chosen: string): Item =>
  item.kind === "reply" && item.over === null ? { ...item, over: { chosen, sent: false } } : item;

// Whoever waits goes on waiting, whatever else they talk of.
function closed(said: readonly Item[], chosen: string): readonly Item[] {
  return said.map((item) => (hasQueue(item) ? item : over(item, chosen)));
}

/** Only the last place in a queue can still be left, and only while one waits. */
function oneQueue(said: readonly Item[], waits: boolean): readonly Item[] {
  const last = waits ? said.findLastIndex(hasQueue) : -1;
  return said.map((item, at) => (hasQueue(item) && at !== last ? over(item, "") : item));
}

/** The last summary before this receipt is the one that was sent. */
function sent(said: readonly Item[], receipt: string): readonly Item[] {
  const end = said.findIndex(({ key }) => key === receipt);
  const at = said
    .slice(0, end)
    .findLastIndex((item) => item.kind === "reply" && item.reply.blocks.some(({ kind }) => kind === "summary"));
  return said.map((item, index) =>
    index === at && item.kind === "reply" ? { ...item, over: { chosen: item.over?.chosen ?? "", sent: true } } : item,
  );
}

function seen(said: readonly Item[], id: string, at: string): readonly Item[] {
  const last = said.findLastIndex((item) => item.kind === "own" && item.id === id);
  return said.map((item, index) =>
    index <= last && item.kind === "own" && item.seenAt === "" ? { ...item, seenAt: at } : item,
  );
}
