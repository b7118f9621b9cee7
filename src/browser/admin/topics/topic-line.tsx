import type { AdminStart, TopicRow } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { DepartmentTag } from "../department-tag.tsx";
import { FindingList } from "../finding-list.tsx";
import { linkTo } from "../place.ts";
import { StateTag } from "../state-tag.tsx";
import { useTopicWords } from "./words.ts";

type Props = { readonly row: TopicRow; readonly start: AdminStart };

const percent = (share: number) => `${Math.round(share * 100)} %`;

export function TopicLine({ row, start }: Props) {
  const own = useTopicWords();
  const tongue = useTongue();
  const department = start.departments.find(({ id }) => id === row.department);
  const amount = row.examples < 5 ? "tag tag--danger" : row.examples < 25 ? "tag tag--warning" : "";
  return (
    <li class={row.state === "live" ? "topic" : "topic is-now"}>
      <div class="topic__say">
        <a href={linkTo("topics", row.id)}>{row.title[tongue]}</a>
        <p class="topic__about">
          <span>{own.outcomes[row.outcome] ?? row.outcome}</span>
          {department !== undefined && <DepartmentTag code={department.code}>{department.name[tongue]}</DepartmentTag>}
          {row.sensitive && <span class="tag">{own.sensitive}</span>}
          <StateTag state={row.state} by={row.changedBy} />
        </p>
      </div>
      <p class="topic__n">
        <span class={amount}>{own.examples(row.examples)}</span>
        <small>{own.voices(row.voices)}</small>
      </p>
      <p class="topic__n">
        {row.understood === null ? "–" : percent(row.understood)}
        <small>{row.understood === null ? own.notMeasured : own.understood}</small>
      </p>
      {row.findings.length > 0 && (
        <div class="topic__wide">
          <FindingList findings={row.findings} />
        </div>
      )}
    </li>
  );
}
