import { notice } from "../conversation/blocks.ts";
import { broughtOutside } from "../conversation/brought-outside.ts";
import { frontOf } from "../conversation/front.ts";
import { ownMessage } from "../conversation/join.ts";
import { remindAt } from "../conversation/new-part.ts";
import type { House } from "../conversation/receive.ts";
import { saved } from "../conversation/saved.ts";
import { toldLead } from "../conversation/told-lead.ts";
import type { Front } from "../conversation/turn.ts";
import { made, phraseIn, sayIn } from "../conversation/wording.ts";
import type { Content } from "../domain/content.ts";
import type { Dossier } from "../domain/dossier.ts";
import { isClosingDay, openAt } from "../domain/hours.ts";
import { localTime } from "../domain/local-time.ts";
import { isAlarm, type Part } from "../domain/part.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import type { Change } from "../domain/store.ts";
import { kept } from "./change.ts";
import { noticeMail, toldAtOnce } from "./notices.ts";

/**
 * Who takes a department's parts just now: nobody (null) unless it is away the whole day. A cover that is away, too, has its own.
 * Nothing goes to closed doors: it may as well wait where it is.
 */
export function coverOf({ departments }: Pick<Content, "departments">, id: string, now: string): string | null {
  const { day } = localTime(now);
  const asked = new Set<string>();
  for (let at = id; !asked.has(at); ) {
    asked.add(at);
    const department = departments.get(at);
    if (department === undefined) return null;
    if (!isClosingDay(department.hours, day)) return at !== id && openAt(department.hours, now) ? at : null;
    at = department.cover ?? at;
  }
  return null;
}

/** What nobody has taken in a department that is away goes to its cover. Says how many. */
export async function coverAway(house: House, limit = 100): Promise<number> {
  const { store } = house;
  const front = frontOf(house.equipment(), house.now());
  let covered = 0;
  for (const department of front.content.departments.keys()) {
    const cover = coverOf(front.content, department, front.now);
    if (cover === null) continue;
    const [{ rows }, members] = await Promise.all([
      store.queue("program", { department, states: ["waiting"] }, { limit }),
      store.all("staff-member"),
    ]);
    for (const { id, conversation } of rows) {
      const dossier = await store.dossier(conversation);
      const part = dossier?.parts.find((each) => each.id === id);
      if (dossier === undefined || part === undefined || !isCovered(part, department)) continue;
      const changes = covering(front, dossier, part, cover, members);
      if (await saved(house, [...changes, ...broughtOutside(front, dossier.conversation, changes)])) covered++;
    }
  }
  return covered;
}

// A danger is told to the duty address, which is read at any hour; who may read what is sensitive is chosen by a person.
const isCovered = (part: Part, department: string): boolean =>
  part.state === "waiting" && part.department === department && !part.sensitive && !isAlarm(part) && part.held === null;

function covering(
  front: Front,
  { conversation, enquiries, parts }: Dossier,
  part: Part,
  to: string,
  members: readonly StaffMember[],
): readonly Change[] {
  const { now, content } = front;
  const from = part.department;
  const department = content.departments.get(to);
  const reason = made({ program: "Afdelingen er lukket i dag, og I tager over." });
  const moved: Part = {
    ...part,
    department: to,
    live: null,
    looked: null,
    moves: [...part.moves, { from, to, topic: null, staff: null, at: now, reason }],
    wakeAt: remindAt(department, part.urgent, now),
  };
  const reference = enquiries.find(({ id }) => id === part.enquiry)?.reference ?? "";
  const words = sayIn(front.texts, conversation.locale)("part-moved", {
    department: phraseIn(department?.name ?? content.municipality.name, conversation.locale),
  });
  return [
    kept(moved),
    { say: ownMessage(front, conversation.id, notice("moved", words), [part.id]) },
    ...toldLead(parts, [kept(moved)], now),
    ...toldAtOnce(members, to).map((member) => noticeMail(front, member, "new", { part: moved, reference })),
    {
      audit: {
        id: front.id(),
        at: now,
        by: "program",
        did: "part-moved",
        about: { kind: "part", id: part.id },
        conversation: conversation.id,
        reason,
      },
    },
  ];
}
