import { useState } from "preact/hooks";
import type { ItemKind } from "../../../domain/admin-api.ts";
import type { VersionRow } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { DiffView } from "../draft/diff-view.tsx";
import { useDraftWords } from "../draft/words.ts";
import { Loading } from "../loading.tsx";
import { goTo, linkTo } from "../place.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { useLoaded } from "../use-loaded.ts";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { useVersionWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly number: number; readonly versions: readonly VersionRow[] };

// `topic:lokaler-pris`: a thing is named after its kind.
const kindOf = (item: string) => item.slice(0, item.indexOf(":")) as ItemKind;

/** One version against another, and the way back to it. */
export function VersionView({ admin, number, versions }: Props) {
  const words = useAdminWords();
  const own = useVersionWords();
  const { kinds } = useDraftWords();
  const tongue = useTongue();
  const [against, setAgainst] = useState<number | undefined>(undefined);
  const [asking, setAsking] = useState(false);
  const loaded = useLoaded(admin, () => adminApi.version(number, against), [number, against]);
  const restore = async (reason: string) => {
    try {
      const { version } = await adminApi.restore(number, reason);
      setAsking(false);
      admin.toasts.say(own.restored(version));
      admin.changed();
      goTo("versions");
    } catch (error) {
      if (admin.failed(error)) return;
      setAsking(false);
      admin.toasts.say(problemOf(error).problem?.detail ?? words.failed, { failed: true });
    }
  };
  return (
    <>
      <header>
        <div>
          <p class="crumbs">
            <a href={linkTo("versions")}>{own.back}</a>
          </p>
          <h1>{own.number(number)}</h1>
          {loaded.value !== null && (
            <p class="lead">
              {loaded.value.version.note} · {own.by(loaded.value.version.by, whenIn(loaded.value.version.at, tongue))}
            </p>
          )}
        </div>
        {loaded.value?.version.live === false && (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {own.restore}
          </button>
        )}
      </header>
      <label class="field versions__against">
        <span class="field__label">{own.against}</span>
        <select
          class="field__select"
          value={against === undefined ? "" : String(against)}
          onChange={({ currentTarget }) =>
            setAgainst(currentTarget.value === "" ? undefined : Number(currentTarget.value))
          }
        >
          <option value="">{own.before}</option>
          {versions
            .filter((version) => version.number !== number)
            .map((version) => (
              <option value={String(version.number)}>{own.number(version.number)}</option>
            ))}
        </select>
      </label>
      <Loading of={loaded}>
        {({ items, against: other }) => (
          <section aria-label={own.changed}>
            <h2 class="versions__title">{own.changed}</h2>
            {items.length === 0 && <p class="lead">{other === null ? own.first : own.nothing}</p>}
            {items.map(({ item, title, before, after }) => (
              <details class="versions__item" key={item} open={items.length < 4}>
                <summary>
                  {title[tongue]} <small class="versions__kind">{kinds[kindOf(item)]}</small>
                </summary>
                <DiffView before={before} after={after} />
              </details>
            ))}
          </section>
        )}
      </Loading>
      {asking && (
        <ReasonDialog
          title={own.restoreTitle(number)}
          hint={own.restoreHint}
          act={own.restore}
          onDo={restore}
          onShut={() => setAsking(false)}
        />
      )}
    </>
  );
}
