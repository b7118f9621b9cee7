import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { cookiesFor } from "../../src/api/sign-in/cookies.ts";
import { whileSignedIn } from "../../src/api/sign-in/streams.ts";
import type { EventSource, Route } from "../../src/domain/route.ts";
import { type Browser, SignInHouse } from "./sign-in-house.ts";

/** A line that tells something every millisecond, and whether it still runs. */
function ticking(): { readonly source: EventSource; runs: boolean } {
  const line = {
    runs: false,
    source: ((push) => {
      line.runs = true;
      const timer = setInterval(() => push({ data: "tick" }), 1);
      return () => {
        line.runs = false;
        clearInterval(timer);
      };
    }) satisfies EventSource,
  };
  return line;
}

async function opened(house: SignInHouse, line: { readonly source: EventSource }) {
  const route: Route = { method: "GET", path: "/line", handle: async () => ({ status: 200, events: line.source }) };
  const { store, publicUrl } = house;
  // Nothing else of the house is asked for by a line.
  const part = { store, cookies: cookiesFor(publicUrl), now: () => house.now(), report: () => {} };
  const [watched] = whileSignedIn(part, [route], 10);
  const browser = house.browser();
  await browser.signIn();
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const asked = { method: "GET", path: "/line", params: {}, query: {}, headers: { cookie }, body: undefined } as const;
  const answer = await watched?.handle({ ...asked, address: "192.0.2.1", id: "a-line" });
  if (answer === undefined || !("events" in answer)) throw new Error("no line was opened");
  return { browser, leave: answer.events(() => {}) };
}

test.each([
  ["signs out", (_: SignInHouse, browser: Browser) => browser.call("POST", "/api/sign-out")],
  ["has done nothing for half an hour", async (house: SignInHouse) => house.pass(31)],
] as const)("a line tells nothing more to somebody who %s", async (_, does) => {
  const house = new SignInHouse();
  await house.has();
  const line = ticking();
  const { browser } = await opened(house, line);
  await pause(50);
  expect(line.runs).toBe(true);
  await does(house, browser);
  for (let turn = 0; turn < 100 && line.runs; turn += 1) await pause(20);
  expect(line.runs).toBe(false);
});

test("a line that is left is left once", async () => {
  const house = new SignInHouse();
  await house.has();
  const line = ticking();
  const { leave } = await opened(house, line);
  leave();
  leave();
  expect(line.runs).toBe(false);
});
