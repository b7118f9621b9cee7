import type { ItemKind } from "../domain/admin-api.ts";
import type { DraftState, Finding, InBoth, ItemRow, ItemSide, ItemValue } from "../domain/admin-pages.ts";
import type { Content } from "../domain/content.ts";
import type { DraftItem } from "../domain/draft-item.ts";
import { headOf } from "./article-file.ts";
import { changesOf, wordsAndPlace } from "./draft.ts";
import type { Files } from "./files.ts";
import { type Item, itemsOf, named, withItems } from "./items.ts";
import { valuesOf } from "./rewrite.ts";
import { readYaml } from "./yaml-file.ts";

/** One thing, as it is live and as the draft has it. */
export type Both = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly file: string;
  readonly live: Item | undefined;
  readonly draft: DraftItem | undefined;
  /** As it will be; undefined: it goes. */
  readonly next: Item | undefined;
};

/** Live and draft together, in the order of the files. */
export function bothOf(live: Files, draft: readonly DraftItem[]): ReadonlyMap<string, Both> {
  const [before, after] = [itemsOf(live), itemsOf(withItems(live, changesOf(draft)))];
  const changed = new Map(draft.map((item) => [item.item, item]));
  const both = new Map<string, Both>();
  for (const id of [...after.keys(), ...before.keys()]) {
    const one = after.get(id) ?? before.get(id);
    if (one === undefined || both.has(id)) continue;
    const { kind, file } = one;
    both.set(id, { id, kind, file, live: before.get(id), draft: changed.get(id), next: after.get(id) });
  }
  // What cannot be put in its place yet (an article without its head) is still somebody's work.
  for (const item of draft) {
    const [kind] = named(item.item);
    if (both.has(item.item)) continue;
    const file = wordsAndPlace(item.after ?? "").file ?? "";
    both.set(item.item, { id: item.item, kind, file, live: undefined, draft: item, next: undefined });
  }
  return both;
}

export function stateOf({ live, draft }: Both): DraftState {
  if (draft === undefined) return "live";
  if (draft.after === null) return "removed";
  return live === undefined ? "new" : "changed";
}

export const sideOf = ({ kind, text }: Pick<Item, "kind" | "text">): ItemSide => ({ text, value: valueIn(kind, text) });

/** Its values as JSON. Of an article those above its text. */
export function valueIn(kind: ItemKind, text: string): ItemValue {
  if (kind === "order") return text.split("\n").filter((line) => line !== "");
  if (kind === "article") return yamlIn(headOf.exec(text)?.[1] ?? "");
  if (kind === "settings" || kind === "texts") return yamlIn(text);
  return valuesOf(text);
}

function yamlIn(text: string): ItemValue {
  const read = readYaml("", text);
  return "value" in read ? (read.value.data as ItemValue) : null;
}

const namedTexts: Readonly<Record<string, InBoth>> = {
  municipality: { da: "Kommunens indstillinger", en: "The municipality's settings" },
  da: { da: "Tekster på dansk", en: "Texts in Danish" },
  en: { da: "Tekster på engelsk", en: "Texts in English" },
  de: { da: "Tekster på tysk", en: "Texts in German" },
  "other-languages": { da: "En linje på andre sprog", en: "A line in other languages" },
};

const inBoth = ({ da, en }: { readonly da: string; readonly en: string }): InBoth => ({ da, en });

