import type { Conversation } from "../domain/conversation.ts";
import { emptyDialogue } from "../domain/dialogue.ts";
import type { Message } from "../domain/message.ts";
import { isAlarm } from "../domain/part.ts";
import { Problem } from "../domain/problem.ts";
import type { Store } from "../domain/store.ts";
import type { Time } from "../domain/stored.ts";
import { alertAgain } from "./alert.ts";
import { broughtOutside } from "./brought-outside.ts";
import type { DeskNow } from "./desk-now.ts";
import { type Equipment, frontOf } from "./front.ts";
import { respond } from "./respond.ts";
import { saved } from "./saved.ts";
import { toldLead } from "./told-lead.ts";
import type { Answered, Incoming, State } from "./turn.ts";
import { wake } from "./wake.ts";

/** What receiving needs: where it is kept, who is there, what is known, and the time. */
export type House = {
  readonly store: Store;
  readonly desk: Pick<DeskNow, "at">;
  /** Asked anew each turn: the content may have been published in between. */
  equipment(): Equipment;
  now(): Time;
};

export type Received = Incoming &
  Pick<Conversation, "channel" | "channelReference" | "page"> & {
    readonly conversation: string;
    /** False: people may not read the questions. Left out: as before. */
    readonly mayLearn?: boolean;
  };

/** `messages` as they stand in the store: the citizen's own first, then the replies. `repeated`: it had come before. */
export type Turned = Answered & { readonly repeated: boolean; readonly messages: readonly Message[] };

/** Somebody else wrote in the same moment: read again and try again. */
const mostTries = 8;

/** A message has come: what is stored is read, the answer is worked out, and all of it is saved in one commit. */
export async function receive(house: House, received: Received): Promise<Turned> {
  for (let tries = 1; ; tries++) {
    const now = house.now();
    const equipment = house.equipment();
    const state = await stateFor(house, received, now, equipment);
    refuseBlocked(state.conversation, now);
    const answered = respond(state, received, frontOf(equipment, now));
    const lead = toldLead(state.parts, answered.changes, now);
    try {
      return { ...answered, ...(await house.store.commit([...answered.changes, ...lead])) };
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
    }
  }
}

async function stateFor(house: House, received: Received, now: Time, { content }: Equipment): Promise<State> {
  const { store } = house;
  const [dossier, desk, referred] = await Promise.all([
    store.dossier(received.conversation),
    house.desk.at(now, content),
    referredIn(store, received.text),
  ]);
  if (await wasErased(store, received.conversation, dossier?.conversation))
    throw new Problem("this conversation was erased", { kind: "missing", next: "begin a new one" });
  if (dossier === undefined) {
    return {
      conversation: begun(received, now),
      messages: [],
      enquiries: [],
      parts: [],
      hasLink: false,
      desk,
      referred,
    };
  }
  const { messages, enquiries, parts, links } = dossier;
  const mayLearn = dossier.conversation.mayLearn && received.mayLearn !== false;
  const conversation = { ...dossier.conversation, mayLearn };
  return { conversation, messages, enquiries, parts, hasLink: links.length > 0, desk, referred };
}

/** What the citizen has deleted does not come back with a message that was still on its way, also where a claimed part has stayed. */
export async function wasErased(
  store: Pick<Store, "isErased">,
  id: string,
  stored: Pick<Conversation, "state"> | undefined,
): Promise<boolean> {
  if (stored?.state === "open") return false;
  return store.isErased(id);
}

/** A conversation is stored from the citizen's first message on, not before. */
export function begun(received: Received, now: Time): Conversation {
  const { conversation: id, channel, channelReference, page, mayLearn = true } = received;
  return {
    id,
    revision: 0,
    seq: 0,
    lastAt: now,
    startedAt: now,
    channel,
    channelReference,
    locale: "da",
    page,
    state: "open",
    dialogue: emptyDialogue,
    joined: null,
    touchedSensitive: false,
    mayLearn,
    feedback: [],
    blocked: null,
    hold: null,
    wakeAt: null,
  };
}

const reference = /\bNI[-\s]?[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}\b/i;

async function referredIn(store: Store, text: string): Promise<State["referred"]> {
  const found = reference.exec(text)?.[0];
  if (found === undefined) return null;
  const number = `NI-${found.replace(/^NI[-\s]?/i, "").toUpperCase()}`;
  const enquiry = await store.enquiryBy(number);
  if (enquiry === undefined) return null;
  const dossier = await store.dossier(enquiry.conversation);
  const parts = dossier?.parts.filter((part) => part.enquiry === enquiry.id) ?? [];
  return parts.find(({ lead }) => lead) ?? parts[0] ?? null;
}

function refuseBlocked({ blocked }: Conversation, now: Time): void {
  if (blocked === null || blocked.until <= now) return;
  throw new Problem("this conversation is blocked", {
    kind: "refused",
    next: "the citizen can call, or write again when the block has ended",
  });
}

/** Conversations whose time has come: a wait that was too long, a live chat in which nobody writes. Says how many. */
export async function wakeUp(house: House, limit = 100): Promise<number> {
  const now = house.now();
  const due = await house.store.due("conversation", now, limit);
  let woken = 0;
  for (const { id } of due) {
    const dossier = await house.store.dossier(id);
    if (dossier === undefined) continue;
    const front = frontOf(house.equipment(), now);
    const changes = wake(dossier, front);
    if (await saved(house, [...changes, ...broughtOutside(front, dossier.conversation, changes)])) woken++;
  }
  return woken;
}

/** Concerns and crises that nobody has looked at: the duty address is told again. Says how many. */
export async function alertUnseen(house: House, limit = 100): Promise<number> {
  const now = house.now();
  let told = 0;
  for (const part of await house.store.due("part", now, limit)) {
    // One that holds a reply back is woken for that.
    if (!isAlarm(part) || part.held !== null) continue;
    const enquiry = await house.store.get("enquiry", part.enquiry);
    if (enquiry === undefined) continue;
    if (await saved(house, alertAgain(frontOf(house.equipment(), now), part, enquiry.reference))) told++;
  }
  return told;
}
