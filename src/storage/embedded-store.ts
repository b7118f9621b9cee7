import type { Problem } from "../domain/problem.ts";
import type { Store } from "../domain/store.ts";
import { isEmpty } from "./binder.ts";
import { entryOf } from "./catalogue.ts";
import { Disk, diskProblem } from "./disk.ts";
import { DiskKeeper } from "./disk-keeper.ts";
import { Journal } from "./journal.ts";
import { Lock } from "./lock.ts";
import { readJournal, readOrSetAside, replay } from "./replay.ts";
import { Shelf } from "./shelf.ts";
import { readSnapshot } from "./snapshot.ts";

export type EmbeddedOptions = {
  readonly folder: string;
  readonly now?: () => string;
  /** What went wrong without anybody waiting for it. */
  readonly warn?: (problem: Problem) => void;
  /** Called before every call on the file system, so that a test can stop or fail it there. */
  readonly before?: (call: string) => void;
};

/** The store in one folder, for one process. */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<Store> {
  const warn = options.warn ?? (() => {});
  const disk = new Disk(options.folder, options.before);
  const stopped: { by?: Problem; journal?: Journal } = {};
  const lost = (problem: Problem) => {
    stopped.by = problem;
    stopped.journal?.stop(problem);
    warn(problem);
  };
  try {
    await disk.makeFolder(options.folder);
    const lock = await Lock.take(disk, lost);
    try {
      for (const name of await disk.list(disk.path("tmp"))) await disk.remove(disk.path("tmp", name));
      const snapshot = await readSnapshot(disk);
      const journalled = await readJournal(disk, snapshot?.n, warn);
      const number = (journalled.segments.at(-1)?.number ?? 0) + 1;
      const journal = new Journal(disk, number);
      stopped.journal = journal;
      const keeper = new DiskKeeper(disk, journal, lock, journalled.segments, warn);
      const shelf = new Shelf(keeper, options.now ?? (() => new Date().toISOString()), warn);
      if (snapshot === undefined) await readFiles(shelf, disk, warn);
      for (const [name, entry] of snapshot?.entries ?? []) shelf.catalogue.set(name, entry);
      if (snapshot !== undefined) shelf.feed.restore(snapshot.feed);
      else shelf.feed.forgetUpTo(journalled.from);
      await replay(shelf, disk, journalled.commits, warn);
      const damaged = journalled.segments.some((segment) => segment.damaged);
      if (damaged) shelf.feed.forgetUpTo(journalled.last);
      const last = Math.max(journalled.last, shelf.n);
      shelf.n = Math.max(last, journalled.highest);
      await journal.open(last);
      keeper.start(shelf);
      // Set aside only when what was readable in it stands in the files.
      if (damaged) await keeper.checkpoint();
      return shelf;
    } catch (cause) {
      await lock.release();
      throw cause;
    }
  } catch (cause) {
    throw diskProblem(cause, options.folder);
  }
}

// Only where the snapshot is missing or damaged: every file is opened.
async function readFiles(shelf: Shelf, disk: Disk, warn: (problem: Problem) => void): Promise<void> {
  for (const kind of await disk.list(disk.path("binders")))
    for (const inner of await disk.list(disk.path("binders", kind))) {
      const files = inner.endsWith(".json") ? [inner] : await disk.list(disk.path("binders", kind, inner));
      for (const file of files) {
        const name = `${kind}/${file.replace(/\.json$/, "")}`;
        const binder = await readOrSetAside(disk, name, warn);
        if (binder === undefined || isEmpty(binder)) continue;
        shelf.catalogue.set(name, entryOf(binder));
        shelf.n = Math.max(shelf.n, binder.n);
      }
    }
}
