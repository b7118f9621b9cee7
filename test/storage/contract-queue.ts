import { beforeEach, expect, it } from "vitest";
import type { Part } from "../../src/domain/part.ts";
import type { Store } from "../../src/domain/store.ts";
import { after, aMessage, anId, aStaffMember, text } from "../domain/builders.ts";
import type { Opened } from "./contract.ts";
import { aTurn } from "./turn.ts";

export function queueContract(opened: Opened): void {
  let store: Store;
  beforeEach(() => {
    store = opened.store;
  });

  // Each test has a department of its own, so that it sees its own parts only.
  const aDepartment = () => `afd-${anId().slice(0, 8)}`;
  const aPartIn = async (department: string, with_: Partial<Part> = {}, words?: string) => {
    const turn = aTurn({ department, ...with_ }, words === undefined ? {} : { words });
    await store.commit(turn.changes);
    return turn;
  };

  it("puts crisis, concern and what is urgent first, then who has waited longest", async () => {
    const department = aDepartment();
    const staff = aStaffMember({ departments: [department] });
    const waits = { a: after(3), b: after(1), c: after(2), d: after(5), e: after(4), f: after(6), g: after(7) };
    const add = (name: keyof typeof waits, urgent: Part["urgent"] = "no") =>
      aPartIn(department, { id: `${department}-${name}`, since: waits[name], openedAt: waits[name], urgent });
    await Promise.all([add("a"), add("b"), add("c"), add("d", "concern"), add("e", "concern"), add("f", "crisis")]);
    await add("g", "urgent");
    const names = (rows: readonly { id: string }[]) => rows.map(({ id }) => id.at(-1)).join("");
    const all = await store.queue(staff, {}, { limit: 10 });
    expect(names(all.rows)).toBe("fedgbca");
    expect(all.next).toBeNull();
    expect(names((await store.queue(staff, { order: "newest" }, { limit: 10 })).rows)).toBe("gfdeacb");
    const paged: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const page = await store.queue(staff, {}, { limit: 2, ...(next === "" ? {} : { after: next }) });
      paged.push(names(page.rows));
      next = page.next;
    }
    expect(paged.join("")).toBe(names(all.rows));
  });

  it("filters by state, claimant, department and waiting citizens, and counts the same", async () => {
    const [one, other] = [aDepartment(), aDepartment()];
    const staff = aStaffMember({ departments: [one, other] });
    await aPartIn(one);
    await aPartIn(one, { state: "claimed", claimant: staff.id, claimedAt: after(1) });
    await aPartIn(other, { state: "later" });
    await aPartIn(other, { live: { since: after(1), joinedAt: null } });
    await aPartIn(other, { live: { since: after(1), joinedAt: after(2) }, state: "closed" });
    const filters = [
      [{}, 5],
      [{ states: ["waiting"] }, 2],
      [{ states: ["waiting", "claimed"], department: one }, 2],
      [{ claimant: staff.id }, 1],
      [{ department: other }, 3],
      [{ live: true }, 1],
      [{ states: ["withdrawn"] }, 0],
    ] as const;
    for (const [filter, count] of filters) {
      expect((await store.queue(staff, filter, { limit: 10 })).rows, JSON.stringify(filter)).toHaveLength(count);
      expect(await store.count(staff, filter), JSON.stringify(filter)).toBe(count);
    }
  });

  it("shows in a row what a queue needs", async () => {
    const department = aDepartment();
    const moves = [{ from: "x", to: department, topic: null, staff: null, at: after(0), reason: null }];
    const turn = await aPartIn(department, { moves });
    const [row] = (await store.queue(aStaffMember({ departments: [department] }), {}, { limit: 1 })).rows;
    expect(row).toEqual({
      id: turn.part.id,
      revision: 1,
      conversation: turn.conversation,
      enquiry: turn.enquiry.id,
      reference: turn.enquiry.reference,
      department,
      topic: "lokaler-booke",
      urgent: "no",
      sensitive: false,
      lead: true,
      state: "waiting",
      openedAt: after(0),
      since: after(0),
      answerBy: "2026-11-27",
      claimant: null,
      live: null,
      question: "Kan vi låne hallen på onsdag?",
      moves: 1,
    });
  });

  // biome-ignore format: a table
  it.each([
    ["hallen", true], ["hal", true], ["HALLEN", true], ["hallens", true], ["halv", false],
    ["foreningernes", true], ["forening", true], ["foreninger", true],
    ["gymnastiksal", true], ["gymnastiksalen", true], ["gymnastik", true],
    ["nørreskov", true], ["noerreskov", true], ["Norreskov", true],
    ["blåbær", true], ["blaabaer", true], ["åben", true], ["aaben", true],
    ["hallen nørreskov", true], ["hallen svømme", false],
    ["på hallen", true], ["på og i", false], ["", false], ["%_' & | !( :*", false],
    ["2026", true], ["lokaler-booke", true],
  ])("finds by %j: %s", async (words, found) => {
    const department = aDepartment();
    const staff = aStaffMember({ departments: [department] });
    await aPartIn(department, {
      question: text("Må foreningerne bruge Hallen i Nørreskov?"),
      summary: text("Gymnastiksalen er åben; vi plukker blåbær i 2026"),
    });
    const { rows } = await store.search(staff, words, { limit: 10 });
    expect(rows.length > 0).toBe(found);
  });

  it("finds by reference, and by what is said later; newest first, page by page", async () => {
    const department = aDepartment();
    const staff = aStaffMember({ departments: [department] });
    const turns = [];
    for (const minutes of [1, 3, 2]) turns.push(await aPartIn(department, { openedAt: after(minutes) }));
    const [first] = turns;
    const part = first?.enquiry.reference.slice(3).toLowerCase() ?? "";
    expect((await store.search(staff, part, { limit: 9 })).rows.map(({ id }) => id)).toContain(first?.part.id);
    expect((await store.search(staff, first?.enquiry.reference ?? "", { limit: 9 })).rows.map(({ id }) => id)).toEqual([
      first?.part.id,
    ]);
    for (const { conversation, part } of turns)
      await store.commit([{ say: aMessage(conversation, "Det gælder kanopolo", { parts: [part.id] }) }]);
    const page = await store.search(staff, "kanopolo", { limit: 2 });
    expect(page.rows.map(({ openedAt }) => openedAt)).toEqual([after(3), after(2)]);
    const rest = await store.search(staff, "kanopolo", { limit: 2, after: page.next ?? "" });
    expect(rest).toMatchObject({ rows: [{ openedAt: after(1) }], next: null });
  });
}
