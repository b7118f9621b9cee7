import { beforeEach, expect, test } from "vitest";
import { goodPassword, SignInHouse } from "./sign-in-house.ts";

let house: SignInHouse;
beforeEach(() => {
  house = new SignInHouse();
});

test("with address and password one is in, and the server knows who it is", async () => {
  const staff = await house.has();
  const browser = house.browser("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/130.0");
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await browser.signIn(" Kim@Example.org ")).toMatchObject({ status: 200, body: { id: staff.id } });
  expect(await browser.call("GET", "/api/me")).toMatchObject({
    status: 200,
    body: { name: "Kim Eksempel", may: expect.arrayContaining(["part-read"]), hasPassword: true },
  });
  expect(await browser.call("GET", "/api/me/sessions")).toMatchObject({
    body: { sessions: [{ device: "Firefox, Windows", here: true }] },
  });
});

test("the cookie is for this host only, for no script, and for no other site", async () => {
  await house.has();
  const { headers } = await house.browser().signIn();
  const [session = "", csrf = ""] = [headers?.["set-cookie"] ?? []].flat();
  expect(session).toMatch(/^__Host-ni-session=[\w-]{43}; Path=\/; SameSite=Strict; HttpOnly; Secure$/);
  expect(csrf).toMatch(/^ni-csrf=[\w-]{43}; Path=\/; SameSite=Strict; Secure$/);
  expect(headers?.["cache-control"]).toBe("no-store");
});

test("on http, for trying it out, the cookie has a plain name", async () => {
  house = new SignInHouse({ publicUrl: "http://localhost:3978" });
  await house.has();
  const { headers } = await house.browser().signIn();
  expect([headers?.["set-cookie"] ?? []].flat()[0]).toMatch(
    /^ni-session=[\w-]{43}; Path=\/; SameSite=Strict; HttpOnly$/,
  );
});

test("the store keeps the hash of a session's token, and nothing a cookie could be made of", async () => {
  await house.has();
  const browser = house.browser();
  await browser.signIn();
  const kept = JSON.stringify(await house.store.all("session"));
  for (const value of browser.cookies.values()) expect(kept).not.toContain(value);
});

test("wrong password, nobody, switched off, not come yet: the same words", async () => {
  await house.has();
  await house.has({ email: "off@example.org", active: false });
  await house.has({
    email: "new@example.org",
    signIn: { password: null, subject: null, invitation: null },
  });
  const said = [];
  for (const email of ["kim@example.org", "nobody@example.org", "off@example.org", "new@example.org"])
    said.push(await house.browser().signIn(email, "noget helt andet end før"));
  expect(new Set(said.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(said[0]).toMatchObject({ status: 401, body: { code: "wrong" } });
  expect(await house.browser().signIn("off@example.org")).toEqual(said[0]);
  expect(house.counted).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong"]);
});

test("after five tries one waits, longer each time, and whoever does not exist waits alike", async () => {
  await house.has();
  const waits = async (email: string) => {
    const started = house.clock;
    const waited: (number | string)[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      const answer = await house.browser().signIn(email, "forkert forkert");
      if (answer.status !== 429) {
        waited.push(answer.status);
        continue;
      }
      const { until } = answer.body as { until: string };
      waited.push(`${(Date.parse(until) - house.clock) / 60_000} min`);
      house.clock = Date.parse(until);
    }
    house.clock = started;
    return waited;
  };
  const known = await waits("kim@example.org");
  expect(known).toEqual([401, 401, 401, 401, 401, "1 min", 401, "2 min", 401]);
  expect(await waits("nobody@example.org")).toEqual(known);
});

test("while locked the right password does not help; afterwards it does, and the count begins anew", async () => {
  await house.has();
  for (let turn = 0; turn < 5; turn += 1) await house.browser().signIn("kim@example.org", "forkert forkert");
  expect(await house.browser().signIn()).toMatchObject({ status: 429, body: { code: "locked" } });
  house.pass(2);
  expect(await house.browser().signIn()).toMatchObject({ status: 200 });
  expect(await house.browser().signIn("kim@example.org", "forkert forkert")).toMatchObject({ status: 401 });
});

test("a hundred tries at once are a hundred tries", async () => {
  await house.has();
  const tries = Array.from({ length: 100 }, (_, at) =>
    house.browser().signIn("kim@example.org", `forkert nummer ${at}`),
  );
  const said = (await Promise.all(tries)).map(({ status }) => status);
  expect(said.filter((status) => status === 401)).toHaveLength(5);
  expect(said.filter((status) => status === 429)).toHaveLength(95);
});

test("half an hour of nothing ends a session, and half a day whatever was done", async () => {
  await house.has();
  const browser = house.browser();
  await browser.signIn();
  house.pass(29);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 200 });
  house.pass(29);
  expect(await browser.call("GET", "/api/me", { headers: { "x-background": "yes" } })).toMatchObject({ status: 200 });
  house.pass(2);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
  await browser.signIn();
  for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
    expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 200 });
    house.pass(20);
  }
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
});

