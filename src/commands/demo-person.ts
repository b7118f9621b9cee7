import { randomUUID } from "node:crypto";
import type { House } from "../conversation/receive.ts";
import { change, type Done } from "../desk/change.ts";
import { setPresence } from "../desk/presence.ts";
import { reply } from "../desk/reply.ts";
import { joinTalk, leaveTalk } from "../desk/talk.ts";
import type { Work } from "../desk/work.ts";
import type { QueueRow } from "../domain/store.ts";
import { colleague } from "./demo-colleague.ts";

/** `looks`: nobody waits for a person just now. */
export type Step = "looks" | "joined" | "wrote" | "left";

const lines = [
  "Hej, jeg hedder Kim. Jeg har læst, hvad du skrev. Giv mig et øjeblik.",
  "Det kan vi godt hjælpe med. Jeg skriver det ned, så du får det på skrift. Er der mere, så skriv her.",
];

/**
 * The next thing the colleague of the demonstration does: is there, joins whoever waits for a person, writes twice, leaves. Where it
 * stands is read from the talk, so that it can go on after a break. `any`: also one who does not wait at the screen.
 */
export async function personStep(house: House, how: { readonly any: boolean }): Promise<Step> {
  const staff = await colleague(house);
  await setPresence(house, staff, { status: "free", remark: null, looking: null });
  const does = async (part: string, act: (work: Work) => Done) => {
    const revision = (await house.store.get("part", part))?.revision ?? 0;
    await change(house, { staff, part, revision }, act);
  };
  const { rows } = await house.store.queue(
    staff,
    { states: ["claimed", "answered"], claimant: staff.id },
    { limit: 200 },
  );
  for (const { id, conversation } of rows) {
    const talk = await house.store.get("conversation", conversation);
    if (talk?.joined?.staff !== staff.id || talk.joined.part !== id) continue;
    const since = talk.joined.at;
    const said = (await house.store.messages(conversation)).filter(
      (each) => each.staff === staff.id && each.at >= since,
    );
    const text = lines[said.filter(({ by }) => by === "staff").length];
    if (text === undefined) {
      await does(id, leaveTalk);
      await setPresence(house, staff, { status: "away", remark: null, looking: null });
      return "left";
    }
    await does(id, (work) => reply(work, { clientId: randomUUID(), text, held: false }));
    return "wrote";
  }
  const next = await whoWaits(house, how.any);
  if (next === undefined) return "looks";
  await does(next.id, joinTalk);
  return "joined";
}

/** Only who waits at the screen; a worry or a danger is for people. */
async function whoWaits({ store }: House, any: boolean): Promise<QueueRow | undefined> {
  const ordinary = (rows: readonly QueueRow[]) => rows.find(({ urgent, sensitive }) => urgent === "no" && !sensitive);
  const live = await store.queue("program", { states: ["waiting"], live: true }, { limit: 50 });
  const found = ordinary(live.rows);
  if (found !== undefined || !any) return found;
  return ordinary((await store.queue("program", { states: ["waiting"], order: "newest" }, { limit: 50 })).rows);
}
