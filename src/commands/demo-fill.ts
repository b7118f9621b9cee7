import { randomUUID } from "node:crypto";
import type { House } from "../conversation/receive.ts";
import { change, type Done } from "../desk/change.ts";
import { close, later } from "../desk/finish.ts";
import { move } from "../desk/move.ts";
import { reply } from "../desk/reply.ts";
import { claimPart } from "../desk/take.ts";
import type { Work } from "../desk/work.ts";
import type { Content } from "../domain/content.ts";
import type { Department } from "../domain/department.ts";
import { weekdays } from "../domain/hours.ts";
import type { Part } from "../domain/part.ts";
import { Problem } from "../domain/problem.ts";
import { type DemoHouse, playCitizen } from "./demo-citizen.ts";
import { colleague, idOf, theColleagues } from "./demo-colleague.ts";
import { type After, type DemoTalk, demoTalks } from "./demo-talks.ts";

const minutes = 60_000;

/** Fills the desk: every talk is played by the real conversation at the time it says, and staff do what they do at the desk. */
export async function fill(house: House): Promise<{ readonly enquiries: number; readonly parts: number }> {
  if ((await house.store.get("conversation", idOf(1))) !== undefined)
    throw new Problem("the demonstration is on the desk already", {
      kind: "refused",
      next: "npm run demo -- --remove",
    });
  await theColleagues(house);
  let [enquiries, parts] = [0, 0];
  for (const [at, talk] of demoTalks.entries()) {
    const sent = await playOne(house, idOf(at + 1), talk);
    if (sent > 0) enquiries++;
    parts += sent;
  }
  return { enquiries, parts };
}

async function playOne(house: House, id: string, talk: DemoTalk): Promise<number> {
  const now = Date.parse(house.now());
  const own: DemoHouse = {
    ...house,
    ...(talk.live === true ? withSomebodyThere(house) : withNobodyThere),
    at: new Date(now - talk.minutes * minutes).toISOString(),
    now: () => own.at,
  };
  const parts = await playCitizen(own, id, talk);
  const [first, ...others] = parts;
  if (first === undefined) return 0;
  // Between the question and now, as somebody who is not in a hurry.
  own.at = new Date((Date.parse(own.at) + now) / 2).toISOString();
  await playStaff(
    own,
    first,
    talk.after,
    parts.map(({ department }) => department),
  );
  if (talk.after.do === "close") for (const part of others) await playStaff(own, part, talk.after, []);
  if (talk.live === true) await waitsOn(own, id);
  return parts.length;
}

async function playStaff(house: DemoHouse, part: Part, after: After, taken: readonly string[]): Promise<void> {
  const staff = await colleague(house);
  const does = async (act: (work: Work) => Done) => {
    const revision = (await house.store.get("part", part.id))?.revision ?? 0;
    await change(house, { staff, part: part.id, revision }, act);
    house.at = new Date(Date.parse(house.at) + minutes).toISOString();
  };
  if (after.do === "nothing") return;
  if (after.do === "move") {
    const other = [...house.equipment().content.departments.keys()].find((id) => !taken.includes(id));
    if (other === undefined) return;
    return does((work) => move(work, { department: other, reason: "Det er dem, der har med det at gøre." }));
  }
  await claimPart(house, staff, part.id);
  if (after.do === "later") {
    const at = new Date(Date.parse(house.now()) + 21 * 24 * 60 * minutes).toISOString();
    return does((work) => later(work, { at, remark: after.remark }));
  }
  if (!("answer" in after)) return;
  await does((work) => reply(work, { clientId: randomUUID(), text: after.answer, held: false }));
  if (after.do === "close") await does((work) => close(work, { result: "answered" }));
}

// A citizen of the demonstration waits for as long as it is there: the usual limit would end it before anybody has looked.
async function waitsOn({ store }: House, id: string): Promise<void> {
  const value = await store.get("conversation", id);
  if (value !== undefined) await store.commit([{ put: "conversation", value: { ...value, wakeAt: null } }]);
}

const withNobodyThere: Pick<House, "desk"> = {
  desk: { at: async () => ({ manned: new Set(), waiting: new Map(), minutes: new Map() }) },
};

/** As if every department were open and had somebody who talks, at whatever hour it is. */
function withSomebodyThere({ equipment }: House): Pick<House, "desk" | "equipment"> {
  const hours: Department["hours"] = {
    week: Object.fromEntries(weekdays.map((weekday) => [weekday, ["00:00-24:00"]])),
    "closing-days": [],
  };
  const always = (department: Department): Department => ({ ...department, "live-chat": true, hours });
  const { content } = equipment();
  const departments = new Map([...content.departments].map(([id, department]) => [id, always(department)]));
  const there: Content = { ...content, departments };
  return {
    equipment: () => ({ ...equipment(), content: there }),
    desk: { at: async () => ({ manned: new Set(departments.keys()), waiting: new Map(), minutes: new Map() }) },
  };
}

/** Takes away what the demonstration has made, and nothing else. */
export async function remove({ store }: House): Promise<{ readonly enquiries: number }> {
  let enquiries = 0;
  for (const [at] of demoTalks.entries()) {
    const value = await store.get("conversation", idOf(at + 1));
    if (value?.channel !== "demo") continue;
    await store.commit([{ drop: "conversation", value }]);
    enquiries++;
  }
  for (const kind of ["presence", "staff-member"] as const)
    for (const value of await store.all(kind)) {
      if (!value.id.startsWith("demo-")) continue;
      await store.commit([{ drop: kind, value } as Parameters<typeof store.commit>[0][number]]);
    }
  return { enquiries };
}
