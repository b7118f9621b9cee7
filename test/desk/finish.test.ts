import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { later, noteTaken, reopen } from "../../src/desk/finish.ts";
import { hold, remark, unhold } from "../../src/desk/notes.ts";
import { queuePage } from "../../src/desk/queue.ts";
import { wakeParts } from "../../src/desk/rounds.ts";
import { aMessage } from "../domain/builders.ts";
import { anna, bo, Desk, stores } from "./builders.ts";
import { closes, refusal, writes } from "./deeds.ts";

describe.each(stores)("closing and later, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open(await open());
  });
  afterEach(async () => await desk.store.close());

  test("the citizen who writes in between stands in nobody's way", async () => {
    const part = await desk.one();
    const seen = await desk.part(part.id);
    await desk.store.commit([{ say: aMessage(part.conversation, "Er der nogen?", { parts: [part.id] }) }]);
    await desk.doesFrom(anna, seen, closes);
    expect(await desk.part(part.id)).toMatchObject({ state: "closed" });
  });

  test("each part closes its own, once, with a file note of its own", async () => {
    const [first, second] = await desk.sent([{}, { department: "ejendomme" }]);
    if (first === undefined || second === undefined) throw new Error("two were sent");
    await desk.does(anna, first, writes("Hallen er ledig", false));
    const seen = await desk.part(first.id);
    await desk.doesFrom(anna, seen, closes);
    expect(await refusal(desk.doesFrom(anna, seen, closes))).toBe("conflict: Den er ændret siden");
    expect(await refusal(desk.does(anna, first, closes))).toBe("conflict: Den er lukket");
    const closed = await desk.part(first.id);
    expect(closed.fileNote?.text).toContain("Hallen er ledig");
    expect(closed.result).toMatchObject({ id: "answered", staff: "anna" });
    expect(await desk.part(second.id)).toMatchObject({ state: "waiting" });
    const hooks = (await desk.mails(first)).filter(({ kind }) => kind === "webhook");
    expect(hooks.map(({ part }) => part)).toEqual([first.id]);
  });

  test("a reply that was still held goes out with the closing, and stands in the file note", async () => {
    const part = await desk.one();
    await desk.does(anna, part, writes("Sidste ord"));
    const closed = await desk.does(anna, part, closes);
    expect(closed).toMatchObject({ state: "closed", held: null });
    expect(closed.fileNote?.text).toContain("Sidste ord");
    expect((await desk.citizenReads(part)).slice(1)).toEqual(["Sidste ord", "part-closed department=Kultur"]);
  });

  test("opened again, it is whose opened it, and its note is made anew", async () => {
    const part = await desk.one();
    expect(await refusal(desk.does(anna, part, reopen))).toContain("conflict");
    await desk.does(anna, part, closes);
    expect(await desk.does(bo, part, reopen)).toMatchObject({ state: "claimed", claimant: "bo", fileNote: null });
  });

  test("a file note is taken, or there is a reason why not", async () => {
    const part = await desk.one();
    await desk.does(anna, part, closes);
    const taken = await desk.does(anna, part, (work) => noteTaken(work, { taken: true }));
    expect(taken.fileNote).toMatchObject({ takenAt: desk.at, whyNot: null });
    expect((await desk.page(anna, part)).deletedOn).toBe("2027-02-22");
    const not = await desk.does(anna, part, (work) => noteTaken(work, { whyNot: "Kun en prøve" }));
    expect(not.fileNote).toMatchObject({ takenAt: null, whyNot: "Kun en prøve" });
  });

  test("contact later comes back by itself, to whoever had it", async () => {
    const part = await desk.one();
    await desk.does(anna, part, (work) => later(work, { at: "2026-11-24T10:30:00.000Z", remark: "Ring efter mødet" }));
    expect(await desk.part(part.id)).toMatchObject({ state: "later", wakeAt: "2026-11-24T10:30:00.000Z" });
    // The queue says when, and what comes back next stands first.
    const other = await desk.one();
    await desk.does(anna, other, (work) => later(work, { at: "2026-11-24T10:20:00.000Z" }));
    const asked = { view: "later", limit: 9 } as const;
    const { rows } = await queuePage(desk.house, anna, asked);
    expect(rows.map(({ id, since }) => [id, since])).toEqual([
      [other.id, "2026-11-24T10:20:00.000Z"],
      [part.id, "2026-11-24T10:30:00.000Z"],
    ]);
    await wakeParts(desk.house);
    expect(await desk.part(part.id)).toMatchObject({ state: "later" });
    desk.later(3601);
    await wakeParts(desk.house);
    expect(await desk.part(part.id)).toMatchObject({ state: "claimed", claimant: "anna", wakeAt: null });
    expect((await desk.mails(part)).map(({ subject }) => subject?.split(" ")[0])).toEqual(["staff-later-subject"]);
    expect(await refusal(desk.does(anna, part, (work) => later(work, { at: "2020-01-01T00:00:00Z" })))).toContain(
      "invalid",
    );
  });

  test("remarks stay inside, and holds keep it", async () => {
    const part = await desk.one();
    await desk.does(anna, part, (work) => remark(work, { text: "Ring til pedellen" }));
    expect(await desk.citizenReads(part)).toHaveLength(1);
    expect(await desk.does(anna, part, (work) => hold(work, { reason: "Klagesag" }))).toMatchObject({
      hold: { staff: "anna", reason: "Klagesag" },
      claimant: "anna",
    });
    expect(await desk.does(anna, part, unhold)).toMatchObject({ hold: null });
  });
});
