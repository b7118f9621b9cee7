import { expect, test } from "vitest";
import { Passwords } from "../../src/api/sign-in/passwords.ts";
import { weakness } from "../../src/domain/password.ts";

const kim = { name: "Kim Eksempel", email: "kim.eksempel@noerreskov.example.org" };

// biome-ignore format: a table
test.each([
  ["korte sætninger om vejret",     undefined],
  ["blå cykel 4 ude i regnen",      undefined],
  ["hestebatteriklammekorrekt",     undefined],
  ["Kim spiser altid rugbrød",      undefined],
  ["kort",                          "short"],
  ["ellevetegn!",                   "short"],
  ["x".repeat(201),                 "long"],
  ["aaaaaaaaaaaaaaaa",              "repeats"],
  ["sommersommersom",               "repeats"],
  ["abcabcabcabcabc",               "repeats"],
  ["1234567890123",                 "run"],
  ["abcdefghijklmn",                "run"],
  ["0123456789ab",                  "run"],
  ["kimeksempel2026",               "own-name"],
  ["Kim.Eksempel1234!",             "own-name"],
  ["noerreskov-1234567",            "own-name"],
] as const)("%s → %s", (password, why) => {
  expect(weakness(password, kim)).toBe(why);
});

test("argon2id with 64 MB and three passes, and no two alike", async () => {
  const passwords = new Passwords();
  const [one, other] = [await passwords.hash("korte sætninger"), await passwords.hash("korte sætninger")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(one).not.toBe(other);
  expect(one.length).toBeLessThanOrEqual(200);
  expect(await passwords.fits("korte sætninger", one)).toBe(true);
  // The same letters, put together in another way, as another keyboard sends them.
  expect(await passwords.fits("korte sætninger".normalize("NFD"), one)).toBe(true);
  expect(await passwords.fits("korte saetninger", one)).toBe(false);
  expect(passwords.isOld(one)).toBe(false);
  expect(new Passwords({ cost: { memory: 64, passes: 1, parallelism: 1 } }).isOld(one)).toBe(true);
});

test("for nobody it takes as long as for somebody", async () => {
  const passwords = new Passwords({ cost: { memory: 8192, passes: 2, parallelism: 1 } });
  const stored = await passwords.hash("korte sætninger om vejret");
  // Work, not time on the clock: other programs on the machine do not count.
  const work = async (kept: string | null) => {
    const begun = process.cpuUsage();
    await passwords.fits("noget helt andet", kept);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  let [somebody, nobody] = [0, 0];
  for (let turn = 0; turn < 6; turn += 1) {
    somebody += await work(stored);
    nobody += await work(null);
  }
  expect(nobody / somebody).toBeGreaterThan(0.7);
  expect(nobody / somebody).toBeLessThan(1.4);
});

test("a flood is worked off two at a time, and turned away when the line is long", async () => {
  const passwords = new Passwords({ cost: { memory: 8192, passes: 1, parallelism: 1 }, atOnce: 2, waiting: 10 });
  const results = await Promise.allSettled(Array.from({ length: 40 }, () => passwords.hash("korte sætninger")));
  const refused = results.filter(({ status }) => status === "rejected");
  expect(results.length - refused.length).toBe(12);
  expect(refused[0]).toMatchObject({ reason: { kind: "unavailable" } });
  expect(await passwords.hash("bagefter går det igen")).toContain("$argon2id$");
});
