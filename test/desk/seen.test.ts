import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { insert, suggested } from "../../src/desk/articles.ts";
import { whoIsThere } from "../../src/desk/colleagues.ts";
import { fileNoteOf } from "../../src/desk/file-note.ts";
import { close } from "../../src/desk/finish.ts";
import { move } from "../../src/desk/move.ts";
import { setPresence } from "../../src/desk/presence.ts";
import { countsFor, queuePage, searchPage } from "../../src/desk/queue.ts";
import { reply } from "../../src/desk/reply.ts";
import { start } from "../../src/desk/start.ts";
import { claimPart } from "../../src/desk/take.ts";
import { workOn } from "../../src/desk/work.ts";
import type { QueueView } from "../../src/domain/desk-api.ts";
import { Counts, DeskRows, FileNote, PartPage, Start } from "../../src/domain/desk-pages.ts";
import type { Part } from "../../src/domain/part.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import { content } from "../conversation/builders.ts";
import { anna, bo, carl, Desk, dora, stores, text } from "./builders.ts";

describe.each(stores)("what staff see, %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    const savedReplies = {
      kultur: [
        {
          id: "ledigt",
          title: { da: "Ledigt", en: "Free" },
          text: { da: "Hej {name}. {reference}: [tid]. {day}", en: "Hi" },
        },
      ],
      jura: [{ id: "jura", title: { da: "Jura", en: "Law" }, text: { da: "Jura", en: "Law" } }],
      alle: [{ id: "farvel", title: { da: "Farvel", en: "Bye" }, text: { da: "Hilsen {staff}", en: "Bye" } }],
    };
    desk = await Desk.open(await open(), { content: { ...content, savedReplies } });
  });
  afterEach(async () => await desk.store.close());

  const queue = async (
    staff: StaffMember,
    view: QueueView,
    more: { department?: string; limit?: number; after?: string } = {},
  ) => await queuePage(desk.house, staff, { view, limit: 50, ...more });
  const ids = async (staff: StaffMember, view: QueueView) => (await queue(staff, view)).rows.map(({ id }) => id);

  test("the five queues and their counts", async () => {
    const states: readonly Partial<Part>[] = [
      { state: "waiting" },
      { state: "claimed", claimant: "anna" },
      { state: "claimed", claimant: "bo" },
      { state: "answered", claimant: "anna" },
      { state: "later" },
      { state: "closed" },
      { state: "withdrawn" },
      { state: "waiting", department: "ejendomme" },
    ];
    for (const state of states) await desk.one(state);
    const lengths = await Promise.all(
      (["mine", "department", "citizen", "later", "closed"] as const).map(
        async (view) => (await ids(anna, view)).length,
      ),
    );
    expect(lengths).toEqual([1, 3, 1, 1, 2]);
    const counts = await countsFor(desk.house, anna);
    expect(Counts.parse(counts)).toEqual({ mine: 1, department: 3, citizen: 1, later: 1, closed: 2, live: 0 });
    expect((await queue(anna, "department", { department: "ejendomme" })).rows).toEqual([]);
  });

  test("who has waited longest stands first, page by page", async () => {
    for (let at = 0; at < 7; at++) await desk.one({ id: `p${at}`, since: `2026-11-24T0${8 - at}:00:00.000Z` });
    const first = await queue(anna, "department", { limit: 4 });
    const rest = await queue(anna, "department", { limit: 4, after: first.next ?? "" });
    expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(["p6", "p5", "p4", "p3", "p2", "p1", "p0"]);
    expect(rest.next).toBeNull();
  });

  test("a row says topic, first line, clock, moves, who has it and who looks", async () => {
    const part = await desk.one({ question: text("Kan vi låne hallen?\nVi er 20"), answerBy: "2026-11-25" });
    await claimPart(desk.house, bo, part.id);
    await setPresence(desk.house, bo, { status: "free", remark: "Til kl. 12", looking: part.id });
    const page = DeskRows.parse(await queue(anna, "department"));
    expect(page.rows[0]).toMatchObject({
      topic: { id: "lokaler-booke", title: "lokaler-booke" },
      firstLine: "Kan vi låne hallen?",
      clock: { daysLeft: 1, colour: "amber" },
      claimant: { id: "bo", name: "Bo Prøve" },
      looking: [{ id: "bo", name: "Bo Prøve" }],
    });
    desk.later(120);
    expect((await queue(anna, "department")).rows[0]?.looking).toEqual([]);
  });

  test("a sensitive part's words stand in no list", async () => {
    await desk.one({ sensitive: true, question: text("Noget meget privat") });
    expect(JSON.stringify(await queue(anna, "department"))).not.toContain("privat");
  });

  test("who does not answer has no presence", async () => {
    const tried = setPresence(
      desk.house,
      { ...anna, roles: ["editor"] },
      { status: "free", remark: null, looking: null },
    );
    await expect(tried).rejects.toThrow("Det er for dem, der svarer");
  });

  test("nobody looks at what they may not see", async () => {
    const part = await desk.one({ department: "ejendomme" });
    const looking = setPresence(desk.house, anna, { status: "free", remark: null, looking: part.id });
    await expect(looking).rejects.toThrow("Den findes ikke her");
  });

  test("another department's sentence is nowhere: queue, search, counts, page, note, print, articles", async () => {
    const [ours, theirs] = await desk.sent(
      [
        { question: text("Kan vi låne hallen?") },
        { department: "ejendomme", question: text("Nøglen er kvittenblå"), summary: text("Om den kvittenblå nøgle") },
      ],
      {
        messages: [
          ["Før: min kat er syrenlilla", { parts: [] }],
          ["Kan vi låne hallen?", { parts: [] }],
        ],
      },
    );
    if (ours === undefined || theirs === undefined) throw new Error("two were sent");
    await desk.does(carl, theirs, (work) =>
      reply(work, { clientId: "c", text: "Den kvittenblå er fundet", held: false }),
    );
    await desk.does(carl, theirs, (work) => close(work, { result: "answered", note: "kvittenblå" }));
    const everything = [
      await queue(anna, "department"),
      await queue(anna, "closed"),
      await searchPage(desk.house, anna, { words: "kvittenblå", limit: 50 }),
      await searchPage(desk.house, anna, { words: "syrenlilla", limit: 50 }),
      await countsFor(desk.house, anna),
      await desk.page(anna, ours),
      fileNoteOf(await workOn(desk.house, anna, ours.id)),
      await start(desk.house, anna),
      suggested(await workOn(desk.house, anna, ours.id), desk.house.equipment()),
    ];
    expect(JSON.stringify(everything)).not.toMatch(/kvittenblå|syrenlilla/);
    // The lead sees how far the other is, and no more.
    expect((await desk.page(anna, ours)).others).toEqual([
      { department: "ejendomme", state: "closed", answerBy: "2026-11-27" },
    ]);
    expect((await desk.page(carl, theirs)).others).toEqual([]);
    expect((await searchPage(desk.house, carl, { words: "kvittenblå", limit: 50 })).rows).toHaveLength(1);
  });

  test("after a move the old department finds it no more", async () => {
    const part = await desk.one(
      { question: text("Om den kvittenblå nøgle") },
      { messages: [["Om den kvittenblå nøgle"]] },
    );
    await desk.does(anna, part, (work) => move(work, { department: "ejendomme", reason: "Nøgler er jeres" }));
    const { rows } = await searchPage(desk.house, anna, { words: "kvittenblå", limit: 50 });
    expect(rows).toEqual([]);
    expect(await countsFor(desk.house, anna)).toMatchObject({ department: 0, closed: 0 });
    await expect(workOn(desk.house, anna, part.id)).rejects.toThrow("Den findes ikke her");
  });

  test("a held reply is its writer's until it is sent", async () => {
    const part = await desk.one();
    await desk.does(anna, part, (work) => reply(work, { clientId: "c", text: "Måske", held: true }));
    expect((await desk.page(anna, part)).held).toMatchObject({ text: "Måske", mine: true });
    expect((await desk.page(bo, part)).held).toMatchObject({ text: "", mine: false });
  });

  test("the page is what its schema says, with saved replies filled in and what can be done", async () => {
    const contact = { name: text("Kaja"), email: null, phone: null };
    const part = await desk.one(
      { details: [{ need: "dag", text: text("onsdag"), value: null }] },
      { enquiry: { contact } },
    );
    const page = PartPage.parse(await desk.page(anna, part));
    expect(page.savedReplies.map(({ id }) => id)).toEqual(["ledigt", "farvel"]);
    expect(page.savedReplies.map((saved) => saved.text)).toEqual([
      `Hej Kaja. ${page.reference}: [tid]. fredag den 27. november`,
      "Hilsen Anna",
    ]);
    expect(page.details).toEqual([{ label: "dag", text: "onsdag" }]);
    expect(page.can).toEqual(["claim", "join", "reply", "remark", "mask", "later", "move", "close", "hold"]);
    expect(page.deletedOn).toBeNull();
  });

  test("a name nobody has written leaves no gap", async () => {
    const page = await desk.page(anna, await desk.one());
    expect(page.savedReplies[0]?.text).toMatch(/^Hej\. NI-/);
  });

  test("articles that fit, the topic's own first, and one as text with its source", async () => {
    const part = await desk.one({ topic: "lokaler-pris", question: text("boerneattest krav") });
    const work = await workOn(desk.house, anna, part.id);
    const [first] = suggested(work, desk.house.equipment());
    expect(first).toMatchObject({ article: "lokaler-pris", title: "lokaler-pris", short: "Om lokaler-pris." });
    expect(insert(work, "lokaler-pris").text).toMatch(/^Om lokaler-pris\.[\s\S]*Loven/);
    expect(() => insert(work, "rumfart")).toThrow("Den findes ikke her");
  });

  test("the file note: question, details, answers by name and day, result, source", async () => {
    const part = await desk.one({
      topic: "lokaler-pris",
      details: [{ need: "dag", text: text("onsdag"), value: null }],
    });
    await desk.does(anna, part, (work) => reply(work, { clientId: "c", text: "Det koster ikke noget", held: false }));
    await desk.does(anna, part, (work) => close(work, { result: "guided", note: "Ringede også" }));
    const note = FileNote.parse(fileNoteOf(await workOn(desk.house, anna, part.id)));
    expect(note.text.split("\n")).toEqual([
      expect.stringMatching(/^Henvendelse: NI-/),
      "Afdeling: Kultur",
      "Emne: lokaler-pris",
      "Modtaget: tirsdag den 24. november 2026",
      "Lukket: tirsdag den 24. november 2026 af Anna Prøve",
      "Resultat: Vist vej til selv at gøre det",
      "",
      "Spørgsmål",
      "Kan vi låne hallen på onsdag?",
      "dag: onsdag",
      "",
      "Svar",
      "Anna Prøve, tirsdag den 24. november 2026",
      "Det koster ikke noget",
      "",
      "Bemærkning",
      "Ringede også",
      "",
      "Kilder til emnet",
      "Loven",
    ]);
    expect(note.json).toMatchObject({
      result: "Vist vej til selv at gøre det",
      remark: "Ringede også",
      sources: ["Loven"],
    });
  });

  test("the start: departments open or not, and how many are free; colleagues of one's own departments only", async () => {
    desk.at = "2026-11-24T08:30:00.000Z";
    await setPresence(desk.house, carl, { status: "free", remark: null, looking: null });
    await setPresence(desk.house, bo, { status: "busy", remark: "Møde", looking: null });
    const page = Start.parse(await start(desk.house, anna));
    expect(page.me.presence).toEqual({ status: "free", remark: null });
    expect(Start.parse(await start(desk.house, bo)).me.presence).toEqual({ status: "busy", remark: "Møde" });
    expect(page.departments.find(({ id }) => id === "ejendomme")).toMatchObject({ mine: false, open: false, free: 1 });
    expect(page.departments.find(({ id }) => id === "kultur")).toMatchObject({
      mine: true,
      opens: "opening-today time=10",
    });
    expect((await whoIsThere(desk.house, anna)).colleagues).toEqual([
      { id: "anna", name: "Anna Prøve", departments: ["kultur"], status: "away", remark: null },
      { id: "bo", name: "Bo Prøve", departments: ["kultur"], status: "busy", remark: "Møde" },
    ]);
    expect((await whoIsThere(desk.house, { ...dora, roles: ["admin"] })).colleagues).toEqual([]);
  });
});
