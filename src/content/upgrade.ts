import type { DraftItem } from "../domain/draft-item.ts";
import { Problem } from "../domain/problem.ts";
import { draftId, saveEdit, wordsAndPlace } from "./draft.ts";
import { type Files, readFiles } from "./files.ts";
import { itemsOf, withItems } from "./items.ts";
import type { LiveOptions } from "./live-content.ts";
import { keepFiles, keptFiles } from "./versions.ts";

/** A thing that a new release ships otherwise than the last, with what the municipality has of it. */
export type ShippedChange = {
  readonly item: string;
  readonly before: string | null;
  readonly now: string | null;
  readonly ours: string | null;
};

const shippedKey = "shipped";

/** The name of the shipped content this store has seen last. */
async function lastShipped({ store }: Pick<LiveOptions, "store">): Promise<string | undefined> {
  const bytes = await store.blob(shippedKey);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
}

async function remember(options: Pick<LiveOptions, "store">, files: Files): Promise<void> {
  await options.store.putBlob(shippedKey, Buffer.from(await keepFiles(options.store, files), "utf8"));
}

/**
 * After an upgrade of the program: what nobody here has touched follows the new release into the draft by itself; what was touched
 * is looked at by a person, in three columns. Says how many followed.
 */
export async function followRelease(options: LiveOptions, live: Files): Promise<number> {
  const shipped = await readFiles(options.root);
  const last = await lastShipped(options);
  const name = await keepFiles(options.store, shipped);
  if (last === undefined) await remember(options, shipped);
  if (last === undefined || last === name) return 0;
  const untouched = changesBetween(await keptFiles(options.store, last), shipped, live).filter(
    ({ before, ours }) => before === ours,
  );
  let followed = 0;
  for (const { item, now } of untouched) {
    if ((await options.store.get("draft-item", draftId(item))) !== undefined) continue;
    await saveEdit(options.store, live, {
      item,
      after: now,
      file: itemsOf(shipped).get(item)?.file ?? "",
      note: "Følger med den nye udgave",
      by: "program",
      at: options.now(),
      revision: 0,
    });
    followed++;
  }
  return followed;
}

/** What has been touched here and is shipped otherwise now. Empty once everything has been decided. */
export async function shippedChanges(options: LiveOptions, live: Files): Promise<readonly ShippedChange[]> {
  const last = await lastShipped(options);
  const shipped = await readFiles(options.root);
  if (last === undefined || last === (await keepFiles(options.store, shipped))) return [];
  const drafted = new Map((await options.store.all("draft-item")).map(({ item, after }) => [item, after]));
  // A draft about something else decides nothing: only the shipped text in it does.
  const isTaken = (item: string, now: string | null) => {
    const after = drafted.get(item);
    return after !== undefined && (after === null ? null : wordsAndPlace(after).text) === now;
  };
  const changes = changesBetween(await keptFiles(options.store, last), shipped, live);
  const open = changes.filter(({ item, now, ours }) => now !== ours && !isTaken(item, now));
  if (open.length === 0) await remember(options, shipped);
  return open;
}

type Taking = { readonly item: string; readonly whose: "shipped" | "ours"; readonly by: string; readonly at: string };

/** The shipped text into the draft; or ours stays, which is kept in mind as a change that changes nothing but the memory. */
export async function takeShipped(options: LiveOptions, live: Files, taking: Taking): Promise<DraftItem | undefined> {
  const change = (await shippedChanges(options, live)).find(({ item }) => item === taking.item);
  if (change === undefined)
    throw new Problem("there is nothing to decide about this", { kind: "missing", next: "load the list again" });
  const { item, by, at } = taking;
  if (taking.whose === "ours") {
    await settle(options, change);
    return undefined;
  }
  const shipped = itemsOf(await readFiles(options.root)).get(item);
  const edit = { item, after: change.now, note: "Fra den nye udgave", by, at, revision: 0 };
  return saveEdit(options.store, live, { ...edit, ...(shipped === undefined ? {} : { file: shipped.file }) });
}

/** Ours stays: from here on the shipped text counts as seen. */
async function settle(options: LiveOptions, { item, now }: ShippedChange): Promise<void> {
  const last = await lastShipped(options);
  if (last === undefined) return;
  const seen = withItems(await keptFiles(options.store, last), [{ item, after: now }]);
  await remember(options, seen);
}

function changesBetween(before: Files, now: Files, live: Files): readonly ShippedChange[] {
  const [old, fresh, ours] = [itemsOf(before), itemsOf(now), itemsOf(live)];
  const ids = [...new Set([...fresh.keys(), ...old.keys()])].filter((id) => !id.startsWith("order:"));
  return ids
    .map((item) => ({
      item,
      before: old.get(item)?.text ?? null,
      now: fresh.get(item)?.text ?? null,
      ours: ours.get(item)?.text ?? null,
    }))
    .filter((change) => change.before !== change.now);
}
