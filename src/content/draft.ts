import { createHash } from "node:crypto";
import type { DraftItem } from "../domain/draft-item.ts";
import { Problem } from "../domain/problem.ts";
import type { Change, Store } from "../domain/store.ts";
import type { Files } from "./files.ts";
import { type ItemChange, itemsOf, named, withItems } from "./items.ts";

/** A change as an editor saves it. `revision`: of the draft's item that was open, 0 when there was none. */
export type Edit = {
  readonly item: string;
  /** The entry's or file's own words; null takes the thing away. */
  readonly after: string | null;
  /** Where a topic or a rule shall stand, when it is new or moves. */
  readonly file?: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
  readonly revision: number;
};

export const draftId = (item: string): string => createHash("sha256").update(item).digest("base64url").slice(0, 24);

/** Saves one change of the draft, also an unfinished one: what is wrong with it is said, and stops it only from being published. */
export async function saveEdit(store: Pick<Store, "get" | "commit">, live: Files, edit: Edit): Promise<DraftItem> {
  const { value, change } = await draftedFor(store, live, edit);
  if (change === undefined) return value;
  await store.commit([change]);
  return { ...value, revision: value.revision + 1 };
}

/** Saves several, or none of them: one that is refused leaves the draft as it was. */
export async function saveEdits(
  store: Pick<Store, "get" | "commit">,
  live: Files,
  edits: readonly Omit<Edit, "revision">[],
): Promise<void> {
  // What another of these edits no longer names is not in use.
  const after = withItems(live, edits);
  const changes: Change[] = [];
  for (const edit of edits) {
    const revision = (await store.get("draft-item", draftId(edit.item)))?.revision ?? 0;
    const { change } = await draftedFor(store, live, { ...edit, revision }, after);
    if (change !== undefined) changes.push(change);
  }
  await store.commit(changes);
}

type Drafted = { readonly value: DraftItem; readonly change?: Change };

/** What a save does to the draft; without a change it is as it is live. `users`: where nothing may name what goes. */
async function draftedFor(store: Pick<Store, "get">, live: Files, edit: Edit, users = live): Promise<Drafted> {
  named(edit.item);
  const before = itemsOf(live).get(edit.item);
  if (edit.after === null) refuseInUse(users, edit.item);
  const id = draftId(edit.item);
  const found = await store.get("draft-item", id);
  if ((found?.revision ?? 0) !== edit.revision) throw stale();
  const value: DraftItem = {
    id,
    revision: edit.revision,
    item: edit.item,
    by: edit.by,
    at: edit.at,
    note: edit.note,
    before: before?.text ?? null,
    // Where it stands is said only where it does not stand there already.
    after: edit.after === null || edit.file === undefined || edit.file === before?.file ? edit.after : placed(edit),
  };
  if (value.after !== value.before) return { value, change: { put: "draft-item", value } };
  // Changed back to what is live: there is nothing left to publish.
  return found === undefined ? { value } : { value, change: { drop: "draft-item", value: found } };
}

const mark = /^# file: (\S+)\n/;

// A thing that is new or moves remembers its file in its first line; it is taken away when the thing is put there.
const placed = ({ file, after }: Edit): string => `# file: ${file}\n${after}`;

/** The entry's own words, and where a new one shall stand. */
export function wordsAndPlace(after: string): { readonly text: string; readonly file: string | undefined } {
  return { text: after.replace(mark, ""), file: mark.exec(after)?.[1] };
}

/** The draft's items as changes of files. */
export function changesOf(draft: readonly DraftItem[]): readonly ItemChange[] {
  return draft.map(({ item, after }) => {
    if (after === null) return { item, after };
    const { text, file } = wordsAndPlace(after);
    return { item, after: text, ...(file === undefined ? {} : { file }) };
  });
}

function stale(): Problem {
  return new Problem("somebody else has saved this in the meantime", {
    kind: "conflict",
    code: "stale",
    next: "look at both texts, and save the one that shall stand",
  });
}

/** A thing that others point at cannot go. */
function refuseInUse(live: Files, item: string): void {
  const users = usersOf(live, item);
  if (users.length === 0) return;
  throw new Problem(`${item} is used by ${users.join(", ")}`, {
    kind: "refused",
    code: "in-use",
    next: "change those first",
  });
}

/** Which other things name it. */
export function usersOf(live: Files, item: string): readonly string[] {
  const [kind, name] = named(item);
  if (kind === "rule" || kind === "order" || kind === "settings" || kind === "texts") return [];
  const word = kind === "fact" ? new RegExp(`\\{\\{${name}\\}\\}|when-fact: ${name}\\b`) : wordOf(name);
  return [...itemsOf(live).values()]
    .filter((other) => other.id !== item && other.kind !== "order" && word.test(withoutSentences(other.text)))
    .map(({ id }) => id);
}

const wordOf = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`);

// Names stand bare in the files; what stands in quotes on a line of its own is a sentence.
const withoutSentences = (text: string) => text.replace(/^\s*- ".*"$/gm, "");
