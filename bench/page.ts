import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPages } from "../src/commands/build-pages.ts";
import { withSettings } from "../src/domain/chat-activity.ts";
import { cacheDir } from "../src/settings.ts";
import { Stand } from "../test/browser/stand.ts";
import { settings } from "../test/browser/stand-pages.ts";
import { openBrowser } from "../test/e2e/browser.ts";
import { measurePace, type Pace } from "../test/e2e/chat-pace.ts";
import type { Found } from "./part.ts";
import { beside, table } from "./table.ts";

// Microsoft's Web Chat 4.18.1 as its package ships it, gzipped. It weighs 486 MB installed, so it is not measured anew each time.
const webChat = { full: 945, minimal: 483 } as const;

const rounds = 3;
/** The machine is made so many times slower: a phone of some years ago. */
const slower = 4;

/** What was promised. */
const atMost: Readonly<Record<keyof Pace | "kilobytes", number>> = {
  kilobytes: 40,
  interactiveMs: 300,
  openMs: 300,
  answerMs: 300,
  longestTaskMs: 100,
  bytesPerMessage: 6_000,
};

const names: Readonly<Record<keyof Pace, string>> = {
  interactiveMs: "button can be pressed, ms",
  openMs: "from press to panel, ms",
  answerMs: "from Send to answer, ms",
  longestTaskMs: "longest task, ms",
  bytesPerMessage: "held for one message more, bytes",
};

/** The chat as a visitor's browser meets it: how much comes down the line, how soon it is there, what a long talk costs. */
export async function benchPage(note: (line: string) => void): Promise<Found> {
  const pages = await buildPages({ cacheDir: cacheDir() });
  const served = withSettings(await readFile(join(pages, "chat.js"), "utf8"), settings);
  const kilobytes = Math.round((gzipSync(served, { level: 9 }).length / 1024) * 10) / 10;
  note(`page: ${rounds} rounds of opening, asking and 500 messages on a machine made ${slower} times slower …`);
  const paces = await pacesOf(pages);
  const middle = (name: keyof Pace) =>
    Math.round(paces.map((pace) => pace[name]).sort((a, b) => a - b)[rounds >> 1] ?? 0);
  const found = Object.fromEntries(Object.keys(names).map((name) => [name, middle(name as keyof Pace)]));
  const json = { chatJs: { kilobytes, files: 1, webChat }, slower, ...found };
  return { json, text: [sizes(kilobytes), times(found)].join("\n\n") };
}

async function pacesOf(pages: string): Promise<Pace[]> {
  const browser = await openBrowser();
  const paces: Pace[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const stand = new Stand(pages);
      await stand.open();
      paces.push(await measurePace(browser, stand, slower));
      await stand.close();
    }
  } finally {
    await browser.close();
  }
  return paces;
}

function sizes(kilobytes: number): string {
  const rows = [
    ["chat.js", String(kilobytes), String(atMost.kilobytes)],
    ["Web Chat, whole", beside(webChat.full, kilobytes), ""],
    ["Web Chat, minimal", beside(webChat.minimal, kilobytes), ""],
  ];
  return table(["what a page loads", "KB gzipped", "at most"], rows);
}

function times(found: Readonly<Record<string, number>>): string {
  const rows = Object.entries(names).map(([key, name]) => [
    name,
    String(found[key] ?? ""),
    String(atMost[key as keyof Pace]),
  ]);
  return table([`chat, CPU ${slower} times slower`, "median", "at most"], rows);
}
