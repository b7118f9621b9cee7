import type { Content } from "../domain/content.ts";
import { utcOf } from "../domain/local-time.ts";
import type { Message } from "../domain/message.ts";
import { withLink } from "../domain/reply.ts";
import type { Store } from "../domain/store.ts";
import { DeskNow } from "./desk-now.ts";
import type { Equipment } from "./front.ts";
import { claimNewest, conversation, man, staffLeaves, staffWrites } from "./play-staff.ts";
import { linkOf, tokenOf } from "./private-link.ts";
import { type House, receive, wakeUp } from "./receive.ts";
import type { Talk, TalkTurn } from "./talk-file.ts";
import type { Did } from "./turn.ts";

export type Played = {
  readonly id: string;
  /** Counted from 1. */
  readonly turn: number;
  readonly ok: boolean;
  readonly failures: readonly string[];
  readonly reply: string;
} & Pick<Did, "outcome" | "topic" | "departments">;

/** Without a clock in `why` it is a Tuesday morning. */
const usual = "2026-11-24T10:30";
const clockIn = /^\s*Ur:\s*(\d{4}-\d\d-\d\dT\d\d:\d\d)/;
const momentOf = (local: string) => utcOf(local.slice(0, 10), local.slice(11, 16));

/** Plays a conversation against the real code, in a store of its own: every turn, also after a failed one. */
export async function play(
  talk: Talk,
  equipment: Equipment,
  open: (now: () => string) => Store,
): Promise<readonly Played[]> {
  let now = momentOf(clockIn.exec(talk.why ?? "")?.[1] ?? usual);
  const store = open(() => now);
  const content = withLiveChat(equipment.content, talk.live ?? {});
  const desk = new DeskNow(store);
  const house: House = { store, desk, equipment: () => ({ ...equipment, content }), now: () => now };
  const stage: Stage = { house, page: talk.page ?? null, did: nothing };
  await man(house, talk.live ?? {});
  const played: Played[] = [];
  for (const [at, turn] of talk.turns.entries()) {
    if (turn.at !== undefined) now = momentOf(turn.at);
    if (turn.wait !== undefined) now = new Date(Date.parse(now) + turn.wait * 60_000).toISOString();
    const before = (await store.messages(conversation)).at(-1)?.seq ?? 0;
    stage.did = nothing;
    await man(house, talk.live ?? {});
    if (turn.wait !== undefined) await wakeUp(house);
    await step(stage, turn);
    const reply = replyOf(await store.messages(conversation, before), equipment);
    const parts = (await store.dossier(conversation))?.parts.filter(({ state }) => state !== "withdrawn").length ?? 0;
    const failures = failuresOf(turn, reply, stage.did, parts);
    played.push({ id: talk.id, turn: at + 1, ok: failures.length === 0, failures, reply, ...shownOf(stage.did) });
  }
  await store.close();
  return played;
}

type Stage = { readonly house: House; readonly page: string | null; did: Did };

const nothing: Did = { outcome: "human", topic: null, departments: [] };
const shownOf = ({ outcome, topic, departments }: Did) => ({ outcome, topic, departments });

async function step(stage: Stage, turn: TalkTurn): Promise<void> {
  const { house } = stage;
  if ("user" in turn) {
    const { did } = await receive(house, {
      conversation,
      text: turn.user,
      clientId: null,
      channel: "chat",
      channelReference: null,
      page: stage.page,
    });
    stage.did = did;
  } else if ("claims" in turn) await claimNewest(house);
  else if ("leaves" in turn) await staffLeaves(house);
  else if ("staff" in turn && turn.staff !== undefined) await staffWrites(house, turn.staff);
}

function withLiveChat(content: Content, live: Readonly<Record<string, number>>): Content {
  const departments = [...content.departments].map(
    ([id, department]) => [id, id in live ? { ...department, "live-chat": true } : department] as const,
  );
  return { ...content, departments: new Map(departments) };
}

/** What the citizen reads: replies and notices, with the private link filled in. */
function replyOf(messages: readonly Message[], { key, publicUrl }: Equipment): string {
  const link = linkOf(publicUrl, tokenOf(key, conversation));
  return messages
    .filter(({ by }) => by !== "citizen")
    .map(({ text }) => withLink(text, link))
    .join("\n");
}

function failuresOf({ expect = {} }: TalkTurn, reply: string, did: Did, parts: number): readonly string[] {
  const failures: string[] = [];
  const same = (what: string, expected: unknown, got: unknown) => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(got))
      failures.push(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  };
  same("outcome", expect.outcome, did.outcome);
  same("topic", expect.topic, did.topic);
  same("department", expect.department, did.departments[0]);
  same("departments", expect.departments, did.departments);
  same("parts", expect.parts, parts);
  if (expect.silent === true) same("reply", "", reply);
  const lower = reply.toLowerCase();
  for (const words of expect.mentions ?? [])
    if (!lower.includes(words.toLowerCase()))
      failures.push(`mentions: expected "${words}", got ${JSON.stringify(reply)}`);
  for (const words of expect.not_mentions ?? [])
    if (lower.includes(words.toLowerCase()))
      failures.push(`not_mentions: expected no "${words}", got ${JSON.stringify(reply)}`);
  return failures;
}
