import type { Store } from "../domain/store.ts";
import { saveEdits } from "./draft.ts";
import type { Files } from "./files.ts";
import { type Item, itemsOf } from "./items.ts";

export type FileChange = { readonly item: string; readonly ours: Item | undefined; readonly theirs: Item | undefined };

/** What stands otherwise in the given files. A file that is not given says nothing about what stands in it. */
export function changesIn(files: Files, live: Files): readonly FileChange[] {
  const [ours, theirs] = [itemsOf(live), itemsOf(files)];
  const given = new Set([...theirs.values()].map(({ file }) => file));
  const changed = [...theirs].flatMap(([item, their]) =>
    ours.get(item)?.text === their.text ? [] : [{ item, ours: ours.get(item), theirs: their }],
  );
  const gone = [...ours].flatMap(([item, our]) =>
    given.has(our.file) && !theirs.has(item) ? [{ item, ours: our, theirs: undefined }] : [],
  );
  return [...changed, ...gone];
}

/** Files into the draft: what differs becomes a change, to be looked at and published. All of it, or nothing. */
export async function importFiles(
  store: Pick<Store, "get" | "commit">,
  live: Files,
  files: Files,
  about: { readonly by: string; readonly at: string; readonly note: string },
): Promise<readonly FileChange[]> {
  const changes = changesIn(files, live);
  const edits = changes.map(({ item, theirs }) => ({
    item,
    after: theirs?.text ?? null,
    ...about,
    ...(theirs === undefined ? {} : { file: theirs.file }),
  }));
  await saveEdits(store, live, edits);
  return changes;
}
