import { expect, test } from "vitest";
import { callerOf, Limits } from "../../src/api/limits.ts";
import { tongueOf } from "../../src/api/words.ts";

test("so many at once, and then so many a minute", () => {
  const clock = { at: 0 };
  const limits = new Limits(10, () => clock.at);
  const take = () => limits.take("one", { burst: 3, perMinute: 60 });
  expect([take(), take(), take(), take(), take()]).toEqual([0, 0, 0, 1, 1]);
  clock.at = 1_000;
  expect([take(), take()]).toEqual([0, 1]);
  clock.at = 3_600_000;
  expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 1]);
});

test("a hundred thousand callers do not fill the memory, and who has just called is remembered", () => {
  const limits = new Limits(1_000, () => 0);
  const once = { burst: 1, perMinute: 1 };
  for (let caller = 0; caller < 100_000; caller++) limits.take(String(caller), once);
  expect(limits.size).toBe(1_000);
  expect(limits.take("99999", once)).toBeGreaterThan(0);
});

// biome-ignore format: a table
test.each([
  ["203.0.113.7",              "203.0.113.7"],
  ["::ffff:203.0.113.7",       "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6",     "2001:db8:1:2"],
  ["2001:db8:1:2::9",          "2001:db8:1:2"],
  ["2001:db8::9",              "2001:db8:0:0"],
  ["::1",                      "0:0:0:0"],
])("%s counts as %s", (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});

// biome-ignore format: a table
test.each([
  [undefined,                "da"],
  ["*",                      "da"],
  ["da, en;q=0.8",           "da"],
  ["en-GB,en;q=0.9,da;q=0.5", "en"],
  ["de-DE,de;q=0.9,en;q=0.8", "en"],
  ["da;q=0.3, en;q=0.3",     "da"],
])("%s is answered in %s", (accept, tongue) => {
  expect(tongueOf(accept)).toBe(tongue);
});
