import type { ItemPage } from "../../../domain/admin-pages.ts";
import { isReadable } from "../../../domain/half-entry.ts";
import { RuleEntry } from "../../../domain/rule.ts";
import { adminApi } from "../api.ts";
import { AsText } from "../edit/as-text.tsx";
import { shownOf } from "../edit/sides.ts";
import { FindingList } from "../finding-list.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { StateTag } from "../state-tag.tsx";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { EditorOf } from "./editor-of.tsx";
import { RuleActs } from "./rule-acts.tsx";
import { useRuleWords } from "./words.ts";

type Props = Pick<RoomProps, "admin" | "start"> & { readonly id: string };

/** One rule, or a new one. */
export function RuleEditor({ admin, start, id }: Props) {
  const isNew = id === "new";
  const rules = useLoaded(admin, adminApi.rules);
  const item = useLoaded<ItemPage | "new">(
    admin,
    () => (isNew ? Promise.resolve("new" as const) : adminApi.item(`rule:${id}`)),
    [id],
  );
  const words = useRuleWords();
  const frame = useAdminWords();
  const row = rules.value?.groups.flatMap((group) => group.rules).find((each) => each.id === id);
  const known = item.value === null || item.value === "new" ? null : item.value;
  const file = (known?.file ?? "").replace("routing-rules/", "");
  if (rules.value !== null && row === undefined && !isNew && known === null)
    return (
      <div class="blank">
        <h1 class="blank__title">{words.notThere}</h1>
        <a class="button" href={linkTo("rules")}>
          {words.toRules}
        </a>
      </div>
    );
  return (
    <>
      <nav class="crumbs" aria-label={frame.pages.rules}>
        <a href={linkTo("rules")}>{frame.pages.rules}</a>
        {file !== "" && (
          <>
            <span aria-hidden="true">/</span>
            <span>{file}</span>
          </>
        )}
      </nav>
      <header class="rule-head">
        <div>
          <h1>{isNew ? words.newTitle : words.ruleTitle(row?.number ?? 0, id)}</h1>
          <p class="lead">
            {isNew ? words.newLead : known && <Standing page={known} version={start.version} />}{" "}
            {row !== undefined && <StateTag state={row.state} />}
          </p>
        </div>
        <button type="button" class="button rule-head__jump" onClick={jump}>
          {words.toTry}
        </button>
      </header>
      <Loading of={rules}>
        {(page) => (
          <Loading of={item}>
            {(value) => {
              if (value !== "new" && !isReadable(RuleEntry, shownOf(value)?.value))
                return <RuleAsText admin={admin} start={start} page={value} />;
              return (
                <EditorOf admin={admin} start={start} rules={page} page={value === "new" ? null : value} key={id} />
              );
            }}
          </Loading>
        )}
      </Loading>
    </>
  );
}

function RuleAsText({ admin, start, page }: Pick<Props, "admin" | "start"> & { readonly page: ItemPage }) {
  return (
    <>
      <div class="rule-acts">
        <RuleActs admin={admin} version={start.version} page={page} />
      </div>
      <FindingList findings={page.findings} />
      <AsText admin={admin} page={page} />
    </>
  );
}

function jump(): void {
  const place = document.getElementById("try-here");
  place?.scrollIntoView({ block: "start" });
  place?.querySelector("textarea")?.focus({ preventScroll: true });
}

function Standing({ page: { draft, live }, version }: { readonly page: ItemPage; readonly version: number }) {
  const words = useRuleWords();
  if (draft === null) return <>{words.unchanged(version)}</>;
  if (draft.after === null) return <>{words.removedBy(draft.by)}</>;
  return <>{live === null ? words.newBy(draft.by) : words.changedBy(draft.by)}</>;
}
