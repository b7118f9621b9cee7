import { afterEach, beforeEach, expect, test } from "vitest";
import { followed, Municipality } from "./oidc-municipality.ts";
import { type Browser, SignInHouse } from "./sign-in-house.ts";

const publicUrl = "https://chat.example.org";
let municipality: Municipality;
let house: SignInHouse;

beforeEach(async () => {
  municipality = new Municipality();
  await municipality.open(`${publicUrl}/api/sign-in/oidc/callback`, `${publicUrl}/sign-in`);
  municipality.people.set("kim", {
    name: "Kim Eksempel",
    given_name: "Kim",
    email: "kim@example.org",
    email_verified: true,
    groups: ["frivillig-desk", "it-admin"],
    unit: ["Kultur og Fritid"],
  });
  municipality.sitting = "kim";
  house = houseWith();
});
afterEach(() => municipality.close());

function houseWith(): SignInHouse {
  const made = new SignInHouse({
    publicUrl,
    oidc: {
      issuer: municipality.issuer,
      clientId: "nem-indgang",
      clientSecret: "kun-til-proever-kun-til-proever",
      rolesClaim: "groups; frivillig-desk=staff; frivillig-leder=lead; frivillig-it=admin",
      departmentsClaim: "unit",
    },
  });
  // The provider has the real clock, and looks at it.
  made.clock = Date.now();
  return made;
}

async function comeIn(browser: Browser, to = "/desk/dele/7") {
  const away = await browser.call("GET", "/api/sign-in/oidc", { query: { to } });
  const back = await followed(String(away.headers?.location), municipality.issuer);
  const query = Object.fromEntries(back.searchParams);
  return browser.call("GET", "/api/sign-in/oidc/callback", { query, headers: { "sec-fetch-site": "cross-site" } });
}

test("with the municipality's account one comes in, with its roles and departments, to where one was", async () => {
  const browser = house.browser();
  const back = await comeIn(browser);
  expect(house.reported).toEqual([]);
  expect(back).toMatchObject({ status: 302, headers: { location: "/desk/dele/7" } });
  expect(await browser.call("GET", "/api/me")).toMatchObject({
    body: { name: "Kim Eksempel", roles: ["staff"], departments: ["kultur-fritid"], hasPassword: false },
  });
  expect(browser.cookies.has("__Host-ni-oidc")).toBe(false);
});

test("the way there carries PKCE, state and nonce, and a cookie that only comes back here", async () => {
  const away = await house.browser().call("GET", "/api/sign-in/oidc");
  const address = new URL(String(away.headers?.location));
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    code_challenge_method: "S256",
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.any(String),
    nonce: expect.any(String),
    redirect_uri: `${publicUrl}/api/sign-in/oidc/callback`,
  });
  expect([away.headers?.["set-cookie"] ?? []].flat()[0]).toMatch(
    /^__Host-ni-oidc=[\w-]+; Path=\/; SameSite=Lax; HttpOnly; Secure; Max-Age=600$/,
  );
});

test("a way back that this browser did not begin, or that was changed, leads nowhere", async () => {
  const [begun, other] = [house.browser(), house.browser()];
  const away = await begun.call("GET", "/api/sign-in/oidc");
  const query = Object.fromEntries((await followed(String(away.headers?.location), municipality.issuer)).searchParams);
  const back = (browser: Browser, with_: object) =>
    browser.call("GET", "/api/sign-in/oidc/callback", { query: { ...query, ...with_ } });
  expect((await back(other, {})).headers?.location).toBe("/sign-in#problem=expired");
  expect((await back(begun, { state: "another" })).headers?.location).toBe("/sign-in#problem=provider");
  expect(await house.store.all("session")).toEqual([]);
});

test.each(["https://ond.example.org/", "//ond.example.org", "/\\ond.example.org", "desk", "/desk\r\nx: y"])(
  "to %j nobody is sent on",
  async (to) => {
    expect((await comeIn(house.browser(), to)).headers?.location).toBe("/desk");
  },
);

test("without a role of ours nobody comes in, and nobody is made; a group that only sounds like one is none", async () => {
  municipality.people.set("kim", { name: "Kim", groups: ["it-admin", "staff"] });
  expect((await comeIn(house.browser())).headers?.location).toBe("/sign-in#problem=no-access");
  expect(await house.store.all("staff-member")).toEqual([]);
});

test("who says no at the provider is told so", async () => {
  municipality.sitting = "nobody";
  expect((await comeIn(house.browser())).headers?.location).toBe("/sign-in#problem=denied");
});

test("a provider that is down keeps nobody from the page, and is asked again", async () => {
  const { issuer } = municipality;
  await municipality.close();
  const away = await house.browser().call("GET", "/api/sign-in/oidc");
  expect(away).toMatchObject({ status: 302, headers: { location: "/sign-in#problem=provider" } });
  expect(house.reported[0]?.where).toBe("OIDC_ISSUER");
  expect(issuer).toMatch(/^http:\/\/127/);
});

