import { beforeEach, expect, test } from "vitest";
import type { Edited, PersonSeen } from "../../src/domain/people-api.ts";
import { aConversation, anEnquiry, aPart, aPresence, noon } from "../domain/builders.ts";
import { type Browser, goodPassword, SignInHouse } from "./sign-in-house.ts";

let house: SignInHouse;
let admin: Browser;
beforeEach(async () => {
  house = new SignInHouse();
  await house.has({ id: "ane", name: "Ane Admin", email: "ane@example.org", roles: ["admin"], departments: [] });
  admin = house.browser();
  await admin.signIn("ane@example.org");
});

const bo = { name: "Bo Eksempel", email: "Bo@example.org", roles: ["staff"], departments: ["ejendomme"], locale: "da" };
const list = async () => ((await admin.call("GET", "/api/admin/people")).body as { people: PersonSeen[] }).people;
const revisionOf = async (id: string) => (await house.person(id)).revision;
const edit = async (id: string, change: unknown, by = admin) =>
  by.call("PATCH", `/api/admin/people/${id}`, {
    body: change,
    headers: { "if-match": `"${await revisionOf(id)}"` },
  });
const did = async () => (await house.store.audit({}, { limit: 100 })).rows.map((entry) => `${entry.by} ${entry.did}`);

test("an admin invites, the invited chooses a password by the mail's link, and is in", async () => {
  expect(await admin.call("POST", "/api/admin/people", { body: bo })).toMatchObject({
    status: 201,
    body: { email: "bo@example.org", signIn: "invited", roles: ["staff"], parts: 0 },
  });
  const { to, subject, token } = await house.mailed();
  expect([to, subject]).toEqual(["bo@example.org", "Du er inviteret til Nem Indgang hos Eksempel Kommune"]);
  const newcomer = house.browser();
  const chosen = await newcomer.call("POST", "/api/sign-in/password", { body: { token, password: goodPassword } });
  expect(chosen).toMatchObject({ status: 200, body: { firstName: "Bo", departments: ["ejendomme"] } });
  expect((await list()).map(({ name, signIn }) => [name, signIn])).toEqual([
    ["Ane Admin", "password"],
    ["Bo Eksempel", "password"],
  ]);
  expect(await did()).toContain("ane person-invited");
});

test("an invitation ends after a week, and can be sent again; the old link stops working", async () => {
  await admin.call("POST", "/api/admin/people", { body: bo });
  const first = await house.mailed();
  house.pass(8 * 24 * 60);
  await admin.signIn("ane@example.org");
  const invited = (await list()).find(({ name }) => name === "Bo Eksempel");
  expect(invited?.signIn).toBe("expired");
  expect(await admin.call("POST", `/api/admin/people/${invited?.id}/invitation`)).toMatchObject({
    status: 200,
    body: { signIn: "invited" },
  });
  const second = await house.mailed();
  const choose = (token: string) =>
    house.browser().call("POST", "/api/sign-in/password", { body: { token, password: goodPassword } });
  expect(await choose(first.token)).toMatchObject({ status: 410 });
  expect(await choose(second.token)).toMatchObject({ status: 200 });
  expect(await admin.call("POST", `/api/admin/people/${invited?.id}/invitation`)).toMatchObject({ status: 409 });
});

test("nobody twice, no department that is not there, no save over a change one has not seen", async () => {
  await admin.call("POST", "/api/admin/people", { body: bo });
  const invite = (with_: object) => admin.call("POST", "/api/admin/people", { body: { ...bo, ...with_ } });
  expect(await invite({})).toMatchObject({ status: 409, body: { code: "taken" } });
  expect(await invite({ email: "c@example.org", departments: ["maane"] })).toMatchObject({ body: { code: "stale" } });
  const stale = { body: { name: "Bo" }, headers: { "if-match": '"77"' } };
  expect(await admin.call("PATCH", "/api/admin/people/ane", stale)).toMatchObject({ status: 412 });
});

