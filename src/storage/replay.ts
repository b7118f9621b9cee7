import { Problem } from "../domain/problem.ts";
import { apply, type Binder, type Effect, emptyBinder, isEmpty } from "./binder.ts";
import { fileOf, readBinder } from "./binder-file.ts";
import { entryOf } from "./catalogue.ts";
import type { Disk } from "./disk.ts";
import type { NewEvent } from "./events-of.ts";
import { readFrames } from "./frames.ts";
import type { Shelf } from "./shelf.ts";

/** A commit as the journal has it. */
export type Entered = {
  readonly n: number;
  readonly effects: readonly (readonly [string, readonly Effect[]])[];
  readonly events: readonly NewEvent[];
};

export type Segment = { readonly number: number; readonly path: string; readonly damaged: boolean };

export type Journalled = {
  readonly segments: readonly Segment[];
  readonly commits: readonly Entered[];
  /** The commit before the first of them. */
  readonly from: number;
  /** The last commit that was acknowledged. */
  readonly last: number;
  /** The highest number ever used, also by a commit that was refused. */
  readonly highest: number;
};

type Read = { readonly segment: Segment; readonly follows: number; readonly commits: readonly Entered[] };

/** What the journal's segments say after commit `snapshot`, in order, without what was refused. */
export async function readJournal(
  disk: Disk,
  snapshot: number | undefined,
  warn: (problem: Problem) => void,
): Promise<Journalled> {
  const names = (await disk.list(disk.path("journal"))).filter((name) => /^\d+\.log$/.test(name));
  const read: Read[] = [];
  for (const name of names) read.push(await readSegment(disk, name, name === names.at(-1)));

  const commits: Entered[] = [];
  const segments: Segment[] = [];
  // Without a snapshot the files stand for what came before the first segment.
  const from = snapshot ?? read[0]?.follows ?? 0;
  let last = from;
  let highest = from;
  read.forEach(({ segment, follows, commits: entered }, at) => {
    const end = Math.min(...read.slice(at + 1).map((later) => later.follows), Number.POSITIVE_INFINITY);
    for (const commit of entered) highest = Math.max(highest, commit.n);
    const good = entered.filter(({ n }) => n > last && n <= end);
    commits.push(...good);
    last = Math.max(last, good.at(-1)?.n ?? 0);
    // The next one says how far this one went.
    const short = end !== Number.POSITIVE_INFINITY && last < end;
    const damaged = segment.damaged || short || (at === 0 && follows > from);
    if (damaged) warn(damagedSegment(segment.path));
    segments.push({ ...segment, damaged });
  });
  return { segments, commits, from, last, highest };
}

async function readSegment(disk: Disk, name: string, isLast: boolean): Promise<Read> {
  const path = disk.path("journal", name);
  const bytes = (await disk.read(path)) ?? Buffer.alloc(0);
  const { texts, end, damaged } = readFrames(bytes);
  const parsed: unknown[] = texts.map((text) => JSON.parse(text));
  const header = parsed.find(isHeader);
  // Torn by a kill or a power cut in the middle of a write; it was never acknowledged.
  if (isLast && !damaged && end < bytes.length) await disk.truncate(path, end);
  const headless = header === undefined && bytes.length > 0 && !isLast;
  return {
    segment: { number: Number.parseInt(name, 10), path, damaged: damaged || headless },
    follows: header?.follows ?? 0,
    commits: parsed.filter((value): value is Entered[] => Array.isArray(value)).flat(),
  };
}

const isHeader = (value: unknown): value is { readonly follows: number } =>
  typeof value === "object" && value !== null && "follows" in value;

const damagedSegment = (path: string): Problem =>
  new Problem("a segment of the journal is damaged: what could be read of it is kept, a commit in it may be missing", {
    kind: "unavailable",
    where: path,
    next: "it is set aside in the folder damaged; compare with a backup, check the disk, and delete it then",
  });

/** Does again on the shelf what the journal says; a binder whose file is newer than a commit has it already. */
export async function replay(
  shelf: Shelf,
  disk: Disk,
  commits: readonly Entered[],
  warn: (problem: Problem) => void,
): Promise<void> {
  const binders = new Map<string, Binder>();
  const names = [...new Set(commits.flatMap(({ effects }) => effects.map(([name]) => name)))];
  const readers = Array.from({ length: 16 }, async (_, reader) => {
    for (let at = reader; at < names.length; at += 16) {
      const name = names[at] ?? "";
      binders.set(name, (await readOrSetAside(disk, name, warn)) ?? emptyBinder);
    }
  });
  await Promise.all(readers);

  const changed = new Set<string>();
  for (const { n, effects, events } of commits) {
    for (const [name, list] of effects) {
      const binder = binders.get(name) ?? emptyBinder;
      if (binder.n >= n) continue;
      binders.set(name, { ...list.reduce(apply, binder), n });
      changed.add(name);
    }
    shelf.feed.add(n, events);
    shelf.n = n;
  }
  for (const [name, binder] of binders) {
    shelf.catalogue.set(name, isEmpty(binder) ? undefined : entryOf(binder));
    if (changed.has(name)) shelf.slots.put(name, binder, true);
  }
}

/** A file that cannot be read is moved away and named; the rest goes on without it. */
export async function readOrSetAside(
  disk: Disk,
  name: string,
  warn: (problem: Problem) => void,
): Promise<Binder | undefined> {
  const path = fileOf(disk, name);
  try {
    return await readBinder(disk, path);
  } catch (problem) {
    if (!(problem instanceof Problem) && !(problem instanceof SyntaxError)) throw problem;
    const aside = disk.path("damaged", `${name.replaceAll("/", "-")}.json`);
    await disk.move(path, aside);
    warn(
      new Problem("a file of the store is damaged", {
        kind: "unavailable",
        where: aside,
        next: "what it held is missing: restore it from a backup",
        cause: problem,
      }),
    );
    return undefined;
  }
}
