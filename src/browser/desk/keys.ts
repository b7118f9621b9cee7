/** What a key does; the page knows whether it can. */
export type Deed =
  | "next"
  | "previous"
  | "take"
  | "move"
  | "later"
  | "close"
  | "reply"
  | "remark"
  | "why"
  | "find"
  | "help"
  | "next-pane"
  | "previous-pane"
  | "view-mine"
  | "view-department"
  | "view-citizen"
  | "view-later"
  | "view-closed";

const single: Readonly<Record<string, Deed>> = {
  j: "next",
  arrowdown: "next",
  k: "previous",
  arrowup: "previous",
  t: "take",
  i: "move",
  s: "later",
  l: "close",
  r: "reply",
  n: "remark",
  w: "why",
  "?": "help",
};

const afterG: Readonly<Record<string, Deed>> = {
  m: "view-mine",
  a: "view-department",
  v: "view-citizen",
  s: "view-later",
  l: "view-closed",
};

/** What is read of a key's event. */
type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

type Where = {
  /** The focus is in a field: letters are letters. */
  readonly inField: boolean;
  /** The arrows belong to what has the focus, such as a long talk that scrolls. */
  readonly inQueue: boolean;
  /** Somebody has switched single keys off. */
  readonly singleKeys: boolean;
};

/** How long `G` waits for its second letter. */
const patience = 1_500;

/** Reads one press after the other; `G` and what follows are one. */
export class Keys {
  #g = Number.NEGATIVE_INFINITY;

  read(press: Press, where: Where, now: number): Deed | null {
    if (press.key === "F6") return press.shiftKey ? "previous-pane" : "next-pane";
    if (press.ctrlKey || press.metaKey || press.altKey || where.inField || !where.singleKeys) return null;
    const key = press.key.toLowerCase();
    if (now - this.#g < patience) {
      this.#g = Number.NEGATIVE_INFINITY;
      return afterG[key] ?? null;
    }
    if (key === "g") {
      this.#g = now;
      return null;
    }
    if (key.startsWith("arrow") && !where.inQueue) return null;
    return single[key] ?? null;
  }
}
