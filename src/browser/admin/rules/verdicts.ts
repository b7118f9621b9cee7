import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Tried } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import type { ExampleForm } from "./rule-form.ts";

export type Verdict =
  | { readonly state: "takes" }
  /** `winner`: the rule that takes it instead. */
  | { readonly state: "misses"; readonly winner: { readonly id: string; readonly number: number } | null };

export const sentenceKey = ({ text, page, at }: Omit<ExampleForm, "key">): string =>
  JSON.stringify([text.trim(), page, at]);

export function verdictOn(tried: Pick<Tried, "rules">, id: string): Verdict {
  const own = tried.rules.find((rule) => rule.id === id);
  // Reached and fitting: it decides, or it adds what it is there to add.
  if (own?.reached === true && own.passes) return { state: "takes" };
  const winner = tried.rules.find(({ decides }) => decides);
  return { state: "misses", winner: winner === undefined ? null : { id: winner.id, number: winner.number } };
}

/** Whether the saved draft of this rule takes its examples: tried one after the other, anew after each save. */
export function useVerdicts(admin: Admin, id: string, examples: readonly ExampleForm[], on: string) {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [state, setState] = useState<"idle" | "running" | "failed" | "broken">("idle");
  const latest = useRef(examples);
  latest.current = examples;
  const note = useCallback(
    (example: ExampleForm, tried: Tried) =>
      setVerdicts((known) => new Map(known).set(sentenceKey(example), verdictOn(tried, id))),
    [id],
  );
  useEffect(() => {
    let over = false;
    setVerdicts(new Map());
    const run = async () => {
      setState("running");
      try {
        for (const example of latest.current) {
          if (over) return;
          if (example.text.trim() === "" || example.attempts > 0) continue;
          note(example, await tryExample(example));
        }
        if (!over) setState("idle");
      } catch (error) {
        if (over) return;
        // What is red somewhere else in the draft keeps all of it from being tried.
        setState(!admin.failed(error) && problemOf(error).status === 409 ? "broken" : "failed");
      }
    };
    if (id !== "") void run();
    return () => {
      over = true;
    };
  }, [admin, id, on, note]);
  return { verdicts, state, note };
}

const tryExample = ({ text, page, at }: ExampleForm): Promise<Tried> =>
  adminApi.tryIt(text.trim(), "draft", { ...(at && { at }), ...(page && { page }) });
