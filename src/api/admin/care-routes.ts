import type * as z from "zod";
import { importFiles } from "../../content/import-files.ts";
import { titleOf, valueIn } from "../../content/item-rows.ts";
import { itemsOf } from "../../content/items.ts";
import { publishAlone } from "../../content/publish.ts";
import { shippedChanges, takeShipped } from "../../content/upgrade.ts";
import { valueText } from "../../content/value-text.ts";
import { AuditQuery, Files, Take, TestMail } from "../../domain/admin-api.ts";
import type { AuditPage } from "../../domain/admin-pages.ts";
import { localTime } from "../../domain/local-time.ts";
import { Problem } from "../../domain/problem.ts";
import type { Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { draftPage } from "./draft-routes.ts";
import { tellDraft } from "./item-routes.ts";
import { readyChecks } from "./ready.ts";
import { itemPage } from "./seen.ts";
import { type AdminSetting, adminRoute, namesOf, parsed, yes } from "./setting.ts";
import { testMail } from "./test-mail.ts";

const wholeContent = 8 * 1024 * 1024;

/** What keeps the content and the house in order: files in and out, a new release, reviews, readiness, the audit. */
export function careRoutes(setting: AdminSetting): readonly Route[] {
  const { house, live, publishing } = setting;
  return [
    adminRoute(
      setting,
      "POST",
      "articles/:article/still-true",
      "content-publish",
      "Somebody has read it again today, and it holds",
      async (staff, { params }) => {
        const item = `article:${params.article ?? ""}`;
        const there = itemsOf(live.now.content.files).get(item);
        if (there === undefined)
          throw new Problem("there is no such article", { kind: "missing", next: "go back to the list" });
        const today = localTime(house.now()).day;
        const value = valueIn("article", there.text) as Readonly<Record<string, string>>;
        const next = { ...value, reviewed: today, "review-by": later(value, today) };
        const change = { item, after: valueText("article", there.text, next) };
        const version = await publishAlone(publishing, live.now, change, {
          by: staff.id,
          note: "Gennemgået: det passer stadig",
        });
        await live.look();
        return yes({ version: version.number });
      },
    ),
    adminRoute(
      setting,
      "POST",
      "import",
      "content-edit",
      "Files into the draft: what differs becomes a change",
      async (staff, request) => {
        const files = new Map(Object.entries(parsed(Files, request.body).files));
        const about = { by: staff.id, at: house.now(), note: "Hentet fra filer" };
        await importFiles(house.store, live.now.content.files, files, about);
        tellDraft(setting);
        return yes(await draftPage(setting, staff));
      },
      { body: Files, mostBytes: wholeContent },
    ),
    adminRoute(
      setting,
      "GET",
      "upgrade",
      "content-read",
      "What a new release has changed in the shipped content",
      async () => {
        const changes = await shippedChanges(publishing, live.now.content.files);
        const { content } = live.now;
        const items = changes.map(({ item, before, now, ours }) => ({
          item,
          title: titleOf(item, content, undefined),
          shippedBefore: before,
          shippedNow: now,
          ours,
        }));
        return yes({ items });
      },
    ),
    adminRoute(
      setting,
      "POST",
      "upgrade/:item",
      "content-edit",
      "Take the shipped text into the draft, or keep ours",
      async (staff, request) => {
        const item = request.params.item ?? "";
        const { whose } = parsed(Take, request.body);
        await takeShipped(publishing, live.now.content.files, { item, whose, by: staff.id, at: house.now() });
        tellDraft(setting);
        return yes(await itemPage(setting, item));
      },
      { body: Take },
    ),
    adminRoute(setting, "GET", "ready", "content-read", "Whether everything is in place to go on air", async () =>
      yes({ checks: await readyChecks(setting) }),
    ),
    adminRoute(
      setting,
      "POST",
      "ready/test-mail",
      "content-publish",
      "A test mail to a department's duty address",
      async (_, request) => {
        await testMail(setting, parsed(TestMail, request.body).department);
        return yes({ ok: true });
      },
      { body: TestMail },
    ),
    adminRoute(
      setting,
      "GET",
      "audit",
      "audit-read",
      "Who did what",
      async (staff, { query }) => {
        const asked = parsed(AuditQuery, query);
        await looked(setting, staff, asked);
        return yes(await auditPage(setting, asked));
      },
      { query: AuditQuery },
    ),
    adminRoute(
      setting,
      "GET",
      "audit.csv",
      "audit-read",
      "Who did what, as a table",
      async (staff, { query }) => {
        const asked = parsed(AuditQuery, query);
        await looked(setting, staff, asked);
        return {
          status: 200,
          type: "text/csv; charset=utf-8",
          text: csvOf(await wholeAudit(setting, asked)),
          headers: { "content-disposition": 'attachment; filename="historik.csv"' },
        };
      },
      { query: AuditQuery },
    ),
    {
      ...adminRoute(
        setting,
        "GET",
        "events",
        "content-read",
        "That the content or the draft has changed, as events",
        async () => ({
          status: 200,
          events: (push) => live.onChange(() => push({ data: { what: "version" } })),
        }),
      ),
    },
  ];
}

/** As long until the next review as there was until this one. */
function later(value: Readonly<Record<string, string>>, today: string): string {
  const [from, until] = [Date.parse(value.reviewed ?? ""), Date.parse(value["review-by"] ?? "")];
  const span = Number.isFinite(until - from) && until > from ? until - from : 182 * 86_400_000;
  return new Date(Date.parse(today) + span).toISOString().slice(0, 10);
}

type Asked = z.output<typeof AuditQuery>;

/** Whoever reads who did what stands there, too: once for each look, not for each page of it. */
async function looked({ house, publishing }: AdminSetting, staff: StaffMember, asked: Asked): Promise<void> {
  if (asked.after !== undefined) return;
  const audit = {
    id: publishing.id(),
    at: house.now(),
    by: staff.id,
    did: "audit-looked-at",
    about: { kind: "audit", id: asked.about ?? asked.by ?? "all" },
    conversation: null,
    reason: null,
  };
  await house.store.commit([{ audit }]);
}

async function auditPage(setting: AdminSetting, { by, about, after, limit }: Asked): Promise<AuditPage> {
  const names = await namesOf(setting);
  const filter = { ...(by === undefined ? {} : { by }), ...(about === undefined ? {} : { about }) };
  const page = { limit, ...(after === undefined ? {} : { after }) };
  const { rows, next } = await setting.house.store.audit(filter, page);
  return {
    rows: rows.map(({ at, by: who, did, about: what, reason }) => ({
      at,
      by: names.get(who) ?? who,
      did,
      about: what,
      reason,
    })),
    people: [...names].filter(([id]) => id !== "program").map(([id, name]) => ({ id, name })),
    next,
  };
}

const rowsAtOnce = 200;

/** Every row, not only the first page. */
async function wholeAudit(setting: AdminSetting, asked: Asked): Promise<Pick<AuditPage, "rows">> {
  const rows: AuditPage["rows"][number][] = [];
  let after = asked.after;
  do {
    const page = await auditPage(setting, { ...asked, after, limit: rowsAtOnce });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return { rows };
}

// A cell that begins like a formula would be one in a spreadsheet.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function csvOf({ rows }: Pick<AuditPage, "rows">): string {
  const lines = rows.map(({ at, by, did, about, reason }) => [at, by, did, about.kind, about.id, reason ?? ""]);
  return [["at", "by", "did", "kind", "id", "reason"], ...lines]
    .map((line) => `${line.map(cell).join(";")}\r\n`)
    .join("");
}
