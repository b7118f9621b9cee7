import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { coverAway, coverOf } from "../../src/desk/cover.ts";
import { claimPart } from "../../src/desk/take.ts";
import type { Department } from "../../src/domain/department.ts";
import { content, now } from "../conversation/builders.ts";
import { anna, carl, Desk, stores } from "./builders.ts";

type Change = { readonly cover?: string; readonly closed?: string };

/** The municipality with other closing days and covers. */
function departmentsWith(changes: Readonly<Record<string, Change>>): ReadonlyMap<string, Department> {
  return new Map(
    [...content.departments].map(([id, department]) => {
      const { cover, closed } = changes[id] ?? {};
      const hours = { ...department.hours, "closing-days": closed === undefined ? [] : [closed] };
      return [id, { ...department, hours, ...(cover !== undefined && { cover }) }];
    }),
  );
}

const week = "2026-11-23..2026-11-27";
const night = "2026-11-24T22:00:00.000Z";

// biome-ignore format: a table
test.each([
  // kultur, ejendomme, jura                                                                         when   cover
  [{ kultur: { cover: "ejendomme", closed: week } },                                                  now,   "ejendomme"],
  [{ kultur: { cover: "ejendomme" } },                                                                now,   null],
  [{ kultur: { closed: week } },                                                                      now,   null],
  [{ kultur: { cover: "ejendomme", closed: week } },                                                  night, null],
  [{ kultur: { cover: "ejendomme", closed: week }, ejendomme: { closed: week } },                     now,   null],
  [{ kultur: { cover: "ejendomme", closed: week }, ejendomme: { cover: "jura", closed: week } },      now,   "jura"],
  [{ kultur: { cover: "ejendomme", closed: week }, ejendomme: { cover: "kultur", closed: week } },    now,   null],
] as const)("%j at %s: %s takes over", (changes, at, cover) => {
  expect(coverOf({ departments: departmentsWith(changes) }, "kultur", at)).toBe(cover);
});

describe.each(stores)("a department that is away, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    const departments = departmentsWith({ kultur: { cover: "ejendomme", closed: week } });
    desk = await Desk.open(await open(), { content: { ...content, departments } });
  });
  afterEach(async () => await desk.store.close());

  test("its cover gets what nobody has taken, once, and the citizen is told", async () => {
    const part = await desk.one();
    expect((await Promise.all([coverAway(desk.house), coverAway(desk.house)])).toSorted()).toEqual([0, 1]);
    expect(await coverAway(desk.house)).toBe(0);
    expect(await desk.part(part.id)).toMatchObject({
      department: "ejendomme",
      state: "waiting",
      moves: [{ from: "kultur", to: "ejendomme", staff: null }],
    });
    expect((await desk.page(carl, part)).moved).toMatchObject([{ by: "Programmet", to: "ejendomme" }]);
    expect((await desk.store.messages(part.conversation)).at(-1)).toMatchObject({ by: "notice", parts: [part.id] });
    expect(await desk.audit(part)).toContain("program part-moved");
  });

  test("what somebody has taken, what is sensitive and an alarm stay", async () => {
    const mine = await desk.one();
    await claimPart(desk.house, anna, mine.id);
    await desk.one({ sensitive: true });
    await desk.one({ urgent: "concern" });
    expect(await coverAway(desk.house)).toBe(0);
  });
});