test("roles only on the provider's page about the person count as well", async () => {
  municipality.inToken = false;
  const browser = house.browser();
  await comeIn(browser);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ body: { roles: ["staff"] } });
});

test("whoever leaves is out at the next look, five minutes later at most", async () => {
  const browser = house.browser();
  await comeIn(browser);
  municipality.people.delete("kim");
  house.pass(4);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 200 });
  house.pass(2);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await house.store.all("session")).toEqual([]);
});

test("another department counts at the next look; other roles mean signing in anew", async () => {
  const browser = house.browser();
  await comeIn(browser);
  const kim = municipality.people.get("kim");
  municipality.people.set("kim", { ...kim, unit: ["ejendomme"] });
  house.pass(6);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ body: { departments: ["ejendomme"] } });
  municipality.people.set("kim", { ...kim, groups: ["frivillig-leder"] });
  house.pass(6);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
  await comeIn(browser);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ body: { roles: ["lead"] } });
});

test("many requests at once ask the provider once", async () => {
  const browser = house.browser();
  await comeIn(browser);
  house.pass(6);
  municipality.asked = 0;
  const said = await Promise.all(Array.from({ length: 20 }, () => browser.call("GET", "/api/me")));
  expect(new Set(said.map(({ status }) => status))).toEqual(new Set([200]));
  expect(municipality.asked).toBe(1);
});

test("while the provider does not answer one stays in for half an hour, and then not", async () => {
  const browser = house.browser();
  await comeIn(browser);
  await municipality.close();
  house.pass(6);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 200 });
  house.pass(25);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
});

test("without a refresh token the session ends when the token does", async () => {
  municipality.refreshTokens = false;
  const browser = house.browser();
  await comeIn(browser);
  const { until } = (await browser.call("GET", "/api/me")).body as { until: string };
  // The provider's token lasts an hour by the real clock, which has gone on since the house's was set; a session would last longer.
  expect(Date.parse(until) - Date.now()).toBeLessThanOrEqual(3_600_000);
});

test("signing out here goes on to signing out there", async () => {
  const browser = house.browser();
  await comeIn(browser);
  const [session] = await house.store.all("session");
  const { to } = (await browser.call("POST", "/api/sign-out")).body as { to: string };
  const address = new URL(to);
  expect(address.origin).toBe(municipality.issuer);
  expect(address.searchParams.get("post_logout_redirect_uri")).toBe(`${publicUrl}/sign-in`);
  expect(address.searchParams.get("id_token_hint")).toMatch(/^ey/);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ status: 401 });
  expect(await house.store.blob(`oidc-grant-${session?.id}`)).toBeUndefined();
});

test("the store alone cannot ask the provider: what it gave is sealed with the browser's token", async () => {
  const browser = house.browser();
  await comeIn(browser);
  const [session] = await house.store.all("session");
  const sealed = Buffer.from((await house.store.blob(`oidc-grant-${session?.id}`)) ?? []);
  expect(sealed.length).toBeGreaterThan(100);
  expect(sealed.toString("latin1")).not.toContain("refresh");
});

test("what was kept for a session that ran out by itself goes with it", async () => {
  await comeIn(house.browser());
  const [session] = await house.store.all("session");
  house.pass(31);
  for (const { run } of house.desk.rounds) await run();
  expect(await house.store.all("session")).toEqual([]);
  expect(await house.store.blob(`oidc-grant-${session?.id}`)).toBeUndefined();
});

test("who was invited here and comes with the same proved address is the same person, without the link", async () => {
  const invitation = { hash: "a".repeat(43), until: new Date(house.clock + 1e8).toISOString() };
  const signIn = { password: null, subject: null, invitation };
  await house.has({ id: "bo", email: "Kim@example.org", signIn });
  const browser = house.browser();
  await comeIn(browser);
  expect(await browser.call("GET", "/api/me")).toMatchObject({ body: { id: "bo" } });
  expect((await house.person("bo")).signIn.invitation).toBeNull();
});

test("somebody with a password of their own is not taken over by an address", async () => {
  await house.has({ id: "bo", email: "kim@example.org" });
  const browser = house.browser();
  await comeIn(browser);
  expect(await browser.call("GET", "/api/me")).not.toMatchObject({ body: { id: "bo" } });
  expect(await house.browser().signIn()).toMatchObject({ body: { id: "bo" } });
});

test("who has been switched off here stays out, whatever the provider says", async () => {
  await comeIn(house.browser());
  const [kim] = await house.store.all("staff-member");
  if (kim === undefined) throw new Error("nobody was made");
  await house.store.commit([{ put: "staff-member", value: { ...kim, active: false } }]);
  expect((await comeIn(house.browser())).headers?.location).toBe("/sign-in#problem=no-access");
});
