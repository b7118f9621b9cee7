import { isOver, type Part } from "./part.ts";
import { Problem } from "./problem.ts";
import type { StaffMember } from "./staff-member.ts";
import type { Change, Store } from "./store.ts";
import { visibleTo } from "./visible-to.ts";

/** `part` as it stands after the try: who did not win reads there who did. */
export type Claim = { readonly won: boolean; readonly part: Part };

/** One person takes a part. Of many at once exactly one wins; `also` (a notice, an audit entry) is kept only then. */
export async function claim(
  store: Pick<Store, "get" | "commit">,
  staff: StaffMember,
  part: string,
  at: string,
  also: readonly Change[] = [],
): Promise<Claim | undefined> {
  const found = await store.get("part", part);
  if (found === undefined || !visibleTo(staff, found)) return undefined;
  if (found.claimant !== null || isOver(found)) return { won: found.claimant === staff.id, part: found };
  try {
    const claimed: Part = { ...found, state: "claimed", since: at, claimant: staff.id, claimedAt: at };
    await store.commit([{ put: "part", value: claimed }, ...also]);
    return { won: true, part: { ...claimed, revision: found.revision + 1 } };
  } catch (problem) {
    // Somebody changed it in between, not necessarily by claiming it: look again.
    if (problem instanceof Problem && problem.kind === "conflict") return claim(store, staff, part, at, also);
    throw problem;
  }
}
