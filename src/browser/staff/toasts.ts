import { Observed } from "./store.ts";

export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** It tells of something that did not work, and stays until it is shut. */
  readonly failed: boolean;
};

const shownFor = 6_000;

/** Short words at the edge: what was done, and for a while the way back. One at a time; the last one counts. */
export class Toasts {
  readonly shown = new Observed<{ toast: Toast | null }>({ toast: null });
  #next = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, { action = null, failed = false, ms = shownFor }: Partial<Toast> & { ms?: number } = {}): number {
    clearTimeout(this.#timer);
    const id = this.#next++;
    this.shown.set({ toast: { id, text, action, failed } });
    if (!failed) this.#timer = setTimeout(() => this.shut(id), ms);
    return id;
  }

  shut(id: number): void {
    if (this.shown.now.toast?.id === id) this.shown.set({ toast: null });
  }
}
