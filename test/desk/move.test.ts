import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { move } from "../../src/desk/move.ts";
import { claimPart } from "../../src/desk/take.ts";
import { anna, carl, Desk, dora, frida, stores } from "./builders.ts";
import { closes, moves, refusal, writes } from "./deeds.ts";

describe.each(stores)("»Ikke os«, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open(await open());
  });
  afterEach(async () => await desk.store.close());

  test("who moves it away sees it no more, and the citizen is told where it went", async () => {
    const part = await desk.one();
    const moved = await desk.does(anna, part, moves("ejendomme"));
    expect(moved).toMatchObject({ department: "ejendomme", state: "waiting", claimant: null });
    expect(moved.moves).toMatchObject([{ from: "kultur", to: "ejendomme", staff: "anna", reason: "Det er ikke os." }]);
    expect(await refusal(desk.page(anna, part))).toBe("missing: Den findes ikke her");
    expect(await refusal(desk.does(anna, part, closes))).toBe("missing: Den findes ikke her");
    expect((await desk.page(carl, part)).reference).toMatch(/^NI-/);
    expect((await desk.citizenReads(part)).at(-1)).toBe("part-moved department=Ejendomme");
  });

  test("who waits does not go to the end of the queue by a move", async () => {
    const part = await desk.one({ since: "2026-11-24T08:00:00.000Z" });
    expect(await desk.does(anna, part, moves("ejendomme"))).toMatchObject({ since: "2026-11-24T08:00:00.000Z" });
  });

  test("the third move goes to the coordinator, wherever it was meant to go, and from there anywhere", async () => {
    const part = await desk.one();
    await desk.does(anna, part, moves("ejendomme"));
    await desk.does(carl, part, moves("kultur"));
    expect(await desk.does(anna, part, moves("jura"))).toMatchObject({ department: "frivillig" });
    expect(await desk.does(frida, part, moves("jura"))).toMatchObject({ department: "jura" });
  });

  test("another topic is a correction: it stays, and what was chosen is kept", async () => {
    const part = await desk.one();
    const corrected = await desk.does(anna, part, moves("kultur", { topic: "lokaler-pris" }));
    expect(corrected).toMatchObject({ topic: "lokaler-pris", department: "kultur" });
    expect(corrected.moves.at(-1)).toMatchObject({ from: "kultur", to: "kultur", topic: "lokaler-pris" });
    expect(await desk.citizenReads(part)).toHaveLength(1);
  });

  test("a colleague gets it and has it", async () => {
    const part = await desk.one();
    expect(await desk.does(anna, part, moves("kultur", { colleague: "bo" }))).toMatchObject({
      claimant: "bo",
      state: "claimed",
    });
  });

  // biome-ignore format: a table
  test.each([
    ["the same department",            { department: "kultur" },                        "invalid: Den er her allerede"],
    ["a department that is not there", { department: "rumfart" },                       "invalid: Afdelingen eller kollegaen findes ikke"],
    ["a colleague of another place",   { department: "kultur", colleague: "carl" },     "invalid: Afdelingen eller kollegaen findes ikke"],
    ["a topic that is not there",      { department: "kultur", topic: "rumfart" },      "invalid: Emnet findes ikke"],
  ])("a move to %s is refused", async (_, to, expected) => {
    const part = await desk.one();
    expect(await refusal(desk.does(anna, part, (work) => move(work, { ...to, reason: "x" })))).toBe(expected);
  });

  test("a sensitive topic makes it sensitive, and it stays so", async () => {
    const part = await desk.one();
    await desk.does(anna, part, moves("jura", { topic: "kommune-klage" }));
    expect(await desk.does(dora, part, moves("kultur", { topic: "lokaler-pris" }))).toMatchObject({ sensitive: true });
  });

  test("whoever has an older page changes nothing: a move while somebody else replies", async () => {
    const part = await desk.one();
    await claimPart(desk.house, anna, part.id);
    const seen = await desk.part(part.id);
    await desk.doesFrom(anna, seen, writes("Ja", false));
    expect(await refusal(desk.doesFrom(anna, seen, moves("ejendomme")))).toBe("conflict: Den er ændret siden");
    expect(await desk.part(part.id)).toMatchObject({ department: "kultur", state: "answered" });
  });

  test("a held reply goes out before the part is moved", async () => {
    const part = await desk.one();
    await desk.does(anna, part, writes("Det er Ejendomme, jeg sender den videre"));
    await desk.does(anna, part, moves("ejendomme"));
    expect(await desk.citizenReads(part)).toEqual([
      "Kan vi låne hallen på onsdag?",
      "Det er Ejendomme, jeg sender den videre",
      "part-moved department=Ejendomme",
    ]);
    expect(await desk.part(part.id)).toMatchObject({ held: null, state: "waiting" });
  });
});
