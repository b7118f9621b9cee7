import { describe, expect, test } from "vitest";
import { EventLines } from "../../src/browser/desk/event-lines.ts";
import { fieldAfter, fieldsIn, fits, sought } from "../../src/browser/desk/fields.ts";
import { happenedIn } from "../../src/browser/desk/happened.ts";
import { Keys } from "../../src/browser/desk/keys.ts";
import { hasNews, merged, settled } from "../../src/browser/desk/queue-list.ts";
import { readyFor } from "../../src/browser/desk/ready.ts";
import { comesBack, said, waited } from "../../src/browser/desk/when.ts";
import { da } from "../../src/browser/desk/words-da.ts";
import { DeskRow } from "../../src/domain/desk-pages.ts";
import { aPart, theBooking } from "./desk-parts.ts";

const row = (id: string, line = id) => DeskRow.strip().parse(aPart(id, `Emne ${id}`, line, 10));
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join("");
const fixed = row("x").since;
const rowsOf = (names: string) => [...names].map((id) => ({ ...row(id), since: fixed, openedAt: fixed }));

describe("the queue while somebody reads it", () => {
  // biome-ignore format: a table
  test.each([
    // stands   comes    shown     new  gone  news
    ["abc",    "abc",   "abc",     0,   "",   false],
    ["abc",    "abcd",  "abcd",    0,   "",   false], // below the last one nothing moves
    ["abc",    "xabc",  "abc",     1,   "",   true],
    ["abc",    "axbcy", "abcy",    1,   "",   true],
    ["abc",    "ac",    "abc",     0,   "b",  true],
    ["abc",    "xy",    "abcxy",   0,   "abc", true],
    ["abc",    "cab",   "abc",     0,   "",   false], // an order is no news
    ["",       "ab",    "ab",      0,   "",   false],
  ] as const)("%o, then %o: shows %o", (before, latest, shown, fresh, gone, news) => {
    const list = merged(settled(rowsOf(before)), rowsOf(latest));
    expect(ids(list.rows)).toBe(shown);
    expect([list.fresh, [...list.gone].join("")]).toEqual([fresh, gone]);
    expect(hasNews(list)).toBe(news);
  });

  test("a row that has not changed is the same object, one that has is renewed in its place", () => {
    const before = rowsOf("ab");
    const [a, b] = rowsOf("ab");
    const list = merged(settled(before), [a, { ...b, firstLine: "mere" }] as typeof before);
    expect(list.rows[0]).toBe(before[0]);
    expect(list.rows[1]?.firstLine).toBe("mere");
  });
});

describe("server-sent events", () => {
  test("a piece may end anywhere", () => {
    const whole = ': hej\n\nid: 7\ndata: {"a":1}\n\nid: 8\r\nevent: x\r\ndata: to\r\ndata: linjer\r\n\r\n';
    const expected = [
      { id: "7", name: "message", data: '{"a":1}' },
      { id: "8", name: "x", data: "to\nlinjer" },
    ];
    for (let cut = 0; cut <= whole.length; cut++) {
      const lines = new EventLines();
      expect([...lines.take(whole.slice(0, cut)), ...lines.take(whole.slice(cut))]).toEqual(expected);
    }
  });
});

describe("ready texts", () => {
  // biome-ignore format: a table
  test.each([
    ["/lok",            "lok",        0],
    ["Hej. /lok",       "lok",        5],
    ["/lokale ledigt",  "lokale ledigt", 0],
    ["den 2/12",        null,         0],
    ["https://a.dk/b",  null,         0],
    ["hej",             null,         0],
  ] as const)("%o looks for %o", (text, words, start) => {
    expect(sought(text, text.length)).toEqual(words === null ? null : { words, start });
  });

  test("fields are found in order, and what is masked is none", () => {
    const text = "Den [dag] kl. [tid]. Jeres [CPR-nummer fjernet] er væk.";
    expect(fieldsIn(text).map(({ name }) => name)).toEqual(["dag", "tid"]);
    expect(fieldAfter(text, 6)?.name).toBe("tid");
    expect(fieldAfter(text, 40)?.name).toBe("dag");
  });

  test("the department's own come first, and no article twice", () => {
    const { savedReplies, suggested } = theBooking();
    const ready = readyFor("lokale", savedReplies, [...suggested, ...suggested]);
    expect(ready.map(({ id }) => id)).toEqual(["saved-ledigt", "saved-optaget", "article-lokaler-regler"]);
    expect(fits("ledigt lok", { title: "Lokale ledigt", text: "" })).toBe(true);
  });
});

describe("keys", () => {
  const where = { inField: false, inQueue: true, singleKeys: true };
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  // biome-ignore format: a table
  test.each([
    ["j",         {},                   {},                    "next"],
    ["ArrowUp",   {},                   {},                    "previous"],
    ["ArrowDown", {},                   { inQueue: false },    null],
    ["T",         {},                   {},                    "take"],
    ["t",         { ctrlKey: true },    {},                    null],
    ["t",         {},                   { inField: true },     null],
    ["t",         {},                   { singleKeys: false }, null],
    ["F6",        {},                   { inField: true },     "next-pane"],
    ["F6",        { shiftKey: true },   { singleKeys: false }, "previous-pane"],
    ["?",         { shiftKey: true },   {},                    "help"],
  ] as const)("%o %o %o: %o", (key, more, place, deed) => {
    expect(new Keys().read(press(key, more), { ...where, ...place }, 0)).toBe(deed);
  });

  test("G and a letter are one, within a moment", () => {
    const keys = new Keys();
    expect(keys.read(press("g"), where, 0)).toBe(null);
    expect(keys.read(press("l"), where, 900)).toBe("view-closed");
    expect(keys.read(press("l"), where, 1_000)).toBe("close");
    keys.read(press("g"), where, 2_000);
    expect(keys.read(press("l"), where, 4_000)).toBe("close");
  });
});

describe("times", () => {
  const now = Date.parse("2026-11-24T09:40:00.000Z");

  // biome-ignore format: a table
  test.each([
    ["2026-11-24T09:39:40.000Z", "lige nu"],
    ["2026-11-24T09:31:00.000Z", "9\u00a0min"],
    ["2026-11-24T08:20:00.000Z", "1\u00a0t 20\u00a0min"],
    ["2026-11-24T06:40:00.000Z", "3\u00a0t"],
    ["2026-11-23T15:10:00.000Z", "i går 16.10"],
    ["2026-11-09T15:10:00.000Z", "9.\u00a0nov."],
    ["", ""],
  ])("since %o: %o", (since, words) => expect(waited(since, now, da, "da")).toBe(words));

  test("what comes back says when", () => {
    expect(comesBack("2026-11-24T13:00:00.000Z", now, "da")).toBe("14.00");
    expect(comesBack("2026-11-27T08:00:00.000Z", now, "da")).toBe("27.\u00a0nov. 09.00");
    expect(comesBack("2026-11-27T08:00:00.000Z", now, "en")).toBe("27\u00a0Nov 09:00");
  });

  test("what was said has a clock, and a day when it was another", () => {
    expect(said("2026-11-24T09:22:00.000Z", now, da, "da")).toBe("10.22");
    expect(said("2026-11-23T09:22:00.000Z", now, da, "da")).toBe("i går 10.22");
  });
});

test("notes and moves stand between the messages, where they happened", () => {
  const kinds = happenedIn(theBooking()).map(({ kind }) => kind);
  expect(kinds).toEqual(["message", "message", "message", "move", "remark", "message", "message", "message"]);
});
