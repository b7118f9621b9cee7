import { useState } from "preact/hooks";
import type { DraftPage, ItemPage } from "../../../domain/admin-pages.ts";
import { Dialog } from "../../staff/dialog.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { FindingList } from "../finding-list.tsx";
import { linkToItem } from "../item-links.ts";
import { StateTag } from "../state-tag.tsx";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { DiffView } from "./diff-view.tsx";
import { useDraftWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly row: DraftPage["items"][number];
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
};

export function DraftRow({ admin, row, ticked, onTick }: Props) {
  const words = useAdminWords();
  const own = useDraftWords();
  const tongue = useTongue();
  const [page, setPage] = useState<ItemPage | null>(null);
  const [asking, setAsking] = useState(false);
  const title = row.title[tongue];
  const failed = (error: unknown) => {
    if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
  };
  const show = async () => {
    if (page !== null) return setPage(null);
    try {
      setPage(await adminApi.item(row.item));
    } catch (error) {
      failed(error);
    }
  };
  const discard = async () => {
    setAsking(false);
    try {
      await adminApi.discard(row.item);
      admin.toasts.say(own.discarded);
      admin.changed();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <li class="draft-row">
      <label class="check draft-row__tick">
        <input
          type="checkbox"
          aria-label={own.tick(title)}
          checked={ticked}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>
          <strong>{title}</strong> <StateTag state={row.state} />
          <small class="draft-row__by">
            {own.kinds[row.kind]} ·{" "}
            {own.by(row.changedBy ?? "", row.changedAt === null ? "" : whenIn(row.changedAt, tongue))}
            {row.note !== "" && ` · ${row.note}`}
          </small>
        </span>
      </label>
      <span class="row draft-row__acts">
        <button
          type="button"
          class="button button--small button--quiet"
          aria-expanded={page !== null}
          onClick={() => void show()}
        >
          {page === null ? own.show : own.hide}
        </button>
        <a class="button button--small button--quiet" href={linkToItem(row.item)} aria-label={`${own.open}: ${title}`}>
          {own.open}
        </a>
        <button type="button" class="button button--small button--quiet" onClick={() => setAsking(true)}>
          {own.discard}
        </button>
      </span>
      {row.stale && <p class="callout callout--warning draft-row__wide">{own.stale}</p>}
      {row.findings.length > 0 && (
        <div class="draft-row__wide findings">
          <FindingList findings={row.findings} />
        </div>
      )}
      {page !== null && (
        <div class="draft-row__wide">
          <DiffView before={page.live?.text ?? null} after={page.draft?.after?.text ?? null} />
        </div>
      )}
      {asking && (
        <Dialog
          title={own.discardTitle(title)}
          hint={own.discardHint}
          onShut={() => setAsking(false)}
          onSubmit={() => void discard()}
        >
          <div class="card__actions">
            <button type="submit" class="button button--danger">
              {own.discard}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
