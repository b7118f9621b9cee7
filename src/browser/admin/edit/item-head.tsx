import { useState } from "preact/hooks";
import type { ItemPage } from "../../../domain/admin-pages.ts";
import { Dialog } from "../../staff/dialog.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, isError, problemOf } from "../api.ts";
import { FindingList } from "../finding-list.tsx";
import { goTo, linkTo } from "../place.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { revisionOf } from "./sides.ts";
import { useEditWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly page: ItemPage | null;
  readonly title: string;
  /** The room it is in. */
  readonly room: "topics" | "articles" | "facts";
};

/** Where one is, how the thing stands in the draft, the way back, and the way out. */
export function ItemHead({ admin, page, title, room }: Props) {
  const words = useAdminWords();
  const own = useEditWords();
  const tongue = useTongue();
  const [asking, setAsking] = useState<"discard" | "remove" | null>(null);
  const [inUse, setInUse] = useState<readonly string[]>([]);
  const mayEdit = admin.may("content-edit");
  const discard = async () => {
    if (page === null) return;
    setAsking(null);
    try {
      const answer = await adminApi.discard(page.item);
      admin.toasts.say(own.discarded);
      if ("gone" in answer) goTo(room);
      admin.changed();
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
    }
  };
  const remove = async (reason: string) => {
    if (page === null) return;
    setInUse([]);
    try {
      await adminApi.remove(page.item, revisionOf(page), reason);
      admin.toasts.say(own.removed);
      admin.changed();
      goTo(room);
    } catch (error) {
      const { problem } = problemOf(error);
      if (admin.failed(error)) return;
      if ((problem?.list?.length ?? 0) > 0) setInUse(problem?.list ?? []);
      else admin.toasts.say(words.failed, { failed: true });
    } finally {
      setAsking(null);
    }
  };
  const draft = page?.draft ?? null;
  const isRed = page?.findings.some(isError) === true;
  return (
    <>
      <header>
        <div>
          <p class="crumbs">
            <a href={linkTo(room)}>{words.pages[room]}</a>
          </p>
          <h1>{title}</h1>
          {draft !== null && <p class="lead">{own.draftBy(draft.by, whenIn(draft.at, tongue))}</p>}
        </div>
        {page !== null && mayEdit && (
          <div class="row">
            {draft !== null && (
              <button type="button" class="button" onClick={() => setAsking("discard")}>
                {page.live === null ? own.discardNew : own.discard}
              </button>
            )}
            {page.live !== null && draft?.after !== null && room !== "facts" && (
              <button type="button" class="button button--danger" onClick={() => setAsking("remove")}>
                {own.remove}
              </button>
            )}
          </div>
        )}
      </header>
      {draft !== null && draft.after === null && <p class="callout callout--warning">{own.isRemoved}</p>}
      {draft?.stale && <p class="callout callout--warning">{own.stale}</p>}
      {inUse.length > 0 && (
        <div class="callout callout--danger" role="alert">
          <div>
            <p>{own.inUse}</p>
            <ul>
              {inUse.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {page !== null && page.findings.length > 0 && (
        <section class="edit-findings" aria-label={isRed ? own.findings : own.warnings}>
          <p>
            <strong>{isRed ? own.findings : own.warnings}.</strong> {isRed && own.findingsHint}
          </p>
          <FindingList findings={page.findings} />
        </section>
      )}
      {asking === "discard" && (
        <Dialog
          title={own.discardTitle}
          hint={own.discardHint}
          onShut={() => setAsking(null)}
          onSubmit={() => void discard()}
        >
          <div class="card__actions">
            <button type="submit" class="button button--danger">
              {words.undo}
            </button>
            <button type="button" class="button" onClick={() => setAsking(null)}>
              {words.keep}
            </button>
          </div>
        </Dialog>
      )}
      {asking === "remove" && (
        <ReasonDialog
          title={own.removeTitle(title)}
          hint={own.removeHint}
          act={own.remove}
          danger
          onDo={remove}
          onShut={() => setAsking(null)}
        />
      )}
    </>
  );
}
