import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { queuePage } from "../../src/desk/queue.ts";
import { heldFor, sendHeld, undo } from "../../src/desk/reply.ts";
import { wakeParts } from "../../src/desk/rounds.ts";
import { claimPart } from "../../src/desk/take.ts";
import { block, handBack, joinTalk, leaveTalk } from "../../src/desk/talk.ts";
import { anna, bo, Desk, stores, text } from "./builders.ts";
import { refusal, writes } from "./deeds.ts";

describe.each(stores)("replies and talk, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open(await open());
  });
  afterEach(async () => await desk.store.close());

  test("a reply taken back within five seconds has never been seen", async () => {
    const part = await desk.one();
    await desk.does(anna, part, writes("Nej"));
    desk.later(4);
    await wakeParts(desk.house);
    expect(await desk.citizenReads(part)).toEqual(["Kan vi låne hallen på onsdag?"]);
    const clientId = (await desk.part(part.id)).held?.clientId ?? "";
    expect(await desk.does(anna, part, (work) => undo(work, { clientId }))).toMatchObject({
      held: null,
      claimant: "anna",
    });
    desk.later(60);
    await wakeParts(desk.house);
    expect(await desk.citizenReads(part)).toEqual(["Kan vi låne hallen på onsdag?"]);
  });

  test("after five seconds it is sent, once, and cannot be taken back", async () => {
    const part = await desk.one(
      {},
      { enquiry: { contact: { name: null, email: text("b@example.org"), phone: null } } },
    );
    await desk.does(anna, part, writes("Ja, hallen er ledig"));
    desk.later(heldFor / 1000);
    expect(await Promise.all([1, 2, 3].map(() => sendHeld(desk.house, part.id)))).toContain(true);
    expect(await desk.citizenReads(part)).toEqual(["Kan vi låne hallen på onsdag?", "Ja, hallen er ledig"]);
    expect(await desk.part(part.id)).toMatchObject({ state: "answered", held: null });
    expect((await desk.mails(part)).map(({ subject }) => subject?.split(" ")[0])).toEqual(["mail-answered-subject"]);
    const late = desk.does(anna, part, (work) => undo(work, { clientId: "c-19" }));
    expect(await refusal(late)).toBe("conflict: Svaret er sendt");
  });

  test("a second reply lets the first go at once, in order", async () => {
    const part = await desk.one();
    await desk.does(anna, part, writes("Et"));
    await desk.does(anna, part, writes("Og to"));
    expect(await desk.citizenReads(part)).toEqual(["Kan vi låne hallen på onsdag?", "Et"]);
    desk.later(6);
    await wakeParts(desk.house);
    expect(await desk.citizenReads(part)).toEqual(["Kan vi låne hallen på onsdag?", "Et", "Og to"]);
  });

  test("a reply does not take the reminder away", async () => {
    const wakeAt = "2026-11-24T12:00:00.000Z";
    const part = await desk.one({ wakeAt });
    const held = await desk.does(anna, part, writes("Ja"));
    expect(held.wakeAt).toBe(held.held?.until);
    desk.later(6);
    await wakeParts(desk.house);
    expect((await desk.part(part.id)).wakeAt).toBe(wakeAt);
  });

  test("a CPR number in a reply is masked", async () => {
    const part = await desk.one();
    await desk.does(anna, part, writes("Du er 010190-1234", false));
    expect((await desk.citizenReads(part)).at(-1)).not.toContain("1234");
  });

  test("in the open chat a reply is talk: no mail, and the assistant is silent until the person leaves", async () => {
    const contact = { name: null, email: text("b@example.org"), phone: null };
    const part = await desk.one({ live: { since: desk.at, joinedAt: null } }, { enquiry: { contact } });
    await desk.does(anna, part, joinTalk);
    expect(await desk.store.get("conversation", part.conversation)).toMatchObject({
      joined: { staff: "anna", part: part.id },
    });
    await desk.does(anna, part, writes("Hej", false));
    expect(await desk.mails(part)).toEqual([]);
    expect(await refusal(desk.does(bo, part, joinTalk))).toBe("conflict: Anna Prøve har den");
    expect(await desk.does(anna, part, leaveTalk)).toMatchObject({ state: "answered", claimant: "anna" });
    expect((await desk.store.get("conversation", part.conversation))?.joined).toBeNull();
    const notices = (await desk.citizenReads(part)).filter((words) => words.startsWith("person-"));
    expect(notices.map((words) => words.split(" ")[0])).toEqual(["person-joined", "person-left"]);
  });

  test("in a channel of others every word is brought there, with the sign that a person came and went", async () => {
    const part = await desk.one({}, { conversation: { channel: "bot-framework", channelReference: { id: "x" } } });
    for (const act of [joinTalk, writes("Hej", false), leaveTalk]) {
      await desk.does(anna, part, act);
      desk.later(1);
    }
    const brought = (await desk.mails(part)).filter(({ kind }) => kind === "activity");
    const inOrder = brought.toSorted((one, other) => one.at.localeCompare(other.at));
    expect(inOrder.map(({ text: words, payload }) => [words?.split(" ")[0], payload])).toEqual([
      ["person-joined", { handoff: "accepted" }],
      ["Hej", null],
      ["person-left", { handoff: "completed" }],
    ]);
  });

  test("who waits at the screen and is answered waits no more, and the queue knows who is still talking", async () => {
    const live = { since: "2026-11-24T09:25:00.000Z", joinedAt: null };
    const [written, talked] = [await desk.one({ live }), await desk.one({ live })];
    await desk.does(anna, written, writes("Ja", false));
    expect(await desk.part(written.id)).toMatchObject({ state: "answered", live: { joinedAt: desk.at } });
    const inQueue = async () => {
      const { rows } = await queuePage(desk.house, anna, { view: "department", limit: 9 });
      return rows.map((row) => row.live);
    };
    expect(await inQueue()).toEqual(["waiting"]);
    await desk.does(anna, talked, joinTalk);
    expect(await inQueue()).toEqual(["talking"]);
    await desk.does(anna, talked, leaveTalk);
    expect(await desk.part(talked.id)).toMatchObject({ state: "claimed", live: { joinedAt: desk.at } });
    expect(await inQueue()).toEqual([null]);
  });

  test("handed back, the part stands in the queue again", async () => {
    const part = await desk.one({ live: { since: desk.at, joinedAt: null } });
    await desk.does(anna, part, joinTalk);
    expect(await desk.does(anna, part, handBack)).toMatchObject({ state: "waiting", claimant: null });
  });

  test("a talk that is ended and blocked stands in the audit with its reason", async () => {
    const part = await desk.one();
    await claimPart(desk.house, anna, part.id);
    desk.later(1);
    await desk.does(anna, part, (work) => block(work, { reason: "Trusler" }));
    const blocked = (await desk.store.get("conversation", part.conversation))?.blocked;
    expect(blocked).toMatchObject({ staff: "anna", until: "2026-11-25T09:30:01.000Z" });
    const { rows } = await desk.store.audit({ about: part.id }, { limit: 1 });
    expect(rows[0]).toMatchObject({ did: "talk-blocked", reason: "Trusler" });
  });
});