test("signing in anew gives a new token, and the old one is worth nothing", async () => {
  await house.has();
  const browser = house.browser();
  await browser.signIn();
  const old = house.browser();
  for (const [name, value] of browser.cookies) old.cookies.set(name, value);
  await browser.signIn();
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 200 });
  expect(await old.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await house.store.all("session")).toHaveLength(1);
});

test("a session one did not ask for is not taken: the cookie comes from the server alone", async () => {
  const planted = house.browser();
  planted.cookies.set("__Host-ni-session", "planted-by-somebody-else-planted-by-somebody");
  await house.has();
  await planted.signIn();
  expect(planted.cookies.get("__Host-ni-session")).not.toContain("planted");
});

test("one ends one's own sessions, one by one or all others, and nobody else's", async () => {
  await house.has();
  await house.has({ email: "bo@example.org" });
  const [here, there, other] = [house.browser(), house.browser(), house.browser()];
  await here.signIn();
  await there.signIn();
  await other.signIn("bo@example.org");
  const theirs = await other.call("GET", "/api/me/sessions");
  const { sessions } = theirs.body as { sessions: { id: string }[] };
  expect(await here.call("DELETE", `/api/me/sessions/${sessions[0]?.id}`)).toMatchObject({ status: 404 });
  expect(await here.call("DELETE", "/api/me/sessions/others")).toMatchObject({ status: 200 });
  expect(await there.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await other.call("GET", "/api/me")).toMatchObject({ status: 200 });
  expect(await here.call("POST", "/api/sign-out")).toMatchObject({ status: 200, body: { to: "/sign-in#out" } });
  expect(here.cookies.size).toBe(0);
  expect(await here.call("POST", "/api/sign-out")).toMatchObject({ status: 200 });
});

test("one's own password is changed with the old one, and every other session ends", async () => {
  await house.has();
  const [here, there] = [house.browser(), house.browser()];
  await here.signIn();
  await there.signIn();
  const change = (old: string, password: string) => here.call("POST", "/api/me/password", { body: { old, password } });
  expect(await change("forkert forkert", "hver onsdag er der kage")).toMatchObject({
    status: 422,
    body: { code: "wrong" },
  });
  expect(await change(goodPassword, "aaaaaaaaaaaaaaa")).toMatchObject({ body: { code: "weak", why: "repeats" } });
  expect(await change(goodPassword, "hver onsdag er der kage")).toMatchObject({ status: 200 });
  expect(await here.call("GET", "/api/me")).toMatchObject({ status: 200 });
  expect(await there.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await house.browser().signIn()).toMatchObject({ status: 401 });
});

test("with LOCAL_ACCOUNTS off nobody comes in with a password, and who was in is out", async () => {
  await house.has();
  const browser = house.browser();
  await browser.signIn();
  const closed = new SignInHouse({ store: house.store, localAccounts: false });
  const after = closed.browser();
  for (const [name, value] of browser.cookies) after.cookies.set(name, value);
  expect(await after.call("GET", "/api/me")).toMatchObject({ status: 401 });
  for (const path of ["", "/forgotten", "/link", "/password", "/first-admin"])
    expect((await after.call("POST", `/api/sign-in${path}`, { body: {} })).status).toBe(404);
  expect(await after.call("GET", "/api/sign-in")).toMatchObject({ body: { local: false } });
});
