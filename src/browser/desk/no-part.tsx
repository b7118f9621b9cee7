import type { ComponentChildren } from "preact";
import { Icon } from "../staff/icon.tsx";
import type { Draft } from "./drafts.ts";
import type { PartState } from "./part-model.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly phase: Exclude<PartState["phase"], "ready">;
  /** There is nothing in the queue that could be opened. */
  readonly nothing: boolean;
  /** What was being written when it left. */
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onRetry: () => void;
  readonly onCopy: (text: string) => void;
};

/** The middle, when there is no part to show: none chosen, on its way, not there, gone. */
export function NoPart({ phase, nothing, draft, onBack, onRetry, onCopy }: Props) {
  const words = useWords();
  const written = [draft.reply, draft.remark].filter((text) => text !== "").join("\n\n");
  const back = (
    <button type="button" class="button" onClick={onBack}>
      <Icon name="left" />
      {words.back}
    </button>
  );
  switch (phase) {
    case "none":
      if (nothing) return <Blank title={words.nothingNow}>{null}</Blank>;
      return (
        <Blank title={words.pickOne}>
          <p class="lead">{words.pickHint}</p>
        </Blank>
      );
    case "loading":
      return (
        <div class="skeleton skeleton--part" role="status">
          <h1 class="hidden">{words.loading}</h1>
          {[40, 62, 30, 54].map((width) => (
            <i aria-hidden="true" style={{ inlineSize: `${width}%` }} />
          ))}
        </div>
      );
    case "failed":
      return (
        <Blank title={words.partFailed} alert>
          <div class="row">
            <button type="button" class="button button--primary" onClick={onRetry}>
              {words.again}
            </button>
            {back}
          </div>
        </Blank>
      );
    case "missing":
      return (
        <Blank title={words.partMissing} alert>
          <p class="lead">{words.partMissingHint}</p>
          {back}
        </Blank>
      );
    case "left":
      return (
        <Blank title={words.partLeft} alert>
          <p class="lead">{words.partLeftHint}</p>
          {written !== "" && (
            <div class="card blank__draft">
              <div class="card__body">
                <p class="meta">{words.partLeftDraft}</p>
                <p class="lines-kept">{written}</p>
                <button type="button" class="button button--small" onClick={() => onCopy(written)}>
                  <Icon name="copy" />
                  {words.copyDraft}
                </button>
              </div>
            </div>
          )}
          {back}
        </Blank>
      );
    default:
      return phase satisfies never;
  }
}

type BlankProps = { readonly title: string; readonly alert?: boolean; readonly children: ComponentChildren };

function Blank({ title, alert, children }: BlankProps) {
  return (
    <div class="blank blank--part" role={alert ? "alert" : undefined}>
      <h1 tabIndex={-1} id="part" data-home class="blank__title">
        {title}
      </h1>
      {children}
    </div>
  );
}
