import { useEffect, useState } from "preact/hooks";
import type { DraftPage } from "../../../domain/admin-pages.ts";
import { adminApi } from "../api.ts";
import { FindingList } from "../finding-list.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { DraftRow } from "./draft-row.tsx";
import { PublishForm } from "./publish-form.tsx";
import { useDraftWords } from "./words.ts";

/** What is changed, and the way out of the draft. */
export function DraftRoom({ admin, rest }: RoomProps) {
  const words = useAdminWords();
  const own = useDraftWords();
  const loaded = useLoaded(admin, adminApi.draft);
  const release = useLoaded(admin, adminApi.upgrade);
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.draft}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <div class="row">
          <a class="button" href={linkTo("effect")}>
            {own.effect}
          </a>
        </div>
      </header>
      {(release.value?.items.length ?? 0) > 0 && (
        <p class="callout">
          {own.upgrade} <a href={linkTo("upgrade")}>{own.upgradeLink}</a>
        </p>
      )}
      <Loading of={loaded}>
        {(draft) =>
          draft.items.length === 0 ? (
            <p class="lead">{own.empty}</p>
          ) : (
            <Changes admin={admin} draft={draft} publishing={rest[0] === "publish"} />
          )
        }
      </Loading>
    </>
  );
}

type Props = Pick<RoomProps, "admin"> & { readonly draft: DraftPage; readonly publishing: boolean };

function Changes({ admin, draft, publishing }: Props) {
  const own = useDraftWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(draft.items.filter(({ mine }) => mine).map(({ item }) => item)),
  );
  // What is gone from the draft is no longer ticked.
  useEffect(() => {
    const there = new Set(draft.items.map(({ item }) => item));
    setTicked((before) => new Set([...before].filter((item) => there.has(item))));
  }, [draft]);
  const tick = (item: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(item);
    else next.delete(item);
    setTicked(next);
  };
  // What stands at a change is not said twice.
  const said = new Set(draft.items.flatMap(({ findings }) => findings.map(({ what }) => what)));
  return (
    <div class="draft-room">
      <ul class="sheet draft-room__list">
        {draft.items.map((row) => (
          <DraftRow
            key={row.item}
            admin={admin}
            row={row}
            ticked={ticked.has(row.item)}
            onTick={(on) => tick(row.item, on)}
          />
        ))}
      </ul>
      {draft.findings.length > 0 && (
        <section class="draft-room__red" aria-label={own.red}>
          <h2>{own.red}</h2>
          <p class="lead">{own.redLead}</p>
          <div class="findings">
            <FindingList findings={draft.findings.filter(({ what }) => !said.has(what))} />
          </div>
        </section>
      )}
      <PublishForm admin={admin} items={[...ticked]} red={draft.findings.length > 0} focus={publishing} />
    </div>
  );
}
