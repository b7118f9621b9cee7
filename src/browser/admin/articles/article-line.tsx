import type { AdminStart, ItemRow } from "../../../domain/admin-pages.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { DepartmentTag } from "../department-tag.tsx";
import { dayIn } from "../edit/day.ts";
import { FindingList } from "../finding-list.tsx";
import { linkTo } from "../place.ts";
import { StateTag } from "../state-tag.tsx";
import { StillTrue } from "./still-true.tsx";
import { useArticleWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly start: AdminStart;
  readonly row: ItemRow;
  readonly isOverdue: boolean;
};

export function ArticleLine({ admin, start, row, isOverdue }: Props) {
  const own = useArticleWords();
  const tongue = useTongue();
  const { shows } = row;
  const id = row.item.slice("article:".length);
  const department = start.departments.find((each) => each.id === shows.department);
  const topics = String(shows.topics ?? "")
    .split(" ")
    .flatMap((name) => start.topics.find((topic) => topic.id === name) ?? []);
  return (
    <li class={row.state === "live" ? "article-line" : "article-line is-now"}>
      <div class="topic__say">
        <a href={linkTo("articles", id)}>{row.title[tongue]}</a>
        <p class="topic__about">
          <span>{own.kinds[String(shows.kind)] ?? ""}</span>
          {department !== undefined && <DepartmentTag code={department.code}>{department.name[tongue]}</DepartmentTag>}
          <StateTag state={row.state} by={row.changedBy} />
        </p>
        <p class="topic__about">
          {topics.length === 0 ? (
            <span>{own.noTopic}</span>
          ) : (
            <span>
              {own.usedBy}{" "}
              {topics.map((topic, at) => (
                <>
                  {at > 0 && ", "}
                  <a href={linkTo("topics", topic.id)}>{topic.title[tongue]}</a>
                </>
              ))}
            </span>
          )}
        </p>
      </div>
      <p class="article-line__when">
        {isOverdue && (
          <span class="tag tag--warning">
            <Icon name="clock" />
            {own.overdue}
          </span>
        )}
        <span>{own.reviewed(dayIn(String(shows.reviewed ?? "–"), tongue))}</span>
        <small>{own.reviewBy(dayIn(String(shows["review-by"] ?? "–"), tongue))}</small>
      </p>
      {row.state === "live" && <StillTrue admin={admin} article={id} title={row.title[tongue]} />}
      {row.findings.length > 0 && (
        <div class="topic__wide">
          <FindingList findings={row.findings} />
        </div>
      )}
    </li>
  );
}
