import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { close, later, noteTaken, reopen } from "../../src/desk/finish.ts";
import { move } from "../../src/desk/move.ts";
import { hold, maskWords, remark, unhold } from "../../src/desk/notes.ts";
import { heldFor, reply, sendHeld, undo } from "../../src/desk/reply.ts";
import { wakeParts } from "../../src/desk/rounds.ts";
import { claimPart, release, takeOver } from "../../src/desk/take.ts";
import { block, handBack, joinTalk, leaveTalk } from "../../src/desk/talk.ts";
import { Problem } from "../../src/domain/problem.ts";
import { aMessage } from "../domain/builders.ts";
import { anna, bo, carl, Desk, dora, frida, stores, text } from "./builders.ts";

const writes =
  (words: string, held = true) =>
  (work: Parameters<typeof reply>[0]) =>
    reply(work, { clientId: `c-${words.length}`, text: words, held });
const closes = (work: Parameters<typeof close>[0]) => close(work, { result: "answered" });
const moves =
  (department: string, more: { topic?: string; colleague?: string } = {}) =>
  (work: Parameters<typeof move>[0]) =>
    move(work, { department, reason: "Det er ikke os.", ...more });

const refusal = async (doing: Promise<unknown>): Promise<string> => {
  try {
    await doing;
    return "nothing stood in the way";
  } catch (problem) {
    if (problem instanceof Problem) return `${problem.kind}: ${problem.message}`;
    throw problem;
  }
};

describe.each(stores)("what staff do, %s", (_, open) => {
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

  test("handed back, the part stands in the queue again", async () => {
    const part = await desk.one({ live: { since: desk.at, joinedAt: null } });
    await desk.does(anna, part, joinTalk);
    expect(await desk.does(anna, part, handBack)).toMatchObject({ state: "waiting", claimant: null, live: null });
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
    });
    expect(await desk.does(anna, part, unhold)).toMatchObject({ hold: null });
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
