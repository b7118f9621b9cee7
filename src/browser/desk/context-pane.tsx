import type { Start } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { Articles } from "./articles.tsx";
import type { Deeds } from "./deeds.ts";
import type { PartState } from "./part-model.ts";
import { Particulars } from "./particulars.tsx";
import { useWords } from "./use-words.ts";
import { Why } from "./why.tsx";

type Props = {
  readonly state: PartState;
  readonly start: Start;
  readonly now: number;
  readonly deeds: Deeds;
  readonly onInsert: (article: string) => void;
  readonly onNote: () => void;
  /** Closes the drawer that it is on a narrower screen. */
  readonly onShut: () => void;
};

export function ContextPane({ state: { page, phase }, start, now, deeds, onInsert, onNote, onShut }: Props) {
  const words = useWords();
  return (
    <aside class="pane pane--ctx" aria-label={words.about}>
      {page !== null && phase === "ready" && (
        <>
          <button type="button" class="button button--small only-middle ctx__shut" onClick={onShut}>
            <Icon name="close" />
            {words.shut}
          </button>
          <Why
            why={page.why}
            start={start}
            canMove={page.can.includes("move")}
            onTopic={(topic) => deeds.topic(page, topic)}
          />
          <Articles
            key={page.id}
            suggested={page.suggested}
            canInsert={page.can.includes("reply")}
            onSeek={(sought) => deeds.seek(sought)}
            onInsert={onInsert}
          />
          <Particulars {...{ page, start, now, onNote }} onCopy={(text) => void deeds.copy(text)} />
        </>
      )}
    </aside>
  );
}
