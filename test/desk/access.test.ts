import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { maskWords, remark } from "../../src/desk/notes.ts";
import { wakeParts } from "../../src/desk/rounds.ts";
import { claimPart, release, takeOver } from "../../src/desk/take.ts";
import { anna, bo, carl, Desk, stores, text } from "./builders.ts";
import { closes, refusal } from "./deeds.ts";

describe.each(stores)("who takes it, and who sees it, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open(await open());
  });
  afterEach(async () => await desk.store.close());

  test("one takes it, and the other is told who", async () => {
    const part = await desk.one();
    await claimPart(desk.house, anna, part.id);
    expect(await refusal(claimPart(desk.house, bo, part.id))).toBe("conflict: Anna Prøve har den");
    expect(await desk.part(part.id)).toMatchObject({ state: "claimed", claimant: "anna" });
    expect(await desk.audit(part)).toEqual(["anna part-claimed"]);
  });

  test("of twenty who take it at once, one has it", async () => {
    const part = await desk.one();
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => claimPart(desk.house, at % 2 === 0 ? anna : bo, part.id)),
    );
    const winner = (await desk.part(part.id)).claimant;
    const won = all.filter(({ status }, at) => status === "fulfilled" && (at % 2 === 0 ? "anna" : "bo") !== winner);
    expect(won).toEqual([]);
    expect(await desk.audit(part)).toEqual([`${winner} part-claimed`]);
  });

  test("a colleague who is away is taken over from, and it goes back into the queue", async () => {
    const part = await desk.one();
    await claimPart(desk.house, anna, part.id);
    expect(await refusal(desk.does(bo, part, release))).toBe("conflict: Anna Prøve har den");
    expect(await desk.does(bo, part, takeOver)).toMatchObject({ claimant: "bo" });
    expect(await desk.does(bo, part, release)).toMatchObject({ claimant: null, state: "waiting" });
  });
  test("words masked afterwards are gone from message, question, remark, note, mail and search", async () => {
    const part = await desk.one(
      { question: text("Jeg hedder Hemmelig Hansen") },
      { messages: [["Jeg hedder Hemmelig Hansen"]] },
    );
    await desk.does(anna, part, (work) => remark(work, { text: "Hemmelig Hansen ringede" }));
    await desk.does(anna, part, (work) => maskWords(work, { words: "Hemmelig Hansen" }), { erase: true });
    const page = JSON.stringify(await desk.page(anna, part));
    expect(page).not.toContain("Hemmelig");
    expect(page).toContain("removed-words");
    expect((await desk.store.search(anna, "hemmelig", { limit: 10 })).rows).toEqual([]);
    expect(await refusal(desk.does(anna, part, (work) => maskWords(work, { words: "Hemmelig Hansen" })))).toBe(
      "invalid: Ordene står der ikke",
    );
  });

  test("nobody masks what they cannot read", async () => {
    const part = await desk.one({}, { messages: [["Om hallen"], ["Noget helt andet", { parts: [] }]] });
    const tried = desk.does(anna, part, (work) => maskWords(work, { words: "helt andet" }));
    expect(await refusal(tried)).toBe("invalid: Ordene står der ikke");
  });

  // biome-ignore format: a table
  test.each([
    ["an admin",                     { ...anna, roles: ["admin"] as const }],
    ["an editor",                    { ...anna, roles: ["editor"] as const }],
    ["the data protection officer",  { ...anna, roles: ["dpo"] as const }],
    ["who has left",                 { ...anna, active: false }],
    ["another department",           carl],
  ])("%s sees nothing of it and can do nothing with it", async (_, who) => {
    const part = await desk.one();
    expect(await refusal(desk.page(who, part))).toBe("missing: Den findes ikke her");
    expect(await refusal(claimPart(desk.house, who, part.id))).toBe("missing: Den findes ikke her");
    expect(await refusal(desk.does(who, part, closes))).toBe("missing: Den findes ikke her");
    expect(await desk.audit(part)).toEqual([]);
  });
  test("the citizen sees how far the one who has it has read; the looks of others change nothing", async () => {
    const part = await desk.one();
    desk.later(1);
    await desk.page(bo, part);
    expect(await desk.part(part.id)).toMatchObject({ looked: null, revision: 1 });
    await claimPart(desk.house, anna, part.id);
    await desk.page(anna, part);
    expect(await desk.part(part.id)).toMatchObject({ looked: { staff: "anna", at: desk.at }, revision: 3 });
    await desk.page(anna, part);
    expect((await desk.part(part.id)).revision).toBe(3);
    expect(await desk.audit(part)).toEqual(["anna part-claimed"]);
  });

  test("who has closed it cannot take it, and is not told that they have", async () => {
    const part = await desk.one();
    await desk.does(anna, part, closes);
    expect(await refusal(claimPart(desk.house, anna, part.id))).toBe("conflict: Den er lukket");
  });

  test("each look at a sensitive part is written down, and the first at a concern ends its alerts", async () => {
    const part = await desk.one({ sensitive: true, urgent: "concern", wakeAt: "2026-11-24T09:35:00.000Z" });
    expect((await desk.page(anna, part)).urgent).toBe("concern");
    desk.later(1);
    await desk.page(bo, part);
    expect(await desk.audit(part)).toEqual(["anna part-looked-at", "bo part-looked-at"]);
    expect(await desk.part(part.id)).toMatchObject({ looked: { staff: "anna" } });
    desk.later(600);
    await wakeParts(desk.house);
    expect(await desk.mails(part)).toEqual([]);
  });
});
