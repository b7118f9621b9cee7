import type { Conversation } from "../domain/conversation.ts";
import type { Message } from "../domain/message.ts";
import type { Change, Kind, Records } from "../domain/store.ts";
import {
  apply,
  type Binder,
  binderOf,
  conversationBinder,
  type Effect,
  emptyBinder,
  isEmpty,
  recordOf,
  recordsOf,
} from "./binder.ts";
import { gone, stale } from "./checked.ts";
import { eventsOf, type NewEvent } from "./events-of.ts";

export type Outcome = {
  readonly binders: ReadonlyMap<string, Binder>;
  /** By binder, as the journal keeps them. */
  readonly effects: readonly (readonly [string, readonly Effect[]])[];
  readonly messages: readonly Message[];
  readonly events: readonly NewEvent[];
};

/** A message of the commit that is there already, by the sender's own name for it. */
export function repeatedIn(changes: readonly Change[], binders: ReadonlyMap<string, Binder>): Message | undefined {
  for (const change of changes) {
    if (!("say" in change) || change.say.clientId === null) continue;
    const { conversation, clientId } = change.say;
    const found = binders
      .get(conversationBinder(conversation))
      ?.messages.find((message) => message.clientId === clientId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Carries changes out on binders, or refuses them all. Pure: nothing has happened until the caller takes the outcome. */
export function carryOut(
  changes: readonly Change[],
  before: ReadonlyMap<string, Binder>,
  n: number,
  at: string,
): Outcome {
  const after = new Map<string, Binder>();
  const effects = new Map<string, Effect[]>();
  const messages: Message[] = [];
  const binder = (name: string) => after.get(name) ?? before.get(name) ?? emptyBinder;
  const add = (name: string, effect: Effect) => {
    after.set(name, { ...apply(binder(name), effect), n });
    const list = effects.get(name);
    if (list === undefined) effects.set(name, [effect]);
    else addEffect(list, effect);
  };

  const said = new Map<Change, Message>();
  for (const change of inOrder(changes)) {
    const name = binderOf(change);
    if (name === undefined) continue;
    if ("say" in change) {
      const conversation = recordsOf(binder(name), "conversation")[0];
      if (conversation === undefined) throw gone("conversation", change.say.conversation);
      const message = { ...change.say, seq: conversation.seq + 1 };
      said.set(change, message);
      messages.push(message);
      add(name, { message });
      add(name, { put: "conversation", value: { ...conversation, seq: message.seq, lastAt: message.at } });
    } else for (const effect of effectsOf(change, binder(name))) add(name, effect);
  }

  for (const [name, { records }] of after) {
    const homeless = !isEmpty(binder(name)) && (records.conversation ?? []).length === 0;
    if (homeless && name.startsWith("conversation/")) throw gone("conversation", name.slice("conversation/".length));
  }

  const events = changes.flatMap((change) => {
    const name = binderOf(change) ?? "";
    const parts = {
      before: recordsOf(before.get(name) ?? emptyBinder, "part"),
      after: recordsOf(binder(name), "part"),
    };
    return eventsOf(change, said.get(change), parts, at);
  });
  return { binders: after, effects: [...effects], messages, events };
}

// Each message moves its conversation's end: only the last state of it need be written.
function addEffect(list: Effect[], effect: Effect): void {
  const removed = list.some((other) => "drop" in other || "clear" in other);
  const at =
    removed || !("put" in effect) ? -1 : list.findIndex((other) => "put" in other && sameRecord(other, effect));
  if (at < 0) list.push(effect);
  else list[at] = effect;
}

const sameRecord = (one: Extract<Effect, { put: unknown }>, other: Effect): boolean =>
  "put" in other && other.put === one.put && other.value.id === one.value.id;

// A message needs its conversation, which may come with the same commit, in whatever order the changes were listed.
function inOrder(changes: readonly Change[]): readonly Change[] {
  const isConversation = (change: Change) => "put" in change && change.put === "conversation";
  return [...changes.filter(isConversation), ...changes.filter((change) => !isConversation(change))];
}

function effectsOf(change: Exclude<Change, { say: unknown }>, binder: Binder): readonly Effect[] {
  if ("put" in change) return [putting(change, binder)];
  if ("drop" in change) {
    expectAsRead(change.drop, change.value, binder);
    return change.drop === "conversation" ? [{ clear: true }] : [{ drop: change.drop, id: change.value.id }];
  }
  if ("rewrite" in change) {
    if (!binder.messages.some(({ seq }) => seq === change.rewrite.seq)) throw gone("message", change.rewrite.id);
    return [{ message: change.rewrite }];
  }
  if ("unsay" in change) return [{ unsay: change.unsay.seq }];
  if ("audit" in change) return [{ audit: change.audit }];
  return "erased" in change ? [{ erased: change.erased }] : [];
}

function putting(change: Extract<Change, { put: unknown }>, binder: Binder): Effect {
  const { put, value } = change;
  expectAsRead(put, value, binder);
  if (put !== "conversation") return { put, value: { ...value, revision: value.revision + 1 } } as Effect;
  const old = recordOf(binder, "conversation", value.id);
  return { put, value: { ...value, ...place(old, value), revision: value.revision + 1 } };
}

// Who saves a conversation may have read it before the last message: its end is not theirs to set.
const place = (old: Conversation | undefined, value: Conversation): Pick<Conversation, "seq" | "lastAt"> =>
  old === undefined ? { seq: 0, lastAt: value.startedAt } : { seq: old.seq, lastAt: old.lastAt };

function expectAsRead<K extends Kind>(kind: K, value: Records[K], binder: Binder): void {
  const there = recordOf(binder, kind, value.id)?.revision ?? 0;
  if (there !== value.revision) throw stale(kind, value.id);
}
