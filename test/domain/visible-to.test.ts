import { describe, expect, it, test } from "vitest";
import { stateOf } from "../../src/domain/enquiry.ts";
import type { PartState } from "../../src/domain/part.ts";
import { eventVisibleTo, shows, visibleTo } from "../../src/domain/visible-to.ts";
import { aMessage, anEnquiry, aPart, aStaffMember, noon } from "./builders.ts";

describe("a part", () => {
  // biome-ignore format: a table
  test.each([
    //  roles                       active  departments                     sees
    [["staff"],                     true,   ["kultur-fritid"],              true],
    [["lead"],                      true,   ["ejendomme", "kultur-fritid"], true],
    [["staff"],                     false,  ["kultur-fritid"],              false],
    [["staff", "lead", "admin"],    true,   ["ejendomme"],                  false],
    [["admin", "editor", "dpo"],    true,   ["kultur-fritid"],              false],
    [[],                            true,   ["kultur-fritid"],              false],
    [["staff"],                     true,   [],                             false],
  ] as const)("of kultur-fritid is seen by %j, active: %s, of %j: %s", (roles, active, departments, sees) => {
    const staff = aStaffMember({ roles, active, departments });
    expect(visibleTo(staff, { department: "kultur-fritid" })).toBe(sees);
  });

  const part = { id: "p" };
  // biome-ignore format: a table
  test.each([
    //  about      sensitive  stretch                 of a sensitive part  shown
    [["p"],        false,     null,                   false,               true],
    [["p"],        true,      null,                   true,                true],
    [["p", "q"],   false,     null,                   false,               true],
    [[],           false,     null,                   false,               false],
    [["q"],        false,     null,                   false,               false],
    [[],           false,     { from: 1, to: 5 },     false,               true],
    [[],           false,     { from: 1, to: 4 },     false,               false],
    [[],           false,     { from: 6, to: null },  false,               false],
    [[],           false,     { from: 5, to: null },  false,               true],
    [["q"],        false,     { from: 1, to: null },  false,               true],
    [[],           true,      { from: 1, to: 9 },     false,               false],
    [[],           true,      { from: 1, to: null },  true,                true],
    [["q"],        true,      { from: 1, to: null },  true,                false],
  ] as const)("shows message 5 about %j (sensitive: %s) with the stretch %j, itself sensitive: %s → %s", (parts, sensitive, shared, of, shown) => {
    const message = { ...aMessage("c", "hej", { parts, sensitive }), seq: 5 };
    expect(shows({ ...part, shared, sensitive: of }, message)).toBe(shown);
  });
});

it("tells staff of their department's events and of colleagues, and of nothing that belongs to no department", () => {
  const staff = aStaffMember();
  const event = { cursor: "1.1", at: noon, conversation: "c", part: null, department: null, staff: null, seq: 1 };
  const seen = [
    { ...event, kind: "message" },
    { ...event, kind: "message", department: "kultur-fritid", part: "p" },
    { ...event, kind: "part", department: "ejendomme", part: "p" },
    { ...event, kind: "part-left", department: "kultur-fritid", part: "p" },
    { ...event, kind: "typing" },
    { ...event, kind: "conversation-gone" },
  ] as const;
  expect(seen.map((one) => eventVisibleTo(staff, one))).toEqual([false, true, false, true, false, false]);
});

// biome-ignore format: a table
test.each([
  //  who hears                                          of whom                                             told
  [{ departments: ["kultur-fritid"] },                   { departments: ["kultur-fritid", "ejendomme"] },    true],
  [{ departments: ["kultur-fritid"] },                   { departments: ["ejendomme"] },                     false],
  [{ departments: ["kultur-fritid"] },                   { departments: ["kultur-fritid"], roles: ["dpo"] }, false],
  [{ departments: ["kultur-fritid"], roles: ["dpo"] },   { departments: ["kultur-fritid"] },                 false],
  [{ departments: ["kultur-fritid"], active: false },    { departments: ["kultur-fritid"] },                 false],
  [{ departments: [], roles: ["admin", "editor"] },      { departments: ["kultur-fritid"] },                 false],
] as const)("%j hears of %j: %s", (hears, whom, told) => {
  const [staff, about] = [aStaffMember(hears), aStaffMember(whom)];
  const event = { cursor: "1.1", at: noon, conversation: null, part: null, department: null, seq: null };
  for (const kind of ["presence", "staff"] as const) {
    expect(eventVisibleTo(staff, { ...event, kind, staff: about.id }, about)).toBe(told);
    expect(eventVisibleTo(staff, { ...event, kind, staff: about.id })).toBe(false);
    expect(eventVisibleTo(staff, { ...event, kind, staff: staff.id }, staff)).toBe(staff.active);
  }
});

// biome-ignore format: a table
test.each<[PartState[], ReturnType<typeof stateOf>]>([
  [["waiting"],               "open"],
  [["claimed", "answered"],   "open"],
  [["later", "closed"],       "open"],
  [["answered", "closed"],    "answered"],
  [["closed", "withdrawn"],   "closed"],
  [["withdrawn", "withdrawn"], "withdrawn"],
])("an enquiry whose parts are %j is %s", (states, expected) => {
  expect(stateOf(states.map((state) => aPart(anEnquiry("c"), { state })))).toBe(expected);
});
