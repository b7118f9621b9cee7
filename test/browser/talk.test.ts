import { describe, expect, test } from "vitest";
import { activityOf } from "../../src/browser/widget/activity.ts";
import {
  delivered,
  emptyTalk,
  hear,
  refused,
  say,
  type Talk,
  takeBack,
  waitAgain,
} from "../../src/browser/widget/talk.ts";
import { script } from "./scripted.ts";

const me = "dl_me";
let count = 0;

const own = (text: string, clientId: string, id = `own-${clientId}`) => ({
  type: "message",
  id,
  timestamp: "2026-11-24T09:31:00.000Z",
  text,
  from: { id: me, role: "user" },
  channelData: { clientActivityID: clientId },
});
const theirs = (name: string, change: object = {}) => {
  const [scripted] = script[name] ?? [];
  const { text, reply, staff, joined } = scripted ?? { text: name };
  return {
    type: "message",
    id: `bot-${++count}`,
    timestamp: "2026-11-24T09:31:01.000Z",
    from: { id: "bot", role: "bot" },
    text,
    channelData: { reply, staff, ...(joined !== undefined && { joined }) },
    ...change,
  };
};
const heard = (talk: Talk, ...activities: object[]) =>
  activities.reduce<Talk>((talk, activity) => {
    const read = activityOf(activity, me);
    return read === null ? talk : hear(talk, read);
  }, talk);
const lines = ({ said, waiting }: Talk) => [...said, ...waiting].map(({ text }) => text);

describe("what was said", () => {
  test("waits, is delivered, and is confirmed by the stream", () => {
    let talk = say(emptyTalk, "a", "Hej");
    expect(talk.waiting).toMatchObject([{ state: "waiting" }]);
    talk = delivered(talk, "a", "2026-11-24T09:31:00.000Z");
    expect(talk.waiting).toMatchObject([{ state: "sent" }]);
    talk = heard(talk, own("Hej", "a"));
    expect(talk.waiting).toEqual([]);
    expect(talk.said).toMatchObject([{ kind: "own", state: "sent", text: "Hej" }]);
  });

  test("is masked when the server has masked it", () => {
    const talk = heard(say(emptyTalk, "a", "010170-0000"), own("[CPR-nummer]", "a"));
    expect(lines(talk)).toEqual(["[CPR-nummer]"]);
  });

  test("comes twice and stands once", () => {
    const talk = heard(say(emptyTalk, "a", "Hej"), own("Hej", "a"), own("Hej", "a"));
    expect(lines(talk)).toEqual(["Hej"]);
  });

  test("answers stand before what still waits", () => {
    const talk = heard(say(say(emptyTalk, "a", "ét"), "b", "to"), own("ét", "a"), theirs("svar på ét"));
    expect(lines(talk)).toEqual(["ét", "svar på ét", "to"]);
  });

  test("can be refused, tried again and taken back", () => {
    const talk = refused(say(emptyTalk, "a", "langt"), "a", "too-long");
    expect(talk.waiting).toMatchObject([{ state: "refused", refusal: "too-long" }]);
    expect(waitAgain(talk, "a").waiting).toMatchObject([{ state: "waiting", refusal: null }]);
    expect(takeBack(talk, "a").waiting).toEqual([]);
  });

  test("from another device stands there, too", () => {
    const talk = heard(emptyTalk, { ...own("Fra telefonen", "x"), from: { id: "dl_other", role: "user" } });
    expect(talk.said).toMatchObject([{ kind: "own", text: "Fra telefonen" }]);
  });

  test("is seen by a person, and so is everything before it", () => {
    const talk = heard(emptyTalk, own("ét", "a"), own("to", "b"), own("tre", "c"), {
      type: "event",
      name: "read",
      value: "own-b",
      timestamp: "2026-11-24T09:38:00.000Z",
    });
    expect(talk.said.map((item) => item.kind === "own" && item.seenAt !== "")).toEqual([true, true, false]);
  });
});

