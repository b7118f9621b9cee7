import { saveEdit, wordsAndPlace } from "../../content/draft.ts";
import { valueIn } from "../../content/item-rows.ts";
import { itemsOf, named } from "../../content/items.ts";
import { publishAlone } from "../../content/publish.ts";
import { newEntry } from "../../content/rewrite.ts";
import type { Value } from "../../content/splice.ts";
import { valueText } from "../../content/value-text.ts";
import { AtOnce, type ItemKind, ItemsQuery, Reason, SaveItem } from "../../domain/admin-api.ts";
import type { ItemValue } from "../../domain/admin-pages.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { tongueOf } from "../words.ts";
import { draftOf, itemPage, rowsOf, seen } from "./seen.ts";
import { type AdminSetting, adminRoute, parsed, problemAnswer, revisionIn, saidTo, unmarked, yes } from "./setting.ts";

const room = 2 * 1024 * 1024;

/** One thing of the content: read, saved in the draft, taken away, put back, or published at once. */
export function itemRoutes(setting: AdminSetting): readonly Route[] {
  const { house, live, publishing } = setting;
  const page = async (item: string): Promise<Answer> => {
    const shown = await itemPage(setting, item);
    return yes(shown, { etag: `"${shown.draft?.revision ?? 0}"` });
  };
  const itemOf = ({ params }: Request) => params.item ?? "";

  const save = async (staff: StaffMember, request: Request, after: string | null, file?: string, note = "") => {
    const item = itemOf(request);
    const revision = revisionIn(request);
    if (revision === null) return unmarked();
    const edit = {
      item,
      after,
      note,
      by: staff.id,
      at: house.now(),
      revision,
      ...(file === undefined ? {} : { file }),
    };
    try {
      await saveEdit(house.store, live.now.content.files, edit);
    } catch (problem) {
      return refused(setting, request, revision, problem);
    }
    tellDraft(setting);
    return (await exists(setting, item)) ? page(item) : yes({ gone: true });
  };

  return [
    adminRoute(
      setting,
      "GET",
      "items",
      "content-read",
      "All things of one kind, live and draft together",
      async (_, { query }) => yes({ items: rowsOf(await seen(setting), parsed(ItemsQuery, query).kind) }),
      { query: ItemsQuery },
    ),
    adminRoute(setting, "GET", "items/:item", "content-read", "One thing of the content", (_, request) =>
      page(itemOf(request)),
    ),
    adminRoute(
      setting,
      "PUT",
      "items/:item",
      "content-edit",
      "Save it in the draft",
      async (staff, request) => {
        const sent = parsed(SaveItem, request.body);
        const after = (await draftOf(house.store, itemOf(request)))?.after;
        const current = after == null ? undefined : wordsAndPlace(after);
        const text = textFor(setting, itemOf(request), sent, current?.text);
        return save(staff, request, text, sent.file ?? current?.file, sent.note);
      },
      { body: SaveItem, mostBytes: room },
    ),
    adminRoute(
      setting,
      "DELETE",
      "items/:item",
      "content-edit",
      "Take it away in the draft",
      (staff, request) => save(staff, request, null, undefined, parsed(Reason, request.body).note),
      { body: Reason },
    ),
    adminRoute(setting, "POST", "items/:item/discard", "content-edit", "Back to what is live", async (_, request) => {
      const found = await draftOf(house.store, itemOf(request));
      if (found !== undefined) await house.store.commit([{ drop: "draft-item", value: found }]);
      tellDraft(setting);
      return (await exists(setting, itemOf(request))) ? page(itemOf(request)) : yes({ gone: true });
    }),
    adminRoute(
      setting,
      "POST",
      "items/:item/at-once",
      "content-publish",
      "Publish a fact, hours, a crisis line or a pause alone, with a reason",
      async (staff, request) => {
        const item = itemOf(request);
        const { value, note } = parsed(AtOnce, request.body);
        const there = itemsOf(live.now.content.files).get(item);
        if (there === undefined)
          throw new Problem("there is no such thing in the content", { kind: "missing", next: "go back to the list" });
        refuseInDraftOnly(item, valueIn(there.kind, there.text), value as ItemValue);
        const after = valueText(there.kind, there.text, value as ItemValue);
        const version = await publishAlone(publishing, live.now, { item, after }, { by: staff.id, note });
        await live.look();
        tellDraft(setting);
        return yes({ version: version.number });
      },
      { body: AtOnce, mostBytes: room },
    ),
  ];
}

/** What cannot wait is small, and so are the keys; everything else goes the way of the draft. */
const urgentKeys: { readonly [Kind in ItemKind]?: readonly string[] | "all" } = {
  fact: "all",
  department: ["hours", "duty-address"],
  settings: ["crisis-lines", "answers-off"],
  rule: ["paused"],
};

function refuseInDraftOnly(item: string, before: ItemValue, after: ItemValue): void {
  const keys = urgentKeys[named(item)[0]] ?? [];
  if (keys === "all" || changedKeys(before, after).every((key) => keys.includes(key))) return;
  throw new Problem("this is published with the draft", {
    kind: "refused",
    code: "draft-only",
    next: "save it, and publish the draft",
  });
}

function changedKeys(before: ItemValue, after: ItemValue): readonly string[] {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  const all = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return all.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

const fieldsOf = (value: ItemValue): Readonly<Record<string, ItemValue>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, ItemValue>>)
    : { "": value };

async function exists(setting: AdminSetting, item: string): Promise<boolean> {
  return (await seen(setting)).both.has(item);
}

/** Every page that is open looks again; the draft is worked out in the background, so that trying it need not wait. */
export function tellDraft({ lab, report }: AdminSetting): void {
  lab.trial().catch((error) => {
    report(
      error instanceof Problem
        ? error
        : new Problem("the draft could not be worked out", { next: "save it again", cause: error }),
    );
  });
}

type Sent = { readonly text: string } | { readonly value: unknown; readonly file?: string | undefined };

/** What did not change keeps its line and its comments: of the draft's own text, else of the live one. */
function textFor({ live }: AdminSetting, item: string, sent: Sent, current: string | undefined): string {
  if ("text" in sent) return sent.text;
  const [kind, name] = named(item);
  const value = sent.value as ItemValue;
  const there = current ?? itemsOf(live.now.content.files).get(item)?.text;
  if (there !== undefined) return valueText(kind, there, value);
  return newEntry(value as Value, kind === "topic" || kind === "rule" ? undefined : name);
}

/** What was refused, and how both stand now. */
async function refused(setting: AdminSetting, request: Request, revision: number, problem: unknown): Promise<Answer> {
  const item = request.params.item ?? "";
  if (!(problem instanceof Problem) || (problem.kind !== "conflict" && problem.kind !== "refused")) throw problem;
  const page = (await exists(setting, item)) ? await itemPage(setting, item) : undefined;
  const isStale = (page?.draft?.revision ?? 0) !== revision;
  const about = { ...saidTo(request, problem), ...(page === undefined ? {} : { page }) };
  const tongue = tongueOf(request.headers["accept-language"]);
  const list = page?.usedBy.map((user) => user.title[tongue]) ?? [];
  return problemAnswer(isStale ? 412 : 409, isStale ? "stale" : "refused", isStale ? about : { ...about, list });
}
