import { useState } from "preact/hooks";
import { Field } from "../../staff/field.tsx";
import { Icon } from "../../staff/icon.tsx";
import type { RoomProps } from "../page.tsx";
import { useAdminWords } from "../words.ts";
import { AuditTable } from "./audit-table.tsx";
import { asked, useAudit } from "./use-audit.ts";
import { useAuditWords } from "./words.ts";

/** Who did what. */
export function AuditRoom({ admin }: Pick<RoomProps, "admin">) {
  const words = useAdminWords();
  const own = useAuditWords();
  const audit = useAudit(admin);
  const { rows, people, next, failed, loading, filter, look } = audit;
  const [by, setBy] = useState("");
  const [about, setAbout] = useState("");
  const [error, setError] = useState<string | null>(null);
  const search = () => {
    const number = about.trim();
    if (number !== "" && !/^[A-Za-z0-9_-]{1,80}$/.test(number)) return setError(own.aboutWrong);
    setError(null);
    look({ by, about: number });
  };
  const only = (number: string) => {
    setAbout(number);
    look({ by, about: number });
  };
  const isFiltered = filter.by !== "" || filter.about !== "";
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.audit}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <a class="button" href={`/api/admin/audit.csv?${new URLSearchParams(asked(filter))}`} download="historik.csv">
          <Icon name="download" />
          {own.csv}
        </a>
      </header>
      <form
        class="sheet audit__find"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Field label={own.who}>
          {(props) => (
            <select
              {...props}
              class="field__select"
              value={by}
              onChange={({ currentTarget }) => setBy(currentTarget.value)}
            >
              <option value="">{own.everybody}</option>
              {people.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
              <option value="program">{own.program}</option>
              <option value="citizen">{own.citizen}</option>
            </select>
          )}
        </Field>
        <Field label={own.about} hint={own.aboutHint} error={error}>
          {(props) => (
            <input
              {...props}
              class="field__input"
              type="search"
              maxLength={80}
              value={about}
              onInput={({ currentTarget }) => setAbout(currentTarget.value)}
            />
          )}
        </Field>
        <div class="row">
          <button type="submit" class="button button--primary">
            {own.search}
          </button>
          {isFiltered && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setBy("");
                setAbout("");
                look({ by: "", about: "" });
              }}
            >
              {own.clear}
            </button>
          )}
        </div>
      </form>
      {failed && (
        <div class="callout callout--danger" role="alert">
          <div>
            <p>{words.startFailed}</p>
            <button type="button" class="button button--small" onClick={audit.again}>
              {words.again}
            </button>
          </div>
        </div>
      )}
      {rows === null && !failed && <p class="lead">{words.loading}</p>}
      {rows?.length === 0 && <p class="lead">{isFiltered ? own.noneFound : own.empty}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <AuditTable rows={rows} people={people} onOnly={only} />
          <div class="audit__more">
            {next === null ? (
              <p class="lead">{own.end}</p>
            ) : (
              <button type="button" class="button" aria-busy={loading} onClick={() => !loading && audit.more()}>
                {own.more}
              </button>
            )}
          </div>
        </>
      )}
      <p class="hidden" role="status">
        {loading && own.loadingMore}
      </p>
    </>
  );
}
