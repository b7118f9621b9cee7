import { readArticle } from "../../content/article-file.ts";
import { changesOf } from "../../content/draft.ts";
import { withItems } from "../../content/items.ts";
import { parse } from "../../content/parse.ts";
import { Refusal } from "../../content/refusal.ts";
import { readYaml } from "../../content/yaml-file.ts";
import { written } from "../../conversation/wording.ts";
import { Preview, Try } from "../../domain/admin-api.ts";
import type { Previewed } from "../../domain/admin-pages.ts";
import type { Content } from "../../domain/content.ts";
import { LocalFactFile } from "../../domain/local-fact.ts";
import { localTime, utcOf } from "../../domain/local-time.ts";
import type { Route } from "../../domain/route.ts";
import { tryIt } from "../../insight/try-it.ts";
import { lix } from "../../knowledge/lix.ts";
import { render } from "../../knowledge/render.ts";
import { EffectDesk } from "./effect-desk.ts";
import { type AdminSetting, adminRoute, equipmentFor, parsed, saidTo, yes } from "./setting.ts";

/** Trying: a sentence, an article, and the draft over real questions. */
export function tryRoutes(setting: AdminSetting): readonly Route[] {
  const effects = new EffectDesk(setting);
  return [
    adminRoute(
      setting,
      "POST",
      "try",
      "content-read",
      "What the front door does with a sentence, and why",
      async (_, request) => {
        const { text, at, page, which } = parsed(Try, request.body);
        const parts = await partsOf(setting, which);
        const now = at === undefined ? setting.house.now() : utcOf(at.slice(0, 10), at.slice(11));
        const firmFrom = parts.thresholds.bands.topic;
        return yes(tryIt(equipmentFor(setting, parts), text, { now, page: page ?? null, firmFrom }));
      },
      { body: Try },
    ),
    adminRoute(
      setting,
      "POST",
      "preview",
      "content-read",
      "An article as the chat shows it",
      async (_, request) => {
        const { article, text, locale, which } = parsed(Preview, request.body);
        const read = readArticle(`knowledge/${article}.md`, text);
        if ("findings" in read) return yes({ block: null, findings: read.findings, lix: 0 } satisfies Previewed);
        const { content } = setting.live.now;
        const facts = which === "live" ? content.facts : await factsOfDraft(setting);
        const keeper = content.departments.get(read.value.department ?? "")?.name;
        const today = localTime(setting.house.now()).day;
        const rendered = render(read.value, locale, facts, today, { keeper, municipality: undefined });
        const block = {
          kind: "article",
          article,
          title: rendered.title,
          cautions: rendered.cautions,
          paragraphs: rendered.body.blocks,
          text: written({ content: rendered.body.text }),
          foot: rendered.foot,
        };
        return yes({ block, findings: [], lix: lix(rendered.body.text) } satisfies Previewed);
      },
      { body: Preview, mostBytes: 256 * 1024 },
    ),
    adminRoute(setting, "POST", "effect", "content-read", "Try the draft on real questions", async () =>
      yes(await effects.begin()),
    ),
    adminRoute(setting, "GET", "effect", "content-read", "How far that is, or what came of it", async (_, request) =>
      yes(await effects.state((problem) => saidTo(request, problem))),
    ),
    adminRoute(setting, "DELETE", "effect", "content-read", "Stop trying", async () => yes(effects.stop())),
  ];
}

/** What an article would be filled in with if the draft were live; those of today where the draft's cannot be read. */
async function factsOfDraft({ live, house }: AdminSetting): Promise<Content["facts"]> {
  const { files, facts } = live.now.content;
  const draft = (await house.store.all("draft-item")).filter(({ item }) => item.startsWith("fact:"));
  if (draft.length === 0) return facts;
  const file = "knowledge/local-facts.yaml";
  const yaml = readYaml(file, withItems(files, changesOf(draft)).get(file) ?? "");
  const read = "value" in yaml ? parse(LocalFactFile, file, yaml.value) : yaml;
  return "value" in read ? new Map(Object.entries(read.value)) : facts;
}

async function partsOf({ live, lab }: AdminSetting, which: "draft" | "live") {
  if (which === "live") return live.now;
  const trial = await lab.trial();
  if (trial.live !== null) return trial.live;
  const about = { kind: "conflict", code: "draft-unusable", next: "mend what is red in the draft" } as const;
  throw new Refusal("the draft cannot be used as it is", about, trial.findings);
}
