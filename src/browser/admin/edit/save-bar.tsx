import type { ComponentChildren } from "preact";
import { Icon } from "../../staff/icon.tsx";
import { useAdminWords } from "../words.ts";
import type { Edited } from "./use-item.ts";
import { useEditWords } from "./words.ts";

type Props<Value> = {
  readonly edited: Edited<Value>;
  readonly mayEdit: boolean;
  readonly onSave?: () => void;
  readonly children?: ComponentChildren;
};

/** Save and undo, always in sight while something is written; and why it could not be saved. */
export function SaveBar<Value>({ edited, mayEdit, onSave, children }: Props<Value>) {
  const words = useAdminWords();
  const own = useEditWords();
  const { isChanged, busy, refused } = edited;
  if (!mayEdit) return <p class="callout">{own.readOnly}</p>;
  return (
    <div class={isChanged ? "save-bar save-bar--now" : "save-bar"}>
      {refused.length > 0 && (
        <div class="callout callout--danger" role="alert">
          <Icon name="stop" />
          <div>
            {refused.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
      )}
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          aria-busy={busy}
          onClick={() => (onSave === undefined ? void edited.save() : onSave())}
        >
          {words.save}
        </button>
        {isChanged && (
          <button type="button" class="button button--quiet" onClick={edited.undo}>
            {words.undo}
          </button>
        )}
        {children}
        <span class="meta" role="status">
          {isChanged && own.unsaved}
        </span>
      </div>
    </div>
  );
}
