import { useState } from "preact/hooks";
import type { UpgradeRow } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { DiffView } from "../draft/diff-view.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { useUpgradeWords } from "./words.ts";

/** After a new release: what it ships otherwise and somebody here has changed, in three columns. */
export function UpgradeRoom({ admin }: RoomProps) {
  const own = useUpgradeWords();
  const loaded = useLoaded(admin, adminApi.upgrade);
  return (
    <>
      <header>
        <div>
          <h1>{own.title}</h1>
          <p class="lead">{own.lead}</p>
        </div>
      </header>
      <Loading of={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <div class="blank">
              <p class="lead">{own.empty}</p>
              <a class="button" href={linkTo("draft")}>
                {own.toDraft}
              </a>
            </div>
          ) : (
            items.map((row) => <Row key={row.item} admin={admin} row={row} />)
          )
        }
      </Loading>
    </>
  );
}

type RowProps = Pick<RoomProps, "admin"> & { readonly row: UpgradeRow };

function Row({ admin, row }: RowProps) {
  const words = useAdminWords();
  const own = useUpgradeWords();
  const tongue = useTongue();
  const [busy, setBusy] = useState(false);
  const { item, shippedBefore, shippedNow, ours } = row;
  const title = row.title[tongue];
  const decide = async (whose: "shipped" | "ours") => {
    if (busy) return;
    setBusy(true);
    try {
      await adminApi.take(item, whose);
      admin.toasts.say(whose === "shipped" ? own.taken(title) : own.kept(title));
      admin.changed();
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="sheet upgrade" aria-label={title}>
      <h2>{title}</h2>
      <div class="upgrade__columns">
        <div>
          <h3>{own.before}</h3>
          {shippedBefore === null ? <p>{own.noText}</p> : <pre class="upgrade__text">{shippedBefore}</pre>}
        </div>
        <div>
          <h3>{own.now}</h3>
          {shippedNow === null ? <p>{own.gone}</p> : <DiffView before={shippedBefore} after={shippedNow} />}
          <p class="field__hint">{own.nowHint}</p>
        </div>
        <div>
          <h3>{own.ours}</h3>
          {ours === null ? <p>{own.oursGone}</p> : <DiffView before={shippedBefore} after={ours} />}
          <p class="field__hint">{own.oursHint}</p>
        </div>
      </div>
      <div class="upgrade__acts">
        <button type="button" class="button" aria-busy={busy} onClick={() => void decide("shipped")}>
          {shippedNow === null ? own.takeGone : own.take}
        </button>
        <button type="button" class="button" onClick={() => void decide("ours")}>
          {own.keep}
        </button>
      </div>
    </section>
  );
}
