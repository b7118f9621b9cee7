import { useEffect, useRef } from "preact/hooks";
import type { PartPage } from "../../domain/desk-pages.ts";
import type { WriteMode } from "./composer.tsx";
import type { Deeds } from "./deeds.ts";
import type { Desk } from "./desk-model.ts";
import { type Deed, Keys } from "./keys.ts";
import { isField, takesKeys, toPane, toRow } from "./panes.ts";
import { goTo } from "./place.ts";
import type { Over, PartDeed, Tab } from "./ui.ts";

type What = {
  readonly desk: Desk;
  readonly deeds: Deeds;
  readonly part: string | null;
  readonly page: PartPage | null;
  readonly singleKeys: boolean;
  /** Something lies over the page and has the keys. */
  readonly isOver: boolean;
  readonly setOver: (over: Over) => void;
  readonly setTab: (tab: Tab) => void;
  readonly write: (mode: WriteMode) => void;
};

/** The keyboard of the whole page. */
export function useKeys(what: What): void {
  const latest = useRef(what);
  latest.current = what;
  const keys = useRef(new Keys()).current;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { isOver, singleKeys, part } = latest.current;
      if (event.defaultPrevented || event.isComposing || isOver || document.querySelector("dialog[open]") !== null)
        return;
      const { target } = event;
      if (event.key === "Escape" && part !== null && !isField(target)) {
        goTo(null);
        return;
      }
      if (event.key === "Escape" && isField(target)) {
        // Out of the field, so that single keys work again.
        document.getElementById("part")?.focus();
        return;
      }
      const inQueue = target instanceof Element && target.closest(".pane--queue") !== null;
      const inField = isField(target) || !takesKeys(target);
      const deed = keys.read(event, { inField, inQueue, singleKeys }, Date.now());
      if (deed === null) return;
      event.preventDefault();
      run(deed, latest.current);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function run(deed: Deed, { desk, deeds, part, page, setOver, setTab, write }: What): void {
  const can = (what: PartDeed) => page?.can.includes(what) ?? false;
  switch (deed) {
    case "next":
      toRow(1, part);
      return;
    case "previous":
      toRow(-1, part);
      return;
    case "next-pane":
      toPane(1);
      return;
    case "previous-pane":
      toPane(-1);
      return;
    case "take":
      if (can("claim")) void deeds.do("claim", {});
      return;
    case "move":
      if (can("move")) setOver({ kind: "move", department: null, topic: null });
      return;
    case "later":
    case "close":
      if (can(deed)) setOver({ kind: deed });
      return;
    case "reply":
    case "remark":
      if (can(deed)) write(deed);
      return;
    case "why":
      setTab("why");
      requestAnimationFrame(() => document.getElementById("why")?.focus());
      return;
    case "help":
      setOver({ kind: "help" });
      return;
    case "find":
      document.getElementById("find")?.focus();
      return;
    case "view-mine":
    case "view-department":
    case "view-citizen":
    case "view-later":
    case "view-closed":
      void desk.queue.show({ view: viewOf[deed] });
      return;
    default:
      deed satisfies never;
  }
}

const viewOf = {
  "view-mine": "mine",
  "view-department": "department",
  "view-citizen": "citizen",
  "view-later": "later",
  "view-closed": "closed",
} as const;
