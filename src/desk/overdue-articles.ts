import { frontOf } from "../conversation/front.ts";
import type { House } from "../conversation/receive.ts";
import { sayIn, written } from "../conversation/wording.ts";
import type { Article } from "../domain/article.ts";
import { isWorkingDay } from "../domain/hours.ts";
import { localTime } from "../domain/local-time.ts";
import { may } from "../domain/permissions.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { mail, sendOnce, type Told } from "./notices.ts";

const from = "07:00";
/** The first days of a month: one of them is a working day, and whoever stood still then has missed nothing by the next. */
const firstDays = 7;
const most = 20;

type To = Pick<StaffMember, "id" | "email" | "locale">;

/** Once a month: which articles are past their review, to the department that owns them; those nobody owns, to the editors. */
export async function tellOverdue(house: House, known: Told = new Set()): Promise<number> {
  const front = frontOf(house.equipment(), house.now());
  const { day, time } = localTime(front.now);
  if (Number(day.slice(8)) > firstDays || time < from) return 0;
  const overdue = Map.groupBy(
    [...front.content.articles.values()].filter((article) => article["review-by"] < day),
    ({ department }) => department,
  );
  let told = 0;
  for (const [department, articles] of overdue) {
    const owner = department === null ? undefined : front.content.departments.get(department);
    if (owner !== undefined && !isWorkingDay(owner.hours, day)) continue;
    const occasion = ["overdue", day.slice(0, 7), department ?? ""];
    // Looked at before anybody is looked up: this is asked every few seconds.
    if (known.has(occasion.join(" "))) continue;
    known.add(occasion.join(" "));
    const to: readonly To[] =
      owner === undefined ? await editors(house) : [{ id: department ?? "", email: owner.mail, locale: "da" }];
    const mails = to.map((each) => {
      const say = sayIn(front.texts, each.locale);
      const values = { count: articles.length, articles: listOf(articles, each), link: linkOf(house) };
      const subject = say("staff-overdue-subject", { count: articles.length });
      return mail(front, each, { occasion, part: null, subject, text: say("staff-overdue-text", values) });
    });
    told += await sendOnce(house, mails, known);
  }
  return told;
}

const editors = async ({ store }: House): Promise<readonly StaffMember[]> =>
  (await store.all("staff-member")).filter((member) => may(member, "content-edit"));

const linkOf = ({ equipment }: House) =>
  written({ content: `${equipment().publicUrl.replace(/\/$/, "")}/admin#articles` });

function listOf(articles: readonly Article[], { locale }: To) {
  const oldest = articles.toSorted((one, other) => (one["review-by"] < other["review-by"] ? -1 : 1)).slice(0, most);
  return written({
    content: oldest.map((article) => `– ${article.title[locale]}, ${article["review-by"]}`).join("\n"),
  });
}
