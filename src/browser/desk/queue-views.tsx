import type { QueueView } from "../../domain/desk-api.ts";
import type { Counts } from "../../domain/desk-pages.ts";
import { useWords } from "./use-words.ts";

// The order of the look; the domain's list holds zod, which no page carries.
export const views = ["mine", "department", "citizen", "later", "closed"] as const satisfies readonly QueueView[];

type Props = {
  /** Null: a search is shown, which is none of them. */
  readonly view: QueueView | null;
  readonly counts: Counts | null;
  readonly onView: (view: QueueView) => void;
};

export function QueueViews({ view, counts, onView }: Props) {
  const words = useWords();
  return (
    <nav class="views" aria-label={words.queues}>
      {views.map((each) => (
        <button
          type="button"
          class="view"
          aria-current={each === view ? "page" : undefined}
          onClick={() => onView(each)}
        >
          {words.views[each]}
          {counts !== null && each !== "closed" && <span class="count">{counts[each]}</span>}
        </button>
      ))}
    </nav>
  );
}
