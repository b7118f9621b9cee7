import type { DeskRow } from "../../domain/desk-pages.ts";
import { useTongue } from "../staff/use-tongue.ts";
import { Signs } from "./signs.tsx";
import { useWords } from "./use-words.ts";
import { comesBack, waited } from "./when.ts";

export type RowProps = {
  readonly row: DeskRow;
  readonly me: string;
  readonly department: string | null;
  readonly now: number;
  readonly open: boolean;
  /** The one of all rows that Tab reaches. */
  readonly reached: boolean;
  readonly gone: boolean;
  /** Found by a search: it may stand in any queue. */
  readonly found: boolean;
};

export function QueueRow({ row, me, department, now, open, reached, gone, found }: RowProps) {
  const words = useWords();
  const tongue = useTongue();
  const late = row.clock?.colour === "red" || row.urgent === "concern" || row.urgent === "crisis";
  // One's own doing has taken it out of this queue.
  const done = row.state === "answered" || row.state === "later" || row.state === "closed";
  const line = row.firstLine ?? (row.sensitive ? words.sensitiveLine : words.noLine);
  return (
    <li class="queue__item" data-part={row.id}>
      <a
        class={`ticket ${row.urgent === "no" ? "" : "ticket--urgent"} ${gone && !done ? "ticket--gone" : ""}`}
        href={`#${row.id}`}
        tabIndex={reached ? 0 : -1}
        aria-current={open ? "true" : undefined}
      >
        <span class="ticket__topic">{row.topic.title}</span>
        {row.state === "later" ? (
          <span class="ticket__wait">{words.comesBack(comesBack(row.since, now, tongue))}</span>
        ) : (
          <span class={late && row.state === "waiting" ? "ticket__wait ticket__wait--late" : "ticket__wait"}>
            <span class="hidden">{words.waitedFor}</span>
            {waited(row.since, now, words, tongue)}
          </span>
        )}
        <span class={row.firstLine === null ? "ticket__line ticket__line--none" : "ticket__line"}>{line}</span>
        <span class="ticket__signs">
          {gone ? (
            <span class={done ? "tag tag--success" : "tag"}>{done ? words.state[row.state] : words.goneRow}</span>
          ) : (
            <>
              {found && isElsewhere(row.state) && <span class="tag">{words.state[row.state]}</span>}
              <Signs row={row} me={me} department={department} />
            </>
          )}
        </span>
      </a>
    </li>
  );
}

// What waits is what one looks for; all else says where it stands. A withdrawn one says so by itself.
const isElsewhere = (state: DeskRow["state"]): boolean =>
  state === "answered" || state === "later" || state === "closed";
