import { rowOf, titleOf, valueIn } from "../../content/item-rows.ts";
import { itemsOf } from "../../content/items.ts";
import { measureLive } from "../../content/live-content.ts";
import { publish, publishAlone, redOf, restore } from "../../content/publish.ts";
import { valueText } from "../../content/value-text.ts";
import { keptFiles, versionBy } from "../../content/versions.ts";
import { AgainstQuery, Answers, Publish, Reason } from "../../domain/admin-api.ts";
import type { Comparison, DraftPage, VersionRow } from "../../domain/admin-pages.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Version } from "../../domain/version.ts";
import { tellDraft } from "./item-routes.ts";
import { seen } from "./seen.ts";
import { type AdminSetting, adminRoute, namesOf, parsed, yes } from "./setting.ts";

const settings = "settings:municipality";

/** The draft, publishing, and the versions. */
export function draftRoutes(setting: AdminSetting): readonly Route[] {
  const { house, live, lab, publishing } = setting;
  const measuring = measuringInBackground(setting);

  /** Waits until this process answers with it; the others follow by themselves. What is measured gives way to what is learnt. */
  const goLive = async (publishing: () => Promise<Version>): Promise<Answer> => {
    measuring.stop();
    try {
      const version = await publishing();
      await live.look();
      tellDraft(setting);
      return yes({ version: version.number });
    } finally {
      if (live.now.stale) measuring.begin();
    }
  };

  const publishRoute = adminRoute(
    setting,
    "POST",
    "publish",
    "content-publish",
    "Make the ticked changes the next version",
    async (staff, request) => {
      const { items, note, override } = parsed(Publish, request.body);
      const draft = (await house.store.all("draft-item")).filter(({ item }) => items.includes(item));
      if (draft.length !== items.length)
        throw new Problem("somebody has changed the draft in the meantime", {
          kind: "conflict",
          code: "draft-changed",
          next: "load it again",
        });
      const publication = { by: staff.id, note, ...(override === undefined ? {} : { override }) };
      return goLive(async () => {
        // What is being learnt for the draft is not learnt twice. What stands in its way is said by publishing itself.
        await lab.trial().catch(() => undefined);
        return publish(publishing, live.now, draft, publication);
      });
    },
    { body: Publish, mostBytes: 256 * 1024 },
  );

  return [
    adminRoute(setting, "GET", "draft", "content-read", "What is changed and not published", async (staff) =>
      yes(await draftPage(setting, staff)),
    ),
    publishRoute,
    {
      ...adminRoute(
        setting,
        "POST",
        "answers",
        "answers-off",
        "The one switch: answers off or on",
        async (staff, request) => {
          const { off, note } = parsed(Answers, request.body);
          const there = itemsOf(live.now.content.files).get(settings);
          const value = valueIn("settings", there?.text ?? "") as Readonly<Record<string, never>>;
          const after = valueText("settings", there?.text ?? "", { ...value, "answers-off": off });
          return goLive(() => publishAlone(publishing, live.now, { item: settings, after }, { by: staff.id, note }));
        },
      ),
      body: Answers,
    },
    adminRoute(setting, "GET", "versions", "content-read", "Every version, newest first", async () => {
      const [versions, names] = await Promise.all([house.store.all("version"), namesOf(setting)]);
      const newest = [...versions].sort((one, other) => other.number - one.number);
      return yes({ versions: newest.map((version) => versionRow(version, names, live.now.version)) });
    }),
    adminRoute(
      setting,
      "GET",
      "versions/:number",
      "content-read",
      "What a version changed",
      async (_, { params, query }) => {
        const { against } = parsed(AgainstQuery, query);
        return yes(await compared(setting, numberIn(params.number), against ?? null));
      },
      { query: AgainstQuery },
    ),
    adminRoute(
      setting,
      "POST",
      "versions/:number/restore",
      "content-publish",
      "Make an old version the next one",
      async (staff, { params, body }) => {
        const { note } = parsed(Reason, body);
        const number = numberIn(params.number);
        return goLive(() => restore(publishing, live.now, number, { by: staff.id, note }));
      },
      { body: Reason },
    ),
    {
      ...adminRoute(setting, "GET", "export", "content-read", "The content as files", async () => {
        const files = Object.fromEntries(live.now.content.files);
        return {
          status: 200,
          type: "application/json; charset=utf-8",
          text: JSON.stringify({ files }, null, 1),
          headers: { "content-disposition": `attachment; filename="indhold-version-${live.now.version}.json"` },
        };
      }),
    },
  ];
}

/** The version is live with the thresholds of the one before; its own follow within a minute. Only the newest is measured. */
function measuringInBackground({ live, publishing, report }: AdminSetting) {
  let stop = new AbortController();
  return {
    stop: () => stop.abort(),
    begin: () => {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      measureLive(publishing, live.now, signal).catch((cause) => {
        if (signal.aborted) return;
        const next = "the thresholds of the version before stay";
        report(new Problem("the examples could not be measured", { next, cause }));
      });
    },
  };
}

export async function draftPage(setting: AdminSetting, staff: StaffMember): Promise<DraftPage> {
  const all = await seen(setting);
  const items = [...all.both.values()].flatMap((both) => {
    const { draft, live } = both;
    if (draft === undefined) return [];
    const stale = draft.before !== (live?.text ?? null);
    return [{ ...rowOf(both, all), mine: draft.by === staff.id, note: draft.note, stale }];
  });
  return { items, findings: items.length === 0 ? [] : redOf(all.found) };
}

function numberIn(text: string | undefined): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Problem("there is no such version", {
    kind: "missing",
    code: "no-such-version",
    next: "choose one from the list",
  });
}

function versionRow(version: Version, names: ReadonlyMap<string, string>, live: number): VersionRow {
  const { number, at, by, note } = version;
  return { number, at, by: names.get(by) ?? by, note, live: number === live };
}

async function compared(setting: AdminSetting, number: number, against: number | null): Promise<Comparison> {
  const { house, live } = setting;
  const version = await versionBy(house.store, number);
  const other = against ?? (number > 1 ? number - 1 : null);
  const after = itemsOf(await keptFiles(house.store, version.content));
  const before =
    other === null ? after : itemsOf(await keptFiles(house.store, (await versionBy(house.store, other)).content));
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const changed = ids.filter((id) => before.get(id)?.text !== after.get(id)?.text);
  const { content } = live.now;
  return {
    version: versionRow(version, await namesOf(setting), live.now.version),
    against: other,
    items: changed.map((item) => ({
      item,
      title: titleOf(item, content, after.get(item) ?? before.get(item)),
      before: before.get(item)?.text ?? null,
      after: after.get(item)?.text ?? null,
    })),
  };
}
