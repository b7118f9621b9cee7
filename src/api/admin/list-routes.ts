import { type Both, rowOf, valueIn } from "../../content/item-rows.ts";
import { HoursQuery, PriceQuery } from "../../domain/admin-api.ts";
import type { ItemPage, RuleRow, RulesPage, TopicPage, TopicRow } from "../../domain/admin-pages.ts";
import { halfRuleIn, halfTopicIn } from "../../domain/half-entry.ts";
import { Problem } from "../../domain/problem.ts";
import type { Route } from "../../domain/route.ts";
import type { RuleEntry } from "../../domain/rule.ts";
import { type Names, sentenceOf } from "../../domain/rule-sentence.ts";
import { ruleHits } from "../../insight/rule-hits.ts";
import { type Measured, measuredTopics, priceFor } from "./measured.ts";
import { openingPreview } from "./opening.ts";
import { pageOf, type Seen, seen } from "./seen.ts";
import { type AdminSetting, adminRoute, parsed, yes } from "./setting.ts";
import { startPage } from "./start.ts";

/** What the lists of the admin pages show. */
export function listRoutes(setting: AdminSetting): readonly Route[] {
  const { house } = setting;
  return [
    adminRoute(setting, "GET", "start", "content-read", "All that every admin page needs", async () =>
      yes(await startPage(setting, await seen(setting))),
    ),
    adminRoute(setting, "GET", "rules", "content-read", "The rules in their order, as sentences", async () =>
      yes(await rulesPage(setting, await seen(setting))),
    ),
    adminRoute(setting, "GET", "topics", "content-read", "The topics, and how well they are understood", async () => {
      const measured = await measuredTopics(setting);
      const all = await seen(setting);
      const { measuredAt, confused } = measured;
      return yes({ topics: topicRows(all, measured), measuredAt, confused });
    }),
    adminRoute(setting, "GET", "topics/:topic", "content-read", "One topic with its sentences", async (_, { params }) =>
      yes(await topicPage(setting, `topic:${params.topic ?? ""}`)),
    ),
    adminRoute(
      setting,
      "GET",
      "price",
      "content-read",
      "What an accepted error costs: firm, asked back, declined",
      async (_, { query }) => yes(await priceFor(setting, parsed(PriceQuery, query).accepted)),
      { query: PriceQuery },
    ),
    adminRoute(
      setting,
      "GET",
      "hours/:department",
      "content-read",
      "When a department opens next, and the holidays to come",
      async (_, { params, query }) => {
        const all = await seen(setting);
        const isDraft = parsed(HoursQuery, query).draft === "true";
        return yes(openingPreview(all, params.department ?? "", isDraft, house.now(), setting.live.now.texts));
      },
      { query: HoursQuery },
    ),
  ];
}

async function rulesPage(setting: AdminSetting, all: Seen): Promise<RulesPage> {
  const hits = await ruleHits(setting.house.store, setting.house.now());
  const rules = [...all.both.values()].filter(({ kind }) => kind === "rule");
  const files = [...new Set(rules.map(({ file }) => file))];
  let number = 0;
  return {
    groups: files.map((file) => ({
      file,
      title: titleIn(all, file),
      rules: rules
        .filter((rule) => rule.file === file)
        .map((both): RuleRow => {
          number++;
          const id = both.id.slice("rule:".length);
          const rule = halfRuleIn(writtenIn(both));
          const found = hits.get(id);
          return {
            ...rowOf(both, all),
            number,
            id,
            sentence: sentencesOf(rule, all.content),
            paused: rule.paused === true,
            valid: { from: rule.valid?.from ?? null, until: rule.valid?.until ?? null },
            department: rule.then?.department ?? null,
            hits: found?.days ?? [],
            moved: found?.moved ?? 0,
            examples: rule.examples?.length ?? 0,
          };
        }),
    })),
  };
}

const writtenIn = ({ kind, next, live }: Both) => valueIn(kind, (next ?? live)?.text ?? "");

/** A rule that lacks its condition or what it changes cannot be said yet: its finding tells what is missing. */
function sentencesOf({ when, unless, then }: Partial<RuleEntry>, names: Names): RuleRow["sentence"] {
  if (when === undefined || then === undefined) return { da: [], en: [] };
  const rule = { when, unless, then };
  return { da: sentenceOf(rule, names, "da"), en: sentenceOf(rule, names, "en") };
}

function titleIn({ content }: Seen, file: string) {
  const title = /^title: \{ da: "([^"]*)", en: "([^"]*)"/m.exec(content.files.get(file) ?? "");
  return { da: title?.[1] ?? file, en: title?.[2] ?? file };
}

function topicRows(all: Seen, { understood }: Measured): readonly TopicRow[] {
  return [...all.both.values()]
    .filter(({ kind }) => kind === "topic")
    .map((both) => {
      const id = both.id.slice("topic:".length);
      const known = all.content.topics.get(id);
      // Only what the draft has changed is read anew.
      const topic = both.draft === undefined && known !== undefined ? known : halfTopicIn(writtenIn(both));
      const sentences = Object.values(topic.examples ?? {}).flatMap((voices) => Object.entries(voices ?? {}));
      return {
        ...rowOf(both, all),
        id,
        group: known?.group ?? both.file.replace(/^intents\/|\.yaml$/g, ""),
        outcome: topic.outcome ?? "",
        department: topic.department ?? null,
        sensitive: topic.sensitive === true,
        examples: sentences.reduce((sum, [, texts]) => sum + texts.length, 0),
        voices: new Set(sentences.map(([voice]) => voice)).size,
        understood: understood.get(id) ?? null,
      };
    });
}

async function topicPage(setting: AdminSetting, item: string): Promise<TopicPage> {
  const [all, measured] = [await seen(setting), await measuredTopics(setting)];
  const both = all.both.get(item);
  if (both === undefined) throw new Problem("there is no such topic", { kind: "missing", next: "go back to the list" });
  const page: ItemPage = pageOf(all, both);
  const { examples: sentences = {} } = halfTopicIn((page.draft === null ? page.live : page.draft.after)?.value);
  const examples = Object.entries(sentences).flatMap(([locale, voices]) =>
    Object.entries(voices ?? {}).flatMap(([voice, texts]) =>
      texts.map((text) => {
        const result = measured.of(text);
        return { text, locale, voice, takenFor: result?.takenFor ?? null, probability: result?.probability ?? null };
      }),
    ),
  );
  return { ...page, examples };
}
