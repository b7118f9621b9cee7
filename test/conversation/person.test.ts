import { describe, expect, test } from "vitest";
import { join, leave } from "../../src/conversation/join.ts";
import type { Desk } from "../../src/conversation/turn.ts";
import { wake } from "../../src/conversation/wake.ts";
import { aStaffMember } from "../domain/builders.ts";
import { aFront, afterwards, now, Talked } from "./builders.ts";

const meanings = { "hvem skal have attest?": "boerneattest-krav", "en nøgle virker ikke": "lokaler-noegle" };
const desk = (manned: readonly string[], waiting = 0, minutes?: number): Desk => ({
  manned: new Set(manned),
  waiting: new Map([["kultur", Array.from({ length: waiting }, (_, at) => `2026-11-24T09:2${at}:00.000Z`)]]),
  minutes: new Map(minutes === undefined ? [] : [["kultur", minutes]]),
});

/** An answer, and then a person is asked for. */
function asked(there: Desk, at = now): { talk: Talked; reply: string } {
  const talk = new Talked(meanings, { desk: there });
  talk.say("hvem skal have attest?", { now: at });
  return { talk, reply: talk.say("menneske", { now: at }) };
}

describe("live chat needs the switch, the hours and somebody free", () => {
  // biome-ignore format: a table
  test.each([
    [["kultur"],    now,                        "person-live"],
    [[],            now,                        "person-busy"],
    [["frivillig"], now,                        "person-busy"],
    [["kultur"],    "2026-11-24T17:00:00.000Z", "person-closed department=Kultur opening=opening-tomorrow time=10"],
    [["kultur"],    "2026-11-28T17:00:00.000Z", "person-closed department=Kultur opening=opening-weekday weekday=mandag time=10"],
  ] as const)("%j at %s → %s", (manned, at, says) => {
    const { reply, talk } = asked(desk(manned), at);
    expect(reply).toContain(says);
    // What is decided never depends on the hour.
    expect(talk.did).toEqual({ outcome: "human", topic: "boerneattest-krav", departments: ["kultur"] });
  });

  test("where nobody is, the form comes at once, with the day of the answer", () => {
    const { reply } = asked(desk([]));
    expect(reply).toContain("contact-form");
    expect(reply).toContain("person-later department=Kultur day=fredag den 27. november");
  });
});

describe("waiting", () => {
  const waits = (there: Desk) => {
    const { talk } = asked(there);
    return { talk, reply: talk.say("ja") };
  };

  // biome-ignore format: a table
  test.each([
    [0, undefined, ["queue-next"],           ["queue-minutes"]],
    [2, undefined, ["queue-place place=3"],  ["queue-minutes"]],
    [2, 6,         ["queue-place place=3", "queue-minutes minutes=6"], []],
  ] as const)("%i before, %s minutes", (before, minutes, says, not) => {
    const { reply } = waits(desk(["kultur"], before, minutes));
    for (const line of says) expect(reply).toContain(line);
    for (const line of not) expect(reply).not.toContain(line);
  });

  test("the assistant goes on answering; what is no question is left to the person", () => {
    const { talk } = waits(desk(["kultur"]));
    talk.say("en nøgle virker ikke");
    expect(talk.did.outcome).toBe("ask");
    talk.say("glem det");
    talk.say("det haster lidt");
    expect(talk.did.outcome).toBe("human");
    expect(talk.state.messages.findLast(({ by }) => by === "citizen")?.parts).toEqual([talk.state.parts[0]?.id]);
  });

  test("too long turns into an answer in writing by itself", () => {
    const { talk } = waits(desk(["kultur"]));
    expect(talk.state.conversation.wakeAt).toBe("2026-11-24T09:33:00.000Z");
    expect(wake(talk.state, aFront({}, { now: "2026-11-24T09:32:00.000Z" }))).toEqual([]);
    talk.state = afterwards(talk.state, wake(talk.state, aFront({}, { now: "2026-11-24T09:33:00.000Z" })));
    expect(talk.state.messages.slice(-2).map(({ by }) => by)).toEqual(["notice", "assistant"]);
    expect(talk.state.parts[0]).toMatchObject({ live: null, state: "waiting" });
    expect(talk.state.conversation.dialogue.open).toMatchObject({ kind: "contact" });
    talk.say("formand@klub.example.org");
    expect(talk.state.enquiries[0]?.contact.email).toBe("formand@klub.example.org");
  });
});

describe("somebody has joined", () => {
  const staff = aStaffMember({ firstName: "Mette", departments: ["kultur"] });
  const joined = () => {
    const { talk } = asked(desk(["kultur"]));
    talk.say("ja");
    const [part] = talk.state.parts;
    if (part === undefined) throw new Error("no part");
    talk.state = afterwards(talk.state, join(aFront(), talk.state.conversation, part, staff));
    return talk;
  };

  test("both sides are told, by first name or without one", () => {
    expect(joined().state.messages.at(-1)?.text).toBe("person-joined name=Mette department=Kultur");
    const talk = joined();
    const [left] = leave(aFront(), talk.state.conversation, { ...staff, firstName: null }).slice(-1);
    expect(left).toMatchObject({ say: { text: "person-left name=person-unnamed" } });
  });

  test("the assistant is silent, and the message is the part's", () => {
    const talk = joined();
    expect(talk.say("hvem skal have attest?")).toBe("");
    expect(talk.last?.replies).toEqual([]);
    expect(talk.state.messages.at(-1)).toMatchObject({ by: "citizen", parts: [talk.state.parts[0]?.id] });
  });

  test("but for the crisis card and the notice about masking", () => {
    const talk = joined();
    expect(talk.say("mit cpr er 120580-1234")).toBe("masked-cpr");
    const card = talk.say("jeg vil ikke leve mere");
    expect(card).toContain("crisis-call");
    expect(card).not.toContain("crisis-person");
    expect(talk.last?.replies).toHaveLength(1);
    expect(talk.state.messages.at(-1)?.parts).toContain(talk.state.parts[0]?.id);
  });

  test("nobody writes for long enough: the assistant answers again", () => {
    const talk = joined();
    const { wakeAt } = talk.state.conversation;
    talk.state = { ...talk.state, conversation: { ...talk.state.conversation, lastAt: now } };
    talk.state = afterwards(talk.state, wake(talk.state, aFront({}, { now: wakeAt ?? now })));
    expect(talk.state.conversation.joined).toBeNull();
    expect(talk.state.messages.at(-1)?.text).toBe("idle-ended minutes=30");
  });

  test("an answered part comes back when the citizen writes", () => {
    const talk = joined();
    talk.state = {
      ...talk.state,
      parts: talk.state.parts.map((part) => ({ ...part, state: "answered" as const, claimant: staff.id })),
    };
    talk.say("tak, men hvad så med hallen");
    expect(talk.state.parts[0]?.state).toBe("claimed");
  });
});