/** What a thing is called, from the content where it stands there: reading a topic's lines anew takes a while. */
export function titleOf(id: string, content: Content, item: Item | undefined): InBoth {
  const [kind, name] = named(id);
  const spoken = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;
  const plain = { da: spoken, en: spoken };
  const known = { topic: content.topics.get(name)?.title, article: content.articles.get(name)?.title }[kind as "topic"];
  const phrase = known ?? content.departments.get(name)?.name ?? content.externals.get(name)?.name;
  if (kind === "settings" || kind === "texts") return namedTexts[name] ?? plain;
  if (kind === "order") return { da: `Rækkefølgen i ${name}.yaml`, en: `The order in ${name}.yaml` };
  if (kind === "fact") {
    const says = content.facts.get(name)?.says;
    return says === undefined ? plain : { da: says, en: says };
  }
  if (kind !== "rule" && phrase !== undefined) return inBoth(phrase);
  if (item === undefined || kind === "rule") return plain;
  const value = valueIn(kind, item.text);
  const title = typeof value === "object" && value !== null && "title" in value ? value.title : undefined;
  const isPhrase = typeof title === "object" && title !== null && "da" in title && "en" in title;
  return isPhrase ? { da: String(title.da), en: String(title.en) } : plain;
}

/** Which findings speak of a thing: those on its lines. */
export function findingsAt(files: Files, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byItem = new Map<string, Finding[]>();
  const add = (id: string, finding: Finding) => byItem.set(id, [...(byItem.get(id) ?? []), finding]);
  const items = [...itemsOf(files).values()];
  for (const finding of findings) {
    const text = files.get(finding.file);
    if (text === undefined) continue;
    const own = items.filter(({ file, kind }) => file === finding.file && kind !== "order");
    const there = own.find((item) => {
      const from = text.indexOf(item.text);
      const first = text.slice(0, from).split("\n").length;
      return finding.line >= first && finding.line < first + item.text.split("\n").length - 1;
    });
    if (there !== undefined) add(there.id, finding);
  }
  return byItem;
}

export type RowsOf = {
  readonly content: Content;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Names of people by their ids. */
  readonly names: ReadonlyMap<string, string>;
};

export function rowOf(both: Both, { content, findings, names }: RowsOf): ItemRow {
  const { id, kind, file, draft, next, live } = both;
  return {
    item: id,
    kind,
    title: titleOf(id, content, next ?? live),
    file,
    state: stateOf(both),
    changedBy: draft === undefined ? null : (names.get(draft.by) ?? draft.by),
    changedAt: draft?.at ?? null,
    findings: findings.get(id) ?? [],
    shows: showsOf(both, content),
  };
}

function showsOf({ id, kind, next, live, draft }: Both, content: Content): ItemRow["shows"] {
  const [, name] = named(id);
  if (draft === undefined && kind === "fact") {
    const fact = content.facts.get(name);
    return fact === undefined ? {} : factShows(fact);
  }
  if (draft === undefined && kind === "article") {
    const article = content.articles.get(name);
    return article === undefined ? {} : articleShows(article);
  }
  const item = next ?? live;
  if (item === undefined || kind === "topic" || kind === "texts" || kind === "order") return {};
  const value = valueIn(kind, item.text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const pick = (...keys: string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const found = (value as Readonly<Record<string, ItemValue>>)[key];
        return found === undefined || (typeof found === "object" && found !== null) ? [] : [[key, found]];
      }),
    ) as ItemRow["shows"];
  if (kind === "fact") return pick("type", "filled-by", "value", "checked", "expires");
  if (kind === "article") {
    const { topics } = value as Readonly<Record<string, ItemValue>>;
    const names = Array.isArray(topics) ? topics.join(" ") : "";
    return { ...pick("kind", "department", "reviewed", "review-by", "confidence"), topics: names };
  }
  if (kind === "department") return pick("code", "phone", "mail", "duty-address", "answer-days", "live-chat");
  return pick("link", "phone", "confirmed");
}

const factShows = (fact: NonNullable<ReturnType<Content["facts"]["get"]>>): ItemRow["shows"] => ({
  type: fact.type,
  "filled-by": fact["filled-by"],
  value: fact.value,
  checked: fact.checked,
  expires: fact.expires,
});

const articleShows = (article: NonNullable<ReturnType<Content["articles"]["get"]>>): ItemRow["shows"] => ({
  kind: article.kind,
  department: article.department,
  reviewed: article.reviewed,
  "review-by": article["review-by"],
  confidence: article.confidence,
  topics: article.topics.join(" "),
});
