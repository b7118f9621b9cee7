import { useEffect, useState } from "preact/hooks";
import { isFilled, type LocalFact } from "../../../domain/local-fact.ts";
import { localTime } from "../../../domain/local-time.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { sideOf } from "../edit/sides.ts";
import { factIn } from "../facts/fact-state.ts";

/** `fact` null: nothing is called that. */
export type FactUsed = { readonly name: string; readonly fact: LocalFact | null; readonly isFilled: boolean };

const missing = 404;

/** The local facts of these names, each loaded once. */
export function useFacts(admin: Admin, names: readonly string[]): readonly FactUsed[] {
  const [known, setKnown] = useState<ReadonlyMap<string, LocalFact | null>>(new Map());
  const asked = names.join(" ");
  useEffect(() => {
    for (const name of names.filter((each) => !known.has(each)))
      adminApi.item(`fact:${name}`).then(
        (page) => {
          const fact = sideOf(page) === null ? null : factIn(page);
          setKnown((before) => new Map(before).set(name, fact));
        },
        (error: unknown) => {
          if (problemOf(error).status === missing) setKnown((before) => new Map(before).set(name, null));
          else admin.failed(error);
        },
      );
  }, [asked]);
  const today = localTime(new Date().toISOString()).day;
  return names.flatMap((name) => {
    const fact = known.get(name);
    return fact === undefined ? [] : [{ name, fact, isFilled: fact !== null && isFilled(fact, today) }];
  });
}
