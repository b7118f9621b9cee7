import type { DraftState } from "../../domain/admin-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useAdminWords } from "./words.ts";

/** How a thing stands in the draft; nothing for what is live. */
export function StateTag({ state, by }: { readonly state: DraftState; readonly by?: string | null }) {
  const words = useAdminWords();
  if (state === "live") return null;
  return (
    <span class="tag tag--warning">
      <Icon name="doc" />
      {words.states[state]}
      {by && ` · ${by}`}
    </span>
  );
}
