import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { move } from "../../src/desk/move.ts";
import { tellOverdue } from "../../src/desk/overdue-articles.ts";
import { setPresence } from "../../src/desk/presence.ts";
import { tellDaily, tellOfNew, wakeParts } from "../../src/desk/rounds.ts";
import { claimPart } from "../../src/desk/take.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import { content } from "../conversation/builders.ts";
import { aStaffMember } from "../domain/builders.ts";
import { anna, bo, Desk, now, stores, text } from "./builders.ts";

describe.each(stores)("what the desk does by itself, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open(await open());
  });
  afterEach(async () => await desk.store.close());

  const subjects = async (part: { readonly conversation: string }) =>
    (await desk.mails(part)).map(({ subject, to }) => `${subject?.split(" ")[0]} → ${to}`).toSorted();
  const wants = async (staff: StaffMember, mail: StaffMember["notices"]["mail"]) => {
    const found = await desk.store.get("staff-member", staff.id);
    if (found !== undefined)
      await desk.store.commit([
        {
          put: "staff-member",
          value: { ...found, email: `${staff.id}@example.org`, notices: { ...found.notices, mail } },
        },
      ]);
  };

  test("something new is told at once to those who want that and are not at the desk; once, whoever asks", async () => {
    await wants(anna, "at-once");
    await wants(bo, "at-once");
    await setPresence(desk.house, bo, { status: "free", remark: null, looking: null });
    const part = await desk.one();
    expect(await Promise.all([tellOfNew(desk.house), tellOfNew(desk.house)])).toContain(1);
    await tellOfNew(desk.house);
    expect(await subjects(part)).toEqual(["staff-new-subject → anna@example.org"]);
  });

  test("what nobody has taken in time is told to the department and its people, and again the next day it is open", async () => {
    await wants(anna, "at-once");
    await wants(bo, "off");
    const part = await desk.one({ wakeAt: "2026-11-24T10:30:00.000Z" });
    await wakeParts(desk.house);
    expect(await subjects(part)).toEqual([]);
    desk.at = "2026-11-24T10:31:00.000Z";
    await Promise.all([wakeParts(desk.house), wakeParts(desk.house)]);
    const once = ["staff-unclaimed-subject → anna@example.org", "staff-unclaimed-subject → kultur@example.org"];
    expect(await subjects(part)).toEqual(once);
    expect((await desk.part(part.id)).wakeAt).toBe("2026-11-25T09:00:00.000Z");
    desk.at = "2026-11-25T09:00:01.000Z";
    await wakeParts(desk.house);
    expect(await subjects(part)).toHaveLength(4);
  });

  test("articles past their review are told of once a month, to the department that owns them", async () => {
    const [id, article] = [...content.articles][0] ?? [];
    if (id === undefined || article === undefined) return expect.unreachable();
    const articles = new Map([[id, { ...article, department: "kultur" }]]);
    const house = {
      ...desk.house,
      equipment: () => ({ ...desk.house.equipment(), content: { ...content, articles } }),
    };
    expect(await tellOverdue(house)).toBe(0);
    // A Saturday, the Monday after it, the next day, and the month's end.
    const sent: number[] = [];
    for (const day of ["2028-01-01", "2028-01-03", "2028-01-04", "2028-01-25"]) {
      desk.at = `${day}T10:30:00.000Z`;
      const both = await Promise.all([tellOverdue(house), tellOverdue(house)]);
      sent.push(...both.filter((count) => count > 0));
    }
    expect(sent).toEqual([1]);
    const due = await desk.store.due("outbox-entry", desk.at, 10);
    expect(due.map(({ to }) => to)).toEqual(["kultur@example.org"]);
  });

  test("what somebody has taken is not told of", async () => {
    const part = await desk.one({ wakeAt: "2026-11-24T10:30:00.000Z" });
    await claimPart(desk.house, anna, part.id);
    desk.at = "2026-11-24T10:31:00.000Z";
    await wakeParts(desk.house);
    expect(await subjects(part)).toEqual([]);
    expect((await desk.part(part.id)).wakeAt).toBeNull();
  });

  test("a concern that nobody has looked at goes to the duty address, again and again", async () => {
    const part = await desk.one({ urgent: "concern", sensitive: true, wakeAt: now });
    await wakeParts(desk.house);
    desk.later(301);
    await wakeParts(desk.house);
    expect(await subjects(part)).toEqual(Array(2).fill("alert-subject → kultur-vagt@example.org"));
  });

  test("a move tells those who get it, and no mail carries a word of the citizen", async () => {
    const eva = aStaffMember({ id: "eva", email: "eva@example.org", departments: ["ejendomme"] });
    await desk.store.commit([{ put: "staff-member", value: eva }]);
    const part = await desk.one(
      { question: text("Om den kvittenblå nøgle") },
      { messages: [["Om den kvittenblå nøgle"]] },
    );
    await desk.does(anna, part, (work) => move(work, { department: "ejendomme", reason: "Den kvittenblå er jeres" }));
    await tellOfNew(desk.house);
    expect(await subjects(part)).toContain("staff-new-subject → eva@example.org");
    expect(JSON.stringify(await desk.mails(part))).not.toContain("kvittenblå");
  });

  test("once a day, in the morning, and only when something waits", async () => {
    await wants(anna, "daily");
    desk.at = "2026-11-24T05:00:00.000Z";
    expect(await tellDaily(desk.house)).toBe(0);
    desk.at = "2026-11-24T06:30:00.000Z";
    expect(await tellDaily(desk.house)).toBe(0);
    await desk.one({ answerBy: "2026-11-20" });
    await desk.one();
    const [first, second] = await Promise.all([tellDaily(desk.house), tellDaily(desk.house)]);
    expect(first + second).toBe(1);
    const [daily] = (await desk.store.due("outbox-entry", "2026-11-24T07:00:00.000Z", 10)).filter(
      ({ part }) => part === null,
    );
    expect(daily?.text).toMatch(/^staff-daily-text count=2 late=1 link=https:\/\/example.org\/desk$/);
    // On a Saturday nobody works.
    desk.at = "2026-11-28T06:30:00.000Z";
    expect(await tellDaily(desk.house)).toBe(0);
  });
});