describe("what is answered", () => {
  test("its buttons are over once something has been said", () => {
    let talk = heard(emptyTalk, theirs("afklar"));
    expect(talk.said).toMatchObject([{ over: null }]);
    talk = say(talk, "a", "2");
    expect(talk.said).toMatchObject([{ over: { chosen: "2", sent: false } }]);
  });

  test("also in a talk that comes back whole", () => {
    const talk = heard(emptyTalk, theirs("afklar"), own("2", "a"), theirs("svar"));
    expect(talk.said).toMatchObject([{ over: { chosen: "2" } }, {}, { over: null }]);
  });

  test("a receipt shows which summary was sent", () => {
    const talk = heard(
      emptyTalk,
      theirs("opsummer"),
      own("ret tid", "a"),
      theirs("opsummer"),
      own("ja", "b"),
      theirs("kvittering"),
    );
    const overs = talk.said.flatMap((item) => (item.kind === "reply" ? [item.over?.sent] : []));
    expect(overs).toEqual([false, true, undefined]);
  });

  test("a place in the queue can be left for as long as one waits", () => {
    const isOver = (talk: Talk) => talk.said.map((item) => item.kind === "reply" && item.over !== null);
    let talk = heard(
      say(heard(emptyTalk, theirs("kø")), "a", "hvad koster det?"),
      own("hvad koster det?", "a"),
      theirs("svar"),
    );
    expect(isOver(talk)).toEqual([false, false, false]);
    talk = heard(talk, theirs("næste"));
    expect(isOver(talk)).toEqual([true, false, false, false]);
    talk = heard(talk, theirs("lukket"));
    expect(isOver(talk)).toEqual([true, false, false, true, false]);
  });

  test("the same again under its id takes its place", () => {
    const first = theirs("kø");
    const moved = JSON.parse(JSON.stringify(first).replace('"place":2', '"place":1')) as object;
    const talk = heard(emptyTalk, first, theirs("svar"), moved);
    expect(talk.said).toHaveLength(2);
    expect(talk.queue?.place).toBe(1);
  });

  test("what the chat does not know yet is shown as its text", () => {
    const talk = heard(emptyTalk, theirs("fremtid"));
    expect(talk.said).toMatchObject([
      { reply: { blocks: [{ kind: "text", text: "Det her kender chatten ikke endnu, men teksten er hel." }] } },
    ]);
  });

  test("the welcome is left out: the chat has its own", () => {
    expect(heard(emptyTalk, theirs("Hej", { channelData: { greeting: true } })).said).toEqual([]);
  });
});

describe("people", () => {
  test("one joins, writes and leaves", () => {
    const [joins, writes] = script.menneske ?? [];
    const [leaves] = script.farvel ?? [];
    const as = (scripted: typeof joins) => theirs("", { text: scripted?.text, channelData: scripted });
    let talk = heard(emptyTalk, theirs("kø"), as(joins));
    expect(talk.person).toMatchObject({ name: "Mette" });
    expect(talk.queue).toBeNull();
    talk = heard(talk, as(writes));
    expect(talk.said.at(-1)).toMatchObject({ kind: "staff", staff: { name: "Mette" } });
    expect(heard(talk, as(leaves)).person).toBeNull();
  });

  test("only a person's typing is shown, and it ends with what they wrote", () => {
    const typing = { type: "typing", from: { id: "bot", role: "bot" } };
    expect(heard(emptyTalk, typing).typing).toBeNull();
    const talk = heard(emptyTalk, { ...typing, channelData: { staff: { name: "Mette", department: "KF" } } });
    expect(talk.typing).toMatchObject({ name: "Mette" });
    expect(heard(talk, theirs("svar")).typing).toBeNull();
  });

  test("waiting turns into an answer in writing", () => {
    const waited = theirs("", {
      channelData: {
        reply: { by: "notice", blocks: [{ kind: "notice", about: "waited", text: "Der er ingen ledig." }] },
      },
    });
    expect(heard(heard(emptyTalk, theirs("kø")), waited).queue).toBeNull();
  });
});

test.each([
  null,
  3,
  "tekst",
  [],
  {},
  { type: "message" },
  { type: "message", id: 7, text: {}, from: null, channelData: [] },
])("nothing that comes breaks it: %o", (value) => {
  expect(() => heard(emptyTalk, value as object)).not.toThrow();
});
