import { Problem } from "../domain/problem.ts";
import type { Change, Store } from "../domain/store.ts";

/** False: another process was first, or somebody did something; what goes round by the clock looks at it again the next time. */
export async function saved(
  { store }: { readonly store: Pick<Store, "commit"> },
  changes: readonly Change[],
): Promise<boolean> {
  if (changes.length === 0) return false;
  try {
    await store.commit(changes);
    return true;
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === "conflict") return false;
    throw problem;
  }
}
