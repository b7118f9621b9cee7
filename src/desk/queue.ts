import type * as z from "zod";
import type { House } from "../conversation/receive.ts";
import type { QueueQuery, QueueView, Search } from "../domain/desk-api.ts";
import type { Counts, DeskRow } from "../domain/desk-pages.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import type { QueueFilter, QueueRow, Rows } from "../domain/store.ts";
import type { Names } from "./names.ts";
import { rowOf } from "./row.ts";

type Page = { rows: DeskRow[]; next: string | null };

/** Mine · Afdelingen · Venter på borger · Kontakt senere · Lukkede. */
export function filterOf(view: QueueView, staff: Pick<StaffMember, "id">): QueueFilter {
  switch (view) {
    case "mine":
      return { states: ["claimed"], claimant: staff.id };
    case "department":
      return { states: ["waiting", "claimed"] };
    case "citizen":
      return { states: ["answered"] };
    case "later":
      return { states: ["later"] };
    case "closed":
      return { states: ["closed", "withdrawn"], order: "newest" };
    default:
      return view satisfies never;
  }
}

export async function queuePage(house: House, staff: StaffMember, asked: z.output<typeof QueueQuery>): Promise<Page> {
  const { view, department, after, limit } = asked;
  const filter = { ...filterOf(view, staff), ...(department !== undefined && { department }) };
  const page = { limit, ...(after !== undefined && { after }) };
  const [names, rows] = await Promise.all([namesFor(house, staff), house.store.queue(staff, filter, page)]);
  return await paged(house, names, rows);
}

export async function searchPage(house: House, staff: StaffMember, asked: z.output<typeof Search>): Promise<Page> {
  const page = { limit: asked.limit, ...(asked.after !== undefined && { after: asked.after }) };
  const [names, rows] = await Promise.all([namesFor(house, staff), house.store.search(staff, asked.words, page)]);
  return await paged(house, names, rows);
}

async function paged({ store }: House, names: Names, { rows, next }: Rows<QueueRow>): Promise<Page> {
  const shown = rows.map((row) => rowOf(names, row));
  // That somebody has joined stands in the part; that they are still there, in the conversation. There are few of these.
  const talks = await Promise.all(
    rows.map(async ({ id, conversation }, at) => {
      if (shown[at]?.live !== "talking") return true;
      return (await store.get("conversation", conversation))?.joined?.part === id;
    }),
  );
  return { rows: shown.map((row, at) => (talks[at] === true ? row : { ...row, live: null })), next };
}

export async function countsFor({ store }: House, staff: StaffMember): Promise<Counts> {
  const count = (view: QueueView) => store.count(staff, filterOf(view, staff));
  const [mine, department, citizen, later, closed, live] = await Promise.all([
    count("mine"),
    count("department"),
    count("citizen"),
    count("later"),
    count("closed"),
    store.count(staff, { live: true, states: ["waiting"] }),
  ]);
  return { mine, department, citizen, later, closed, live };
}

export async function namesFor(house: House, staff: StaffMember): Promise<Names> {
  const [members, presences] = await Promise.all([house.store.all("staff-member"), house.store.all("presence")]);
  const { content } = house.equipment();
  return {
    staff,
    content,
    colleagues: new Map(members.map((member) => [member.id, member])),
    presences,
    now: house.now(),
  };
}
