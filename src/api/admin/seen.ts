import { draftId, usersOf, wordsAndPlace } from "../../content/draft.ts";
import { type Both, bothOf, findingsAt, type RowsOf, rowOf, sideOf, titleOf } from "../../content/item-rows.ts";
import type { ItemKind } from "../../domain/admin-api.ts";
import type { Finding, ItemPage, ItemRow } from "../../domain/admin-pages.ts";
import type { DraftItem } from "../../domain/draft-item.ts";
import { Problem } from "../../domain/problem.ts";
import type { Store } from "../../domain/store.ts";
import { type AdminSetting, namesOf } from "./setting.ts";

/** Everything a page about the content is made from, at one moment. */
export type Seen = RowsOf & {
  readonly draft: readonly DraftItem[];
  readonly both: ReadonlyMap<string, Both>;
  /** What `check` found in the draft, as far as it has been worked out. */
  readonly found: readonly Finding[];
};

export async function seen(setting: AdminSetting): Promise<Seen> {
  const { live, lab, house } = setting;
  const { content } = live.now;
  const [draft, names] = await Promise.all([house.store.all("draft-item"), namesOf(setting)]);
  const both = bothOf(content.files, draft);
  const found = lab.latest?.findings ?? [];
  const files = lab.latest?.files ?? content.files;
  return { content, draft, names, both, found, findings: findingsAt(files, found) };
}

export function rowsOf(all: Seen, kind: ItemKind): readonly ItemRow[] {
  return [...all.both.values()].filter((both) => both.kind === kind).map((both) => rowOf(both, all));
}

export async function itemPage(setting: AdminSetting, item: string): Promise<ItemPage> {
  const all = await seen(setting);
  const both = all.both.get(item);
  if (both === undefined)
    throw new Problem("there is no such thing in the content", { kind: "missing", next: "go back to the list" });
  return pageOf(all, both);
}

export function pageOf(all: Seen, both: Both): ItemPage {
  const { content, findings, names } = all;
  const { id, kind, file, live, draft, next } = both;
  const text = draft?.after == null ? null : wordsAndPlace(draft.after).text;
  return {
    item: id,
    kind,
    file,
    title: titleOf(id, content, next ?? live),
    live: live === undefined ? null : sideOf(live),
    draft:
      draft === undefined
        ? null
        : {
            revision: draft.revision,
            by: names.get(draft.by) ?? draft.by,
            at: draft.at,
            note: draft.note,
            after: text === null ? null : sideOf({ kind, text }),
            stale: draft.before !== (live?.text ?? null),
          },
    usedBy: usersOf(content.files, id).map((user) => ({
      item: user,
      title: titleOf(user, content, all.both.get(user)?.live),
    })),
    findings: findings.get(id) ?? [],
  };
}

/** The draft's item as it stands now; undefined: there is none. */
export const draftOf = (store: Pick<Store, "get">, item: string): Promise<DraftItem | undefined> =>
  store.get("draft-item", draftId(item));
