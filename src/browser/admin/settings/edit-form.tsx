import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../../../domain/admin-pages.ts";
import { Dialog } from "../../staff/dialog.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { isError } from "../api.ts";
import { DiffView } from "../draft/diff-view.tsx";
import { shownOf } from "../edit/sides.ts";
import { FindingList } from "../finding-list.tsx";
import { linkToItem } from "../item-links.ts";
import { Loading } from "../loading.tsx";
import { ReasonDialog } from "../reason-dialog.tsx";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { useEditWords } from "./edit-words.ts";
import type { Editing } from "./editing.ts";
import { EditingContext } from "./fields.tsx";
import { linesOf } from "./json-path.ts";

type Props = {
  readonly editing: Editing;
  readonly onSave: () => void;
  readonly children: ComponentChildren;
  /** What else can be done, beside saving. */
  readonly also?: ComponentChildren;
};

/** The frame of every form here: how it stands, what is in the way, the fields, saving. */
export function EditForm({ editing, onSave, children, also }: Props) {
  const words = useAdminWords();
  const { page, ready, busy, dirty, undo } = editing;
  if (!ready) return <Loading of={editing.loaded}>{() => null}</Loading>;
  if (page?.draft?.after === null) return <Removed editing={editing} />;
  return (
    <EditingContext.Provider value={editing}>
      <Standing editing={editing} />
      <form
        class="sheet house"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        <InTheWay editing={editing} />
        <div class="house__bar">
          <button type="submit" class="button button--primary" aria-busy={busy}>
            {words.save}
          </button>
          <button type="button" class="button button--quiet" aria-disabled={!dirty} onClick={() => dirty && undo()}>
            {words.undo}
          </button>
          {also}
        </div>
      </form>
    </EditingContext.Provider>
  );
}

function Standing({ editing }: { readonly editing: Editing }) {
  const own = useEditWords();
  const tongue = useTongue();
  const { page } = editing;
  if (page === null) return null;
  const { draft, live, findings } = page;
  const of = (wanted: boolean): readonly Finding[] => findings.filter((finding) => isError(finding) === wanted);
  return (
    <div class="house__standing">
      {draft !== null && (
        <div class="callout callout--warning">
          <div>
            <p>
              {own.draftBy(draft.by, whenIn(draft.at, tongue))} {live === null && own.newInDraft}{" "}
              {draft.stale && own.stale}
            </p>
            <button type="button" class="button button--small" onClick={() => void editing.discard()}>
              {own.discard}
            </button>
          </div>
        </div>
      )}
      {[true, false].map(
        (wanted) =>
          of(wanted).length > 0 && (
            <section class="house__findings" key={String(wanted)}>
              <p>{wanted ? own.found : own.warned}</p>
              <FindingList findings={of(wanted)} />
            </section>
          ),
      )}
    </div>
  );
}

function Removed({ editing }: { readonly editing: Editing }) {
  const own = useEditWords();
  return (
    <div class="callout callout--warning">
      <div>
        <p>{own.removed}</p>
        <button type="button" class="button" onClick={() => void editing.discard()}>
          {own.bringBack}
        </button>
      </div>
    </div>
  );
}

function InTheWay({ editing }: { readonly editing: Editing }) {
  const own = useEditWords();
  const { conflict, inTheWay, value, saveMine, takeTheirs } = editing;
  if (conflict !== null)
    return (
      <div class="callout callout--warning house__part" role="alert">
        <div>
          <p>{own.conflict(conflict.draft?.by ?? own.somebody)}</p>
          <p class="field__hint">{own.conflictDiff}</p>
          <DiffView before={linesOf(shownOf(conflict)?.value)} after={linesOf(value)} />
          <div class="row">
            <button type="button" class="button" onClick={saveMine}>
              {own.mine}
            </button>
            <button type="button" class="button" onClick={takeTheirs}>
              {own.theirs}
            </button>
          </div>
        </div>
      </div>
    );
  if (inTheWay.length === 0) return null;
  return (
    <div class="callout callout--danger house__part" role="alert">
      <div>
        <p>{own.refused}</p>
        <ul>
          {inTheWay.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

type RemoveProps = { readonly editing: Editing; readonly name: string; readonly onGone: () => void };

/** Away in the draft; or why that cannot be, with the way to each thing that uses it. */
export function RemoveButton({ editing, name, onGone }: RemoveProps) {
  const own = useEditWords();
  const tongue = useTongue();
  const [asking, setAsking] = useState(false);
  const { page } = editing;
  if (page === null) return null;
  const shut = () => setAsking(false);
  return (
    <>
      <button type="button" class="button button--quiet house__remove" onClick={() => setAsking(true)}>
        {own.remove}
      </button>
      {asking && page.usedBy.length > 0 && (
        <Dialog title={own.usedTitle(name)} hint={own.usedHint} onShut={shut} onSubmit={shut}>
          <ul class="house__users">
            {page.usedBy.map(({ item, title }) => (
              <li key={item}>
                <a href={linkToItem(item)} onClick={shut}>
                  {title[tongue]}
                </a>
              </li>
            ))}
          </ul>
          <div class="card__actions">
            <button type="submit" class="button button--primary">
              {own.understood}
            </button>
          </div>
        </Dialog>
      )}
      {asking && page.usedBy.length === 0 && (
        <ReasonDialog
          title={own.removeTitle(name)}
          hint={own.removeHint}
          act={own.removeAct}
          danger
          onDo={async (reason) => {
            const gone = await editing.remove(reason);
            shut();
            if (gone) onGone();
          }}
          onShut={shut}
        />
      )}
    </>
  );
}
