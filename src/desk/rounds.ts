import { alertAgain } from "../conversation/alert.ts";
import { frontOf } from "../conversation/front.ts";
import type { House } from "../conversation/receive.ts";
import type { Round } from "../conversation/rounds.ts";
import { saved } from "../conversation/saved.ts";
import { toldLead } from "../conversation/told-lead.ts";
import type { Front } from "../conversation/turn.ts";
import { sayIn, written } from "../conversation/wording.ts";
import { isWorkingDay, nextOpening } from "../domain/hours.ts";
import { localTime } from "../domain/local-time.ts";
import { isAlarm, isOver, type Part } from "../domain/part.ts";
import { may } from "../domain/permissions.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import type { Change } from "../domain/store.ts";
import { kept } from "./change.ts";
import { answerClock } from "./clock.ts";
import { coverAway } from "./cover.ts";
import { isThere } from "./names.ts";
import { mail, noticeMail, sendOnce, type Told, toldAtOnce } from "./notices.ts";
import { tellOverdue } from "./overdue-articles.ts";
import { sendHeld } from "./reply.ts";
import { remindedAt } from "./wake.ts";

/** What the desk does by itself, for the rounds that every process goes. */
export function deskRounds(house: House): readonly Round[] {
  const told: Told = new Set();
  return [
    { name: "parts whose time has come", run: () => wakeParts(house) },
    { name: "parts of departments that are away", run: () => coverAway(house) },
    { name: "mails about what is new", run: () => tellOfNew(house, told) },
    { name: "the mail once a day", run: () => tellDaily(house, told) },
    { name: "the mail about articles once a month", run: () => tellOverdue(house, told) },
  ];
}

/** Replies that were held back, contact later, and what nobody has taken in time. Says how many. */
export async function wakeParts(house: House, limit = 100): Promise<number> {
  const { store } = house;
  const due = await store.due("part", house.now(), limit);
  const members = due.length === 0 ? [] : await store.all("staff-member");
  let woken = 0;
  for (const part of due) {
    const front = frontOf(house.equipment(), house.now());
    if (part.held !== null && part.held.until <= front.now) {
      if (await sendHeld(house, part.id)) woken++;
      continue;
    }
    const enquiry = await store.get("enquiry", part.enquiry);
    if (enquiry === undefined) continue;
    const changes = waking(front, part, enquiry.reference, members);
    const others = part.lead ? [] : ((await store.dossier(part.conversation))?.parts ?? []);
    if (await saved(house, [...changes, ...toldLead(others, changes, front.now)])) woken++;
  }
  return woken;
}

function waking(front: Front, part: Part, reference: string, members: readonly StaffMember[]): readonly Change[] {
  const { now, content } = front;
  if (isOver(part)) return [kept(remindedAt(part, null))];
  if (part.state === "later") return back(front, part, reference, members);
  if (part.claimant !== null || part.state !== "waiting") return [kept(remindedAt(part, null))];
  if (isAlarm(part)) return alertAgain(front, part, reference);
  const department = content.departments.get(part.department);
  if (department === undefined) return [kept(remindedAt(part, null))];
  // Once more each day it is open, until somebody takes it.
  const tomorrow = nextOpening(department.hours, now)?.at ?? null;
  const own = { id: part.department, email: department.mail, locale: "da" } as const;
  return [
    kept(remindedAt(part, tomorrow)),
    ...[own, ...toldAtOnce(members, part.department)].map((to) =>
      noticeMail(front, to, "unclaimed", { part, reference }),
    ),
  ];
}

/** "Contact later" has come: it stands in its claimant's queue again, or in the department's. */
function back(front: Front, part: Part, reference: string, members: readonly StaffMember[]): readonly Change[] {
  const state = part.claimant === null ? "waiting" : "claimed";
  const claimant = members.find(({ id }) => id === part.claimant);
  const wants = claimant?.active === true && claimant.notices.mail !== "off";
  return [
    kept({ ...remindedAt(part, null), state, since: front.now }),
    ...(wants ? [noticeMail(front, claimant, "later", { part, reference })] : []),
  ];
}

const hour = 3_600_000;
/** What came in while the program stood still is told of, too; what is older stands in the queue for everybody to see. */
const newFor = 24 * hour;

/** A mail to those who want one at once and do not sit at the desk just now. */
export async function tellOfNew(house: House, known: Told = new Set()): Promise<number> {
  const { store } = house;
  const front = frontOf(house.equipment(), house.now());
  const { rows } = await store.queue("program", { states: ["waiting"], order: "newest" }, { limit: 100 });
  const since = new Date(Date.parse(front.now) - newFor).toISOString();
  const fresh = rows.filter((row) => row.openedAt > since);
  if (fresh.length === 0) return 0;
  const [members, presences] = await Promise.all([store.all("staff-member"), store.all("presence")]);
  const here = new Set(
    presences.filter((each) => each.status !== "away" && isThere(each, front.now)).map(({ id }) => id),
  );
  let told = 0;
  for (const { id, reference, department, moves } of fresh) {
    const occasion = `new ${id} ${moves}`;
    if (known.has(occasion)) continue;
    known.add(occasion);
    const part = await store.get("part", id);
    if (part === undefined || part.department !== department) continue;
    const to = toldAtOnce(members, department).filter((member) => !here.has(member.id));
    const mails = to.map((member) => noticeMail(front, member, "new", { part, reference }));
    told += await sendOnce(house, mails, known);
  }
  return told;
}

const dailyFrom = "07:00";

/** Once a day, in the morning, how much waits and how much of it is late; nothing when nothing waits. */
export async function tellDaily(house: House, known: Told = new Set()): Promise<number> {
  const { store } = house;
  const front = frontOf(house.equipment(), house.now());
  const { day, time } = localTime(front.now);
  if (time < dailyFrom) return 0;
  const members = (await store.all("staff-member")).filter(
    (member) => member.notices.mail === "daily" && member.departments.some((id) => may(member, "part-work", id)),
  );
  let told = 0;
  for (const member of members) {
    // Looked at before the queue is counted: this is asked every few seconds.
    const occasion = `daily ${day} ${member.id}`;
    if (known.has(occasion) || !worksOn(front, member, day)) continue;
    known.add(occasion);
    const { rows } = await store.queue(member, { states: ["waiting", "claimed"] }, { limit: 1000 });
    const open = rows.filter(({ claimant }) => claimant === null || claimant === member.id);
    if (open.length === 0) continue;
    const late = open.filter((row) => {
      const hours = front.content.departments.get(row.department)?.hours;
      return hours !== undefined && answerClock(row, hours, front.now)?.colour === "red";
    }).length;
    const say = sayIn(front.texts, member.locale);
    const link = written({ content: front.deskLink("").replace(/#$/, "") });
    const subject = say("staff-daily-subject", { count: open.length });
    const text = say("staff-daily-text", { count: open.length, late, link });
    told += await sendOnce(house, [mail(front, member, { occasion: [occasion], part: null, subject, text })], known);
  }
  return told;
}

const worksOn = ({ content }: Front, { departments }: StaffMember, day: string): boolean =>
  departments.some((id) => {
    const hours = content.departments.get(id)?.hours;
    return hours !== undefined && isWorkingDay(hours, day);
  });
