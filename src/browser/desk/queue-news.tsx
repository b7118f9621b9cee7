import { Icon } from "../staff/icon.tsx";
import { hasNews, type Listed } from "./queue-list.ts";
import { useWords } from "./use-words.ts";

type Props = { readonly list: Listed; readonly onSettle: () => void };

/** What waits to be shown. It stands above the list, whose rows stay where they are. */
export function QueueNews({ list, onSettle }: Props) {
  const words = useWords();
  const urgent = list.latest.some(
    (row) =>
      (row.urgent === "concern" || row.urgent === "crisis") &&
      row.state === "waiting" &&
      !list.rows.some(({ id }) => id === row.id),
  );
  const news = [list.fresh > 0 && words.fresh(list.fresh), list.gone.size > 0 && words.goneRows(list.gone.size)].filter(
    Boolean,
  );
  return (
    <div role="status" class="queue__news">
      {hasNews(list) && (
        <button
          type="button"
          class={urgent ? "button button--small button--danger" : "button button--small"}
          onClick={onSettle}
        >
          <Icon name={urgent ? "stop" : "undo"} />
          {news.join(", ")}. {words.update}
        </button>
      )}
    </div>
  );
}
