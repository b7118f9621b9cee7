import { titleOf } from "../../content/item-rows.ts";
import { redOf } from "../../content/publish.ts";
import { liveVersion } from "../../content/versions.ts";
import type { AdminStart, InBoth } from "../../domain/admin-pages.ts";
import { isFilled } from "../../domain/local-fact.ts";
import { localTime } from "../../domain/local-time.ts";
import { roleNames } from "../../language/entities/roles.ts";
import type { Seen } from "./seen.ts";
import type { AdminSetting } from "./setting.ts";

const inBoth = ({ da, en }: { readonly da: string; readonly en: string }): InBoth => ({ da, en });

export async function startPage({ live, house }: AdminSetting, all: Seen): Promise<AdminStart> {
  const { content, stale } = live.now;
  const { draft, names, found } = all;
  const version = await liveVersion(house.store);
  const today = localTime(house.now()).day;
  const titles = <Entry>(map: ReadonlyMap<string, Entry>, titleOf: (entry: Entry) => InBoth) =>
    [...map].map(([id, entry]) => ({ id, title: inBoth(titleOf(entry)) }));
  return {
    version: live.now.version,
    publishedAt: version?.at ?? "",
    publishedBy: names.get(version?.by ?? "") ?? version?.by ?? "",
    answersOff: content.municipality["answers-off"] === true,
    draft: {
      items: draft.length,
      people: [...new Set(draft.map(({ by }) => names.get(by) ?? by))],
      red: draft.length === 0 ? 0 : redOf(found).length,
    },
    measuring: stale,
    overdueArticles: [...content.articles.values()].filter((article) => article["review-by"] < today).length,
    missingFacts: [...content.facts.values()].filter((fact) => !isFilled(fact, today)).length,
    municipality: inBoth(content.municipality.name),
    departments: [...content.departments].map(([id, { code, name }]) => ({ id, code, name: inBoth(name) })),
    groups: [...content.groups].map(([id, { title, topics }]) => ({
      id,
      title: inBoth(title),
      file: [...all.both.values()].find((both) => both.id === `topic:${topics[0] ?? ""}`)?.file ?? "",
    })),
    topics: [
      ...[...content.topics.values()].map(({ id, group, title }) => ({ id, group, title: inBoth(title) })),
      ...newOnes(all, "topic").map(({ id, file, title }) => ({ id, group: groupIn(file), title })),
    ],
    ruleFiles: ruleFilesOf(content.files),
    externals: [...content.externals].map(([id, { name }]) => ({ id, name: inBoth(name) })),
    articles: [
      ...titles(content.articles, ({ title }) => title),
      ...newOnes(all, "article").map(({ id, title }) => ({ id, title })),
    ],
    facts: [...content.facts.keys()],
    tags: [...new Set(content.rules.flatMap(({ then }) => then.tag ?? []))],
    roles: roleNames,
  };
}

/** What only the draft has: other new things may name it already. */
function newOnes({ both, content }: Seen, kind: "topic" | "article") {
  return [...both.values()]
    .filter((each) => each.kind === kind && each.live === undefined && each.next !== undefined)
    .map((each) => ({
      id: each.id.slice(kind.length + 1),
      file: each.file,
      title: titleOf(each.id, content, each.next),
    }));
}

// A file of intents/ is a group, and bears its name.
const groupIn = (file: string) => file.replace(/^intents\/|\.yaml$/g, "");

function ruleFilesOf(files: Seen["content"]["files"]): AdminStart["ruleFiles"] {
  return [...files]
    .filter(([file]) => /^routing-rules\/\d\d-.*\.yaml$/.test(file))
    .map(([file, text]) => {
      const title = /^title: \{ da: "([^"]*)", en: "([^"]*)"/m.exec(text);
      return { file, title: { da: title?.[1] ?? file, en: title?.[2] ?? file } };
    });
}
