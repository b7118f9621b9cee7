import { crc32 } from "node:zlib";
import type { Event } from "../domain/event.ts";
import type { Catalogue, Entry } from "./catalogue.ts";
import type { Disk } from "./disk.ts";
import type { MemoryFeed } from "./feed.ts";

export type Snapshot = {
  /** Every commit up to this one is in it; later ones may be. */
  readonly n: number;
  readonly entries: readonly (readonly [string, Entry])[];
  readonly feed: { readonly events: readonly Event[]; readonly lost: string };
};

const format = 2;
const eventsKept = 1_000;
const linesAtOnce = 200;

/**
 * The catalogue on disk, so that a start need not open every file. It is written in small pieces between other work: an entry may
 * be newer than `n`, and then the journal says so again.
 */
export async function writeSnapshot(disk: Disk, catalogue: Catalogue, feed: MemoryFeed, n: number): Promise<void> {
  await disk.writeWhole(pathOf(disk), chunks(catalogue, feed, n));
}

async function* chunks(catalogue: Catalogue, feed: MemoryFeed, n: number): AsyncGenerator<Uint8Array> {
  const { events, lost } = feed.tail();
  const tail = events.slice(-eventsKept);
  const cut = events.length > tail.length ? (events.at(-tail.length - 1)?.cursor ?? lost) : lost;
  let sum = 0;
  const chunk = (text: string) => {
    const bytes = Buffer.from(text);
    sum = crc32(bytes, sum);
    return bytes;
  };
  yield chunk(`${JSON.stringify({ format, n, feed: { events: tail, lost: cut } })}\n`);
  let lines = "";
  let count = 0;
  for (const entry of [...catalogue.all()]) {
    lines += `${JSON.stringify(entry)}\n`;
    count += 1;
    if (count % linesAtOnce !== 0) continue;
    yield chunk(lines);
    lines = "";
    await new Promise(setImmediate);
  }
  yield chunk(lines);
  yield Buffer.from(String(sum));
}

/** Undefined when there is none, or it is damaged: then the files tell. */
export async function readSnapshot(disk: Disk): Promise<Snapshot | undefined> {
  const bytes = await disk.read(pathOf(disk));
  if (bytes === undefined) return undefined;
  const end = bytes.lastIndexOf("\n");
  if (end < 0 || String(crc32(bytes.subarray(0, end + 1))) !== bytes.toString("utf8", end + 1)) return undefined;
  const [header = "", ...lines] = bytes.toString("utf8", 0, end).split("\n");
  const { n, feed, format: written } = JSON.parse(header);
  if (written !== format) return undefined;
  return { n, feed, entries: lines.filter((line) => line !== "").map((line) => JSON.parse(line)) };
}

const pathOf = (disk: Disk): string => disk.path("catalogue.ndjson");
