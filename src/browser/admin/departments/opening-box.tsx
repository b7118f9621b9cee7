import { useTongue } from "../../staff/use-tongue.ts";
import { dayInWords } from "../../widget/when.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { useLoaded } from "../use-loaded.ts";
import { useDepartmentWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly id: string; readonly live: boolean; readonly draft: boolean };

/** How citizens read the hours at this moment: as they are live, and as the draft has them. */
export function OpeningBox({ admin, id, live, draft }: Props) {
  const own = useDepartmentWords();
  return (
    <aside class="sheet opening-box" aria-label={own.hours}>
      {live && <Opening admin={admin} id={id} draft={false} title={own.now} />}
      {draft && <Opening admin={admin} id={id} draft title={own.draftNow} />}
      <Holidays admin={admin} id={id} draft={!live} />
    </aside>
  );
}

type OpeningProps = { readonly admin: Admin; readonly id: string; readonly draft: boolean };

function Opening({ admin, id, draft, title }: OpeningProps & { readonly title: string }) {
  const own = useDepartmentWords();
  const tongue = useTongue();
  const { value, failed } = useLoaded(admin, () => adminApi.hours(id, draft), [id, draft]);
  return (
    <section>
      <h2>{title}</h2>
      {failed && <p>{own.unreadable}</p>}
      {value !== null && !failed && (
        <p>
          <span class={value.openNow ? "tag tag--success" : "tag"}>{value.openNow ? own.openNow : own.closedNow}</span>{" "}
          {own.opensNext(value.next[tongue])}
        </p>
      )}
    </section>
  );
}

const shownHolidays = 6;

function Holidays({ admin, id, draft }: OpeningProps) {
  const own = useDepartmentWords();
  const tongue = useTongue();
  const { value } = useLoaded(admin, () => adminApi.hours(id, draft), [id, draft]);
  if (value === null) return null;
  return (
    <section>
      <h2>{own.holidays}</h2>
      <ul class="opening-box__days">
        {value.holidays.slice(0, shownHolidays).map(({ day, name }) => (
          <li key={day}>
            {dayInWords(day, tongue)}
            <small lang="da">{name[tongue]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
