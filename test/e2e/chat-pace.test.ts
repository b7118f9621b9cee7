import { expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { Stand } from "../browser/stand.ts";
import { openBrowser } from "./browser.ts";
import { measurePace, type Pace } from "./chat-pace.ts";

// Times need a quiet machine: they are looked at in the full run.
test("on a machine four times slower", { timeout: 180_000 }, async () => {
  const pages = await buildPages({ cacheDir: cacheDir() });
  const browser = await openBrowser();
  const paces: Pace[] = [];
  for (let round = 0; round < 3; round++) {
    const stand = new Stand(pages);
    await stand.open();
    paces.push(await measurePace(browser, stand));
    await stand.close();
  }
  await browser.close();
  const median = (name: keyof Pace) =>
    paces.map((pace) => pace[name]).sort((one, other) => one - other)[1] ?? Number.NaN;
  console.log(paces.map((pace) => JSON.stringify(pace)).join("\n"));
  expect(median("interactiveMs")).toBeLessThanOrEqual(300);
  expect(median("longestTaskMs")).toBeLessThanOrEqual(100);
  // A message of some hundred signs and its six elements.
  expect(median("bytesPerMessage")).toBeLessThan(6_000);
});
