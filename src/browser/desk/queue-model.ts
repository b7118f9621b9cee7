import type { QueueView } from "../../domain/desk-api.ts";
import type { Counts, DeskRow } from "../../domain/desk-pages.ts";
import { Observed } from "../staff/store.ts";
import type { DeskApi, Rows } from "./api.ts";
import { emptyList, isSettled, type Listed, merged, settled } from "./queue-list.ts";

export type QueueState = {
  readonly view: QueueView;
  /** One of one's own; null: all of them. */
  readonly department: string | null;
  /** What is searched for; empty: the queue itself is shown. */
  readonly words: string;
  readonly phase: "loading" | "failed" | "ready";
  readonly list: Listed;
  /** There is more behind what is shown. */
  readonly more: boolean;
  readonly counts: Counts | null;
};

const firstPage = 50;
const nextPage = 200;
/** Closed ones are many, and nobody reads them from the top: they come when asked for. An open queue comes whole. */
const wholeUpTo = 1_000;
const soonest = 80;
const rest = 1_500;
/** A whole department hears of the same thing at once: they shall not all ask in the same moment. */
const spread = 400;

type Ask = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

/** The queue on the screen: one of five, or what a search has found. */
export class QueueModel {
  readonly state: Observed<QueueState>;
  readonly #api: DeskApi;
  readonly #ask: Ask;
  /** Somebody reads the list just now: nothing moves. Set by the list. */
  isRead: () => boolean = () => false;
  /** Told about every row the queue has after a look. */
  onRows: (counts: Counts) => void = () => undefined;
  #turn = 0;
  #wanted = firstPage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renewedAt = Number.NEGATIVE_INFINITY;

  constructor(api: DeskApi, ask: Ask, view: QueueView) {
    this.#api = api;
    this.#ask = ask;
    this.state = new Observed<QueueState>({
      view,
      department: null,
      words: "",
      phase: "loading",
      list: emptyList,
      more: false,
      counts: null,
    });
  }

  show(change: Partial<Pick<QueueState, "view" | "department" | "words">>): Promise<void> {
    this.state.set({ words: "", ...change, phase: "loading", list: emptyList, more: false });
    this.#wanted = firstPage;
    return this.load();
  }

  /** From the beginning, as it stands; what is on the screen goes. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    if (this.state.now.phase === "failed") this.state.set({ phase: "loading" });
    try {
      const first = await this.#ask(() => this.#page(firstPage));
      if (turn !== this.#turn) return;
      this.state.set({ phase: "ready", list: settled(first.rows), more: first.next !== null });
      void this.#count();
      const whole = await this.#rest(first, turn);
      if (whole !== null && whole !== first)
        this.state.set({ list: merged(this.state.now.list, whole.rows), more: whole.next !== null });
    } catch {
      if (turn === this.#turn && this.state.now.phase === "loading") this.state.set({ phase: "failed" });
    }
  }

  more(): Promise<void> {
    this.#wanted = this.state.now.list.latest.length + nextPage;
    return this.#renew();
  }

  /** Something has happened: look soon, and not for every one of many. */
  renewSoon(): void {
    if (this.#timer !== undefined) return;
    const since = Date.now() - this.#renewedAt;
    const wait = Math.max(soonest, rest - since) + Math.random() * spread;
    this.#timer = setTimeout(() => void this.#renew(), wait);
  }

  /** Nobody reads it any more: it may stand as it really is. */
  rest(): void {
    if (!this.isRead() && !isSettled(this.state.now.list)) this.settle();
  }

  /** What has waited to be shown is shown. */
  settle(): void {
    this.state.set({ list: settled(this.state.now.list.latest) });
  }

  /** One row as one has just made it. */
  put(row: DeskRow): void {
    const { list } = this.state.now;
    const put = (rows: readonly DeskRow[]) => rows.map((old) => (old.id === row.id ? row : old));
    if (list.rows.some(({ id }) => id === row.id))
      this.state.set({ list: { ...list, rows: put(list.rows), latest: put(list.latest) } });
  }

  async #renew(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#renewedAt = Date.now();
    const turn = ++this.#turn;
    try {
      const first = await this.#ask(() => this.#page(Math.min(nextPage, Math.max(firstPage, this.#wanted))));
      if (turn !== this.#turn) return;
      const take = (rows: readonly DeskRow[]) =>
        this.isRead() ? merged(this.state.now.list, rows) : takenIn(this.state.now.list, rows);
      const rows = await this.#rest(first, turn);
      if (rows === null) return;
      this.state.set({ phase: "ready", list: take(rows.rows), more: rows.next !== null });
      await this.#count();
    } catch {
      // The line is off, and the stream says so: what is on the screen stays, and the next event looks again.
      if (this.state.now.phase === "loading") this.state.set({ phase: "failed" });
    }
  }

  // Null: something newer has begun meanwhile.
  async #rest(first: Rows, turn: number): Promise<Rows | null> {
    let { rows, next } = first;
    const whole = this.state.now.view === "closed" || this.state.now.words !== "" ? this.#wanted : wholeUpTo;
    while (next !== null && rows.length < whole) {
      const after: string = next;
      const page: Rows = await this.#ask(() => this.#page(nextPage, after));
      if (turn !== this.#turn) return null;
      rows = [...rows, ...page.rows];
      next = page.next;
    }
    return rows === first.rows ? first : { rows, next };
  }

  #page(limit: number, after?: string): Promise<Rows> {
    const { view, department, words } = this.state.now;
    return words === "" ? this.#api.queue(view, department, limit, after) : this.#api.search(words, limit, after);
  }

  async #count(): Promise<void> {
    try {
      const counts = await this.#ask(() => this.#api.counts());
      this.state.set({ counts });
      this.onRows(counts);
    } catch {
      // The numbers of before stay; the next event brings new ones.
    }
  }
}

// Nobody reads it: it may move. Rows that are the same stay the same objects.
function takenIn(list: Listed, rows: readonly DeskRow[]): Listed {
  const { rows: renewed } = merged(list, rows);
  const known = new Map(renewed.map((row) => [row.id, row]));
  return settled(rows.map((row) => known.get(row.id) ?? row));
}