test("switched off: out at once, no longer shown as free, and what was taken waits again", async () => {
  const staff = await house.has({ id: "bo", email: "bo@example.org", departments: ["ejendomme"] });
  const browser = house.browser();
  await browser.signIn("bo@example.org");
  const chat = aConversation();
  const enquiry = anEnquiry(chat.id);
  const taken = { department: "ejendomme", claimant: staff.id, claimedAt: noon } as const;
  const part = aPart(enquiry, { ...taken, state: "claimed" });
  const conversation = { ...chat, joined: { staff: staff.id, part: part.id, at: noon } };
  const closed = aPart(enquiry, { ...taken, state: "closed" });
  await house.store.commit([
    { put: "conversation", value: conversation },
    { put: "enquiry", value: enquiry },
    { put: "part", value: part },
    { put: "part", value: closed },
    { put: "presence", value: aPresence("bo") },
  ]);
  expect((await list()).find(({ id }) => id === "bo")).toMatchObject({ parts: 1, sessions: 1 });
  const { body } = await edit("bo", { active: false });
  expect((body as Edited).released).toBe(1);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await browser.signIn("bo@example.org")).toMatchObject({ status: 401 });
  expect(await house.store.get("part", part.id)).toMatchObject({ state: "waiting", claimant: null });
  expect((await house.store.get("conversation", chat.id))?.joined).toBeNull();
  expect(await house.store.get("part", closed.id)).toMatchObject({ state: "closed", claimant: "bo" });
  expect(await house.store.get("presence", "bo")).toBeUndefined();
  expect(await did()).toEqual(expect.arrayContaining(["ane person-switched-off", "program part-released"]));
  await edit("bo", { active: true });
  expect(await browser.signIn("bo@example.org")).toMatchObject({ status: 200 });
});

test("other roles mean signing in anew; another department takes the parts of the old one away", async () => {
  const staff = await house.has({ id: "bo", email: "bo@example.org", departments: ["ejendomme"] });
  const browser = house.browser();
  await browser.signIn("bo@example.org");
  const conversation = aConversation();
  const enquiry = anEnquiry(conversation.id);
  const part = aPart(enquiry, { department: "ejendomme", claimant: staff.id, claimedAt: noon, state: "claimed" });
  await house.store.commit([
    { put: "conversation", value: conversation },
    { put: "enquiry", value: enquiry },
    { put: "part", value: part },
  ]);
  expect((await edit("bo", { departments: ["kultur-fritid"] })).body).toMatchObject({ released: 1 });
  expect(await browser.call("GET", "/api/me")).toMatchObject({ body: { departments: ["kultur-fritid"] } });
  await edit("bo", { roles: ["lead"] });
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
});

test("the last who can administer stays; an invited admin does not count", async () => {
  await admin.call("POST", "/api/admin/people", { body: { ...bo, roles: ["admin"] } });
  expect((await list()).find(({ id }) => id === "ane")?.lastAdmin).toBe(true);
  expect(await edit("ane", { active: false })).toMatchObject({ status: 409, body: { code: "last-admin" } });
  expect(await edit("ane", { roles: ["staff"] })).toMatchObject({ body: { code: "last-admin" } });
});

test("two admins who take the role from each other at the same moment cannot both succeed", async () => {
  await house.has({ id: "bo", email: "bo@example.org", roles: ["admin"] });
  const other = house.browser();
  await other.signIn("bo@example.org");
  const said = await Promise.all([edit("bo", { roles: ["staff"] }), edit("ane", { roles: ["staff"] }, other)]);
  expect(said.map(({ status }) => status).sort()).toEqual([200, 409]);
  const people = await house.store.all("staff-member");
  expect(people.filter(({ roles }) => roles.includes("admin"))).toHaveLength(1);
});

test("an admin signs somebody out everywhere", async () => {
  await house.has({ id: "bo", email: "bo@example.org" });
  const browser = house.browser();
  await browser.signIn("bo@example.org");
  expect(await admin.call("DELETE", "/api/admin/people/bo/sessions")).toMatchObject({ status: 200 });
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
});
