import { beforeEach, expect, test } from "vitest";
import { SignInHouse } from "./sign-in-house.ts";

let house: SignInHouse;
beforeEach(async () => {
  house = new SignInHouse();
  await house.has();
});

const change = { body: { locale: "en" } };

// biome-ignore format: a table
test.each([
  // what the browser says                                                 → may it
  [{},                                                                       200],
  [{ origin: undefined, "sec-fetch-site": undefined },                       200],
  [{ origin: "https://ond.example.org" },                                    403],
  [{ origin: "null" },                                                       403],
  [{ "sec-fetch-site": "cross-site" },                                       403],
  [{ "sec-fetch-site": "same-site" },                                        403],
  [{ origin: "https://andet-navn.example.org", host: "andet-navn.example.org" }, 200],
  [{ "x-csrf-token": undefined },                                            403],
  [{ "x-csrf-token": "not-the-right-one" },                                  403],
] as const)("a change with %o → %i", async (headers, status) => {
  const browser = house.browser();
  await browser.signIn();
  expect(await browser.call("PATCH", "/api/me", { ...change, headers })).toMatchObject({ status });
});

test("the token of one session does not fit another", async () => {
  const [one, other] = [house.browser(), house.browser()];
  await one.signIn();
  await other.signIn();
  const headers = { "x-csrf-token": other.cookies.get("ni-csrf") };
  expect(await one.call("PATCH", "/api/me", { ...change, headers })).toMatchObject({ status: 403 });
});

test("no other site can sign anybody in, or send mails in our name", async () => {
  const headers = { origin: "https://ond.example.org", "sec-fetch-site": "cross-site" };
  for (const path of ["", "/forgotten", "/link", "/password", "/first-admin"])
    expect(await house.browser().call("POST", `/api/sign-in${path}`, { body: {}, headers })).toMatchObject({
      status: 403,
    });
});

test("every route that changes something, but for signing in, asks for the token", async () => {
  const browser = house.browser();
  await browser.signIn();
  const changing = house.desk.routes.filter(({ method, path }) => method !== "GET" && !path.startsWith("/api/sign-in"));
  expect(changing.length).toBeGreaterThan(6);
  for (const { method, path } of changing) {
    const said = await browser.call(method, path.replaceAll(/:\w+/g, "x"), { headers: { "x-csrf-token": "" } });
    expect([method, path, said.status]).toEqual([method, path, 403]);
  }
});
