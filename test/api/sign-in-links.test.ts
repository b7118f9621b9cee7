import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { firstAdminLink } from "../../src/api/sign-in/first-admin.ts";
import { goodPassword, SignInHouse } from "./sign-in-house.ts";

let house: SignInHouse;
beforeEach(() => {
  house = new SignInHouse();
});

const other = "hver onsdag er der kage";
const forgotten = async (email: string) => {
  const said = await house.browser().call("POST", "/api/sign-in/forgotten", { body: { email } });
  await pause(5);
  return said;
};
const choose = (token: string, password = other) =>
  house.browser().call("POST", "/api/sign-in/password", { body: { token, password } });

test("a link by mail, with which one chooses a new password once; the old one and every session are gone", async () => {
  await house.has();
  const before = house.browser();
  await before.signIn();
  expect(await forgotten("kim@example.org")).toMatchObject({ status: 202, body: { ok: true } });
  const { to, text, token } = await house.mailed();
  expect(to).toBe("kim@example.org");
  expect(text).toContain(`https://chat.example.org/sign-in#reset=${token}`);
  expect(await house.browser().call("POST", "/api/sign-in/link", { body: { token } })).toMatchObject({
    body: { name: "Kim Eksempel", invited: false },
  });
  expect(await choose(token)).toMatchObject({ status: 200, body: { name: "Kim Eksempel" } });
  expect(await before.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await house.browser().signIn()).toMatchObject({ status: 401 });
  expect(await house.browser().signIn("kim@example.org", other)).toMatchObject({ status: 200 });
  expect(await choose(token)).toMatchObject({ status: 410, body: { code: "link-expired" } });
});

test("whoever does not exist, is switched off or was only invited gets the same answer and no mail", async () => {
  await house.has({ email: "off@example.org", active: false });
  const nobody = await forgotten("nobody@example.org");
  expect(await forgotten("off@example.org")).toEqual(nobody);
  expect((await house.mailed()).to).toBe("");
});

test("the store keeps no token that works, and the link ends after an hour", async () => {
  const { id } = await house.has();
  await forgotten("kim@example.org");
  const { token } = await house.mailed();
  expect(JSON.stringify(await house.person(id))).not.toContain(token);
  house.pass(61);
  expect(await choose(token)).toMatchObject({ status: 410 });
});

test("asked for ten times, one mail goes out; after five minutes another, and then only its link works", async () => {
  await house.has();
  for (let turn = 0; turn < 10; turn += 1) await forgotten("kim@example.org");
  const first = await house.mailed();
  expect(house.counted).toEqual(["reset"]);
  house.pass(6);
  await forgotten("kim@example.org");
  const second = await house.mailed();
  expect(second.token).not.toBe(first.token);
  expect(await choose(first.token)).toMatchObject({ status: 410 });
  expect(await choose(second.token)).toMatchObject({ status: 200 });
});

test("a weak password does not use the link up, and a new one opens a locked account", async () => {
  await house.has();
  for (let turn = 0; turn < 5; turn += 1) await house.browser().signIn("kim@example.org", "forkert forkert");
  await forgotten("kim@example.org");
  const { token } = await house.mailed();
  expect(await choose(token, "kort")).toMatchObject({ status: 422, body: { code: "weak", why: "short" } });
  expect(await choose(token, "kimeksempel2026")).toMatchObject({ body: { why: "own-name" } });
  expect(await choose(token)).toMatchObject({ status: 200 });
  expect(await house.browser().signIn("kim@example.org", other)).toMatchObject({ status: 200 });
});

test("a link used by two at once lets one in", async () => {
  await house.has();
  await forgotten("kim@example.org");
  const { token } = await house.mailed();
  const said = await Promise.all([choose(token), choose(token, "en helt anden sætning")]);
  expect(said.map(({ status }) => status).sort()).toEqual([200, 410]);
});

test("the first start gives a link that makes one admin, once, within a day", async () => {
  const { store, publicUrl } = house;
  const link = (await firstAdminLink(store, publicUrl, house.now())) ?? "";
  const token = /^https:\/\/chat\.example\.org\/sign-in#first=([\w-]{43})$/.exec(link)?.[1] ?? "";
  const second = (await firstAdminLink(store, publicUrl, house.now()))?.split("=")[1] ?? "";
  const make = (with_: string) =>
    house.browser().call("POST", "/api/sign-in/first-admin", {
      body: { token: with_, name: "Ane Eksempel", email: "ane@example.org", password: goodPassword },
    });
  expect(await make("a-token-that-somebody-has-guessed")).toMatchObject({ status: 410 });
  const said = await Promise.all([make(token), make(token)]);
  expect(said.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect(said.find(({ status }) => status === 200)?.body).toMatchObject({ roles: ["admin"], departments: [] });
  expect(await make(second)).toMatchObject({ status: 410 });
  expect(await firstAdminLink(store, publicUrl, house.now())).toBeNull();
});

test("the first link is too old after a day", async () => {
  const link = (await firstAdminLink(house.store, house.publicUrl, house.now())) ?? "";
  house.pass(24 * 60 + 1);
  const body = { token: link.split("=")[1], name: "Ane", email: "ane@example.org", password: goodPassword };
  expect(await house.browser().call("POST", "/api/sign-in/first-admin", { body })).toMatchObject({ status: 410 });
});
