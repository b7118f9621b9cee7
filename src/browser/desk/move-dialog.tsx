import { useState } from "preact/hooks";
import type { Move, Sent } from "../../domain/desk-api.ts";
import type { Colleague, DepartmentNow, PartPage, Start } from "../../domain/desk-pages.ts";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { Icon } from "../staff/icon.tsx";
import { PresenceDot } from "./presence-menu.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly page: PartPage;
  readonly start: Start;
  readonly colleagues: readonly Colleague[];
  readonly department: string | null;
  readonly topic: string | null;
  readonly busy: boolean;
  readonly onShut: () => void;
  readonly onMove: (move: Sent<typeof Move>) => void;
};

/** "Ikke os": who should have it, or which colleague, and why. */
export function MoveDialog({ page, start, colleagues, busy, onShut, onMove, ...given }: Props) {
  const words = useWords();
  const [department, setDepartment] = useState(given.department);
  const [colleague, setColleague] = useState("");
  const [topic, setTopic] = useState(given.topic ?? "");
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<{ department?: string; reason?: string }>({});
  const chosen = start.departments.find(({ id }) => id === department);
  const there = colleagues.filter(
    ({ id, departments }) => id !== start.me.id && departments.includes(department ?? ""),
  );
  const move = () => {
    const missing = {
      ...(chosen === undefined && { department: words.departmentNeeded }),
      ...(reason.trim() === "" && { reason: words.reasonNeeded }),
    };
    setWrong(missing);
    if (chosen === undefined || reason.trim() === "") return;
    onMove({
      department: chosen.id,
      reason: reason.trim(),
      ...(colleague !== "" && { colleague }),
      ...(topic !== "" && { topic }),
    });
  };
  return (
    <Dialog title={words.moveTitle} onShut={onShut} onSubmit={move}>
      {page.moves >= 2 && (
        <p class="callout callout--warning">
          <Icon name="info" />
          <span>{words.thirdMove}</span>
        </p>
      )}
      <fieldset class={wrong.department ? "pick pick--tall field--error" : "pick pick--tall"}>
        <legend class={wrong.department ? "field__error" : "hidden"}>
          {wrong.department ?? words.chooseDepartment}
        </legend>
        {start.departments.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name="department"
              checked={each.id === department}
              onChange={() => {
                setDepartment(each.id);
                setColleague("");
              }}
            />
            <DepartmentLine
              department={each}
              cover={start.departments.find(({ id }) => id === each.cover)?.name ?? null}
              here={each.id === page.department}
            />
          </label>
        ))}
      </fieldset>
      {there.length > 0 && (
        <Field label={words.colleague}>
          {(props) => (
            <select
              {...props}
              class="field__select"
              value={colleague}
              onChange={({ currentTarget }) => setColleague(currentTarget.value)}
            >
              <option value="">{words.anyColleague}</option>
              {there.map(({ id, name, status, remark }) => (
                <option value={id}>
                  {name} · {words.presence[status].toLowerCase()}
                  {remark === null ? "" : ` · ${remark}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={words.topic}>
        {(props) => (
          <select
            {...props}
            class="field__select"
            value={topic}
            onChange={({ currentTarget }) => setTopic(currentTarget.value)}
          >
            <option value="">
              {words.sameTopic}: {page.topic.title}
            </option>
            {start.topics
              .filter(({ id }) => id !== page.topic.id)
              .map(({ id, title }) => (
                <option value={id}>{title}</option>
              ))}
          </select>
        )}
      </Field>
      <Field label={words.whyMove} hint={words.whyMoveHint} error={wrong.reason ?? null}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            maxlength={500}
            autocomplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Field>
      <div class="card__actions">
        <button type="submit" class="button button--primary" aria-busy={busy}>
          {words.moveNow(chosen?.name ?? "…")}
        </button>
      </div>
    </Dialog>
  );
}

type LineProps = {
  readonly department: DepartmentNow;
  /** The name of whoever takes its parts today. */
  readonly cover: string | null;
  readonly here: boolean;
};

function DepartmentLine({ department, cover, here }: LineProps) {
  const words = useWords();
  const { name, code, open, opens, free } = department;
  return (
    <span class="grow">
      <span class="dept">
        <span class="dept__code" aria-hidden="true">
          {code}
        </span>
        {name}
        {here && <span class="meta">{words.here}</span>}
      </span>
      <small class="dept__now">
        <PresenceDot status={!open ? "away" : free > 0 ? "free" : "busy"} />
        <span>
          {open ? words.openFree(free) : words.closedNow(opens)}
          {cover !== null && ` · ${words.covers(cover)}`}
        </span>
      </small>
    </span>
  );
}
