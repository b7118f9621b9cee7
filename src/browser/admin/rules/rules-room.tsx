import { useMemo, useState } from "preact/hooks";
import type { RuleRow, RulesPage } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { departmentMenu } from "../department-menu.ts";
import { ListTools, type Sought } from "../list-tools.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { RuleEditor } from "./rule-editor.tsx";
import { RuleLine } from "./rule-line.tsx";
import { matches, moved, type RuleFilter } from "./rule-list.ts";
import { saveOrder } from "./rule-order.ts";

const filters = ["all", "warned", "changed", "paused"] as const;

/** The list, or one of its rules. */
export function RulesRoom({ admin, start, rest: [id] }: RoomProps) {
  if (id !== undefined) return <RuleEditor admin={admin} start={start} id={id} key={id} />;
  return <RuleListRoom admin={admin} start={start} />;
}

/** The rules in their order: read, found, moved up and down. */
function RuleListRoom({ admin, start }: Pick<RoomProps, "admin" | "start">) {
  const words = useAdminWords();
  const tongue = useTongue();
  const loaded = useLoaded(admin, adminApi.rules);
  const [sought, setSought] = useState<Sought<RuleFilter>>({ filter: "all", search: "", chosen: "" });
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.rules}</h1>
          <p class="lead">{words.rulesLead}</p>
        </div>
        <div class="row">
          <a class="button" href={linkTo("try")}>
            {words.pages.try}
          </a>
          <a class="button button--primary" href={linkTo("rules", "new")}>
            {words.newRule}
          </a>
        </div>
      </header>
      <Loading of={loaded}>
        {(page) => {
          const all = page.groups.flatMap(({ rules }) => rules);
          const shown = (row: RuleRow) =>
            matches(row, { ...sought, tongue }) && (sought.chosen === "" || row.department === sought.chosen);
          return (
            <>
              <ListTools
                sought={sought}
                filters={filters.map((filter) => ({
                  id: filter,
                  title: words.ruleFilters[filter],
                  count: all.filter((row) => matches(row, { filter, search: "", tongue })).length,
                }))}
                search={words.searchRules}
                menu={departmentMenu(start, words, tongue)}
                note={words.last30}
                onSought={setSought}
              />
              <Groups page={page} shown={shown} admin={admin} />
            </>
          );
        }}
      </Loading>
    </>
  );
}

type GroupsProps = Pick<RoomProps, "admin"> & {
  readonly page: RulesPage;
  readonly shown: (row: RuleRow) => boolean;
};

function Groups({ page, shown, admin }: GroupsProps) {
  const words = useAdminWords();
  const tongue = useTongue();
  const [said, setSaid] = useState("");
  const visible = useMemo(
    () =>
      page.groups.map((group) => ({ ...group, seen: group.rules.filter(shown) })).filter(({ seen }) => seen.length > 0),
    [page, shown],
  );
  const move = async (file: string, id: string, by: -1 | 1) => {
    const group = page.groups.find((each) => each.file === file);
    const order =
      group &&
      moved(
        group.rules.map((rule) => rule.id),
        id,
        by,
      );
    if (order === undefined) return;
    try {
      await saveOrder(admin, file, order, words.orderNote);
      setSaid(words.ruleMoved(id, by < 0));
      // The line is drawn anew in its new place: the focus goes along.
      setTimeout(() => document.querySelector<HTMLElement>(`[data-rule="${id}"] [data-move="${by}"]`)?.focus(), 600);
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
    }
  };
  return (
    <div class="rules">
      <p class="hidden" role="status">
        {said}
      </p>
      {visible.length === 0 && <p class="lead">{words.noRuleFits}</p>}
      {visible.map(({ file, title, seen, rules }) => (
        <section aria-label={title[tongue]} key={file}>
          <h2>
            {title[tongue]} <code>{file.replace("routing-rules/", "")}</code>
          </h2>
          <ol class="sheet rules__list">
            {seen.map((row) => (
              <RuleLine
                key={row.item}
                row={row}
                isFirst={rules[0]?.id === row.id}
                isLast={rules.at(-1)?.id === row.id}
                onMove={(by) => void move(file, row.id, by)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
