import { useState } from "preact/hooks";
import type { ItemPage, ItemValue } from "../../../domain/admin-pages.ts";
import { Icon } from "../../staff/icon.tsx";
import { SureDialog } from "../../staff/sure-dialog.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { revisionOf } from "../edit/sides.ts";
import { goTo } from "../place.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { useAdminWords } from "../words.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly version: number;
  readonly page: ItemPage;
  /** What is written and not saved may go now. */
  readonly onDropped?: () => void;
};

/** What is done to the whole rule: rested at once, put back, taken away. */
export function RuleActs({ admin, version, page, onDropped }: Props) {
  const words = useRuleWords();
  const frame = useAdminWords();
  const [asked, setAsked] = useState<"pause" | "discard" | "remove" | null>(null);
  const [inTheWay, setInTheWay] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const { item, live, draft } = page;
  const paused = isPaused(live?.value);
  const removed = draft !== null && draft.after === null;

  const run = async (act: () => Promise<unknown>, said: string) => {
    setBusy(true);
    setInTheWay(null);
    try {
      await act();
      onDropped?.();
      admin.toasts.say(said);
      admin.changed();
    } catch (error) {
      if (admin.failed(error)) return;
      const { status, problem } = problemOf(error);
      if (status === 409 && problem !== null) setInTheWay(problem.list?.length ? problem.list : [problem.detail]);
      else admin.toasts.say(frame.failed, { failed: true });
    } finally {
      setBusy(false);
      setAsked(null);
    }
  };
  const discard = () =>
    run(async () => {
      const left = await adminApi.discard(item);
      onDropped?.();
      if ("gone" in left) goTo("rules");
    }, words.discarded);
  const remove = (note: string) =>
    run(async () => {
      const left = await adminApi.remove(item, revisionOf(page), note);
      onDropped?.();
      if ("gone" in left) goTo("rules");
    }, words.removed);

  return (
    <>
      <div class="row">
        {draft !== null && !removed && (
          <button type="button" class="button" onClick={() => setAsked("discard")}>
            <Icon name="undo" />
            {live === null ? words.discardNew : words.discard(version)}
          </button>
        )}
        {removed && (
          <button type="button" class="button" aria-busy={busy} onClick={() => void discard()}>
            <Icon name="undo" />
            {words.keepIt}
          </button>
        )}
        {live !== null && !removed && admin.may("content-publish") && (
          <button type="button" class="button" onClick={() => setAsked("pause")}>
            {paused ? words.resumeNow : words.pauseNow}
          </button>
        )}
        {live !== null && !removed && (
          <button type="button" class="button button--quiet" onClick={() => setAsked("remove")}>
            {words.removeRule}
          </button>
        )}
      </div>
      {inTheWay !== null && (
        <div class="callout callout--danger" role="alert">
          <Icon name="stop" />
          <div>
            {words.inUse}
            <ul>
              {inTheWay.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {asked === "discard" && (
        <SureDialog
          title={words.discardTitle}
          hint={words.discardHint}
          label={live === null ? words.discardNew : words.discard(version)}
          busy={busy}
          onShut={() => setAsked(null)}
          onYes={() => void discard()}
        />
      )}
      {asked === "remove" && (
        <ReasonDialog
          title={words.removeTitle}
          hint={words.removeHint}
          act={words.removeRule}
          danger
          onDo={remove}
          onShut={() => setAsked(null)}
        />
      )}
      {asked === "pause" && live !== null && (
        <ReasonDialog
          title={paused ? words.resumeTitle : words.pauseTitle}
          hint={paused ? words.resumeHint : words.pauseHint}
          act={paused ? words.resumeNow : words.pauseNow}
          onDo={(note) =>
            run(
              () => adminApi.atOnce(item, pausedOr(live.value, !paused), note),
              paused ? words.resumed : words.paused1,
            )
          }
          onShut={() => setAsked(null)}
        />
      )}
    </>
  );
}

const fieldsOf = (value: ItemValue) => value as { readonly [key: string]: ItemValue };
export const isPaused = (value: ItemValue | undefined) => value !== undefined && fieldsOf(value).paused === true;

/** The live rule, and nothing else changed than whether it rests. */
function pausedOr(value: ItemValue, rests: boolean): ItemValue {
  const { paused: _, ...rest } = fieldsOf(value);
  return rests ? { ...rest, paused: true } : rest;
}
