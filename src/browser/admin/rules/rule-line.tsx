import type { RuleRow } from "../../../domain/admin-pages.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { FindingList } from "../finding-list.tsx";
import { MoveButtons } from "../move-buttons.tsx";
import { linkTo } from "../place.ts";
import { StateTag } from "../state-tag.tsx";
import { useAdminWords } from "../words.ts";
import { validity } from "./rule-list.ts";
import { Sentence } from "./sentence.tsx";
import { Spark } from "./spark.tsx";

type Props = {
  readonly row: RuleRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
};

export function RuleLine({ row, isFirst, isLast, onMove }: Props) {
  const words = useAdminWords();
  const tongue = useTongue();
  const total = row.hits.reduce((sum, hits) => sum + hits, 0);
  const when = validity(row, localTime(new Date().toISOString()).day);
  return (
    <li class={row.state === "live" ? "rule" : "rule is-now"} data-rule={row.id}>
      <span class="rule__move">
        <MoveButtons
          isFirst={isFirst}
          isLast={isLast}
          up={words.ruleUp(row.number)}
          down={words.ruleDown(row.number)}
          onMove={onMove}
        />
      </span>
      <span class="rule__no">{row.number}</span>
      <div class="rule__say">
        <Sentence tokens={row.sentence[tongue]} />
        <p class="rule__about">
          <a href={linkTo("rules", row.id)}>{words.editNamed(row.id)}</a>
          <StateTag state={row.state} by={row.changedBy} />
          {row.paused && <span class="tag">{words.paused}</span>}
          {when === "later" && <span class="tag">{words.validFrom(row.valid.from ?? "")}</span>}
          {when === "over" && <span class="tag tag--danger">{words.validOver(row.valid.until ?? "")}</span>}
        </p>
      </div>
      <Spark days={row.hits} label={words.sparkLabel(total)} />
      <span class="rule__n">
        {total}
        <small>{words.handed}</small>
      </span>
      <span class="rule__n">
        {row.moved}
        <small>{words.movedOn}</small>
      </span>
      {row.findings.length > 0 && (
        <div class="rule__warn">
          <FindingList findings={row.findings} />
        </div>
      )}
    </li>
  );
}
