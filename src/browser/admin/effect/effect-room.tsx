import { useEffect, useState } from "preact/hooks";
import type { EffectState } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi, problemOf } from "../api.ts";
import { FindingList } from "../finding-list.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { EffectTable } from "./effect-table.tsx";
import { useEffectWords } from "./words.ts";

const askEvery = 700;

/** What would change for citizens if the draft went live. */
export function EffectRoom({ admin, start }: RoomProps) {
  const words = useAdminWords();
  const own = useEffectWords();
  const tongue = useTongue();
  const [state, setState] = useState<EffectState>({ state: "none" });
  const ask = async (work: () => Promise<EffectState>) => {
    try {
      setState(await work());
    } catch (error) {
      if (admin.failed(error)) return;
      const { problem } = problemOf(error);
      setState({ state: "failed", what: problem?.title ?? own.failed, next: problem?.detail ?? "" });
    }
  };
  useEffect(() => void ask(adminApi.effect), []);
  useEffect(() => {
    if (state.state !== "running") return;
    const timer = setTimeout(() => void ask(adminApi.effect), askEvery);
    return () => clearTimeout(timer);
  }, [state]);
  const isEmpty = start.draft.items === 0;
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.effect}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <div class="row">
          {state.state === "done" && (
            <small>
              {own.ran(
                whenIn(state.at, tongue),
                (state.ms / 1000).toFixed(1).replace(".", tongue === "da" ? "," : "."),
              )}
            </small>
          )}
          {state.state === "running" ? (
            <button type="button" class="button" onClick={() => void ask(adminApi.stopEffect)}>
              {own.stop}
            </button>
          ) : (
            !isEmpty && (
              <button type="button" class="button button--primary" onClick={() => void ask(adminApi.beginEffect)}>
                {state.state === "done" ? own.again : own.begin}
              </button>
            )
          )}
        </div>
      </header>
      {isEmpty && <p class="lead">{own.empty}</p>}
      {state.state === "running" && (
        <div role="status" class="effect__progress">
          <progress max={state.of} value={state.done} aria-label={words.pages.effect} />
          <p class="lead">{state.done === 0 ? own.preparing : own.progress(state.done, state.of)}</p>
        </div>
      )}
      {state.state === "failed" && (
        <div class="callout callout--danger" role="alert">
          <p>
            {own.failed} {state.what} {state.next}
          </p>
        </div>
      )}
      {state.state === "done" && !isEmpty && (
        <>
          {state.old && <p class="callout callout--warning">{own.old}</p>}
          {state.red.length > 0 && (
            <section class="effect__red" aria-label={own.redTitle(state.red.length)}>
              <h2>{own.redTitle(state.red.length)}</h2>
              <div class="findings">
                <FindingList findings={state.red} />
              </div>
              <a class="button" href={linkTo("draft", "publish")}>
                {own.toDraft}
              </a>
            </section>
          )}
          <EffectTable effect={state} start={start} />
        </>
      )}
    </>
  );
}
