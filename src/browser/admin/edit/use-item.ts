import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ItemPage } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { type Gone, problemOf } from "../api.ts";
import { useGuard } from "../place.ts";
import { useAdminWords } from "../words.ts";
import { useEditWords } from "./words.ts";

type Options<Value> = {
  readonly admin: Admin;
  /** Null: it is new. */
  readonly page: ItemPage | null;
  readonly read: (page: ItemPage | null) => Value;
  /** `page`: what it is based on; its revision goes along. */
  readonly write: (value: Value, page: ItemPage | null) => Promise<ItemPage | Gone>;
  /** After it was saved; for a new thing the way to its page. */
  readonly onSaved?: () => void;
};

export type Edited<Value> = {
  readonly value: Value;
  readonly page: ItemPage | null;
  readonly isChanged: boolean;
  readonly busy: boolean;
  /** What stands in the way of saving. */
  readonly refused: readonly string[];
  /** Somebody else's, saved in between. */
  readonly theirs: { readonly page: ItemPage; readonly value: Value } | null;
  set(change: Partial<Value>): void;
  /** True when it is in the draft now. */
  save(value?: Value): Promise<boolean>;
  undo(): void;
  /** It went live as it stands here. */
  published(): void;
  keepMine(): Promise<void>;
  takeTheirs(): void;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A thing of the content while somebody writes in it. What is written and not saved outlives every reload and every refusal. */
export function useItem<Value extends object>({ admin, page, read, write, onSaved }: Options<Value>): Edited<Value> {
  const words = useAdminWords();
  const own = useEditWords();
  const [state, setState] = useState(() => ({ page, base: read(page), value: read(page) }));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [theirs, setTheirs] = useState<{ page: ItemPage; value: Value } | null>(null);
  const isChanged = !same(state.base, state.value);
  const unsaved = useRef(isChanged);
  unsaved.current = isChanged;
  const leave = words.leave;
  useGuard(useCallback(() => !unsaved.current || confirm(leave), [leave]));

  const take = (fresh: ItemPage) => setState({ page: fresh, base: read(fresh), value: read(fresh) });
  // What comes new is shown unless somebody is writing: then saving says that the two differ.
  useEffect(() => {
    if (page !== null && !unsaved.current) take(page);
  }, [page]);

  const saveOn = async (value: Value, on: ItemPage | null): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setRefused([]);
    try {
      const answer = await write(value, on);
      const saved = "gone" in answer ? null : answer;
      setTheirs(null);
      setState((now) => {
        const base = saved === null ? value : read(saved);
        // What was written while it was being saved stays.
        return { page: saved, base, value: same(now.value, value) || same(now.value, state.value) ? base : now.value };
      });
      unsaved.current = false;
      admin.toasts.say(own.saved);
      admin.changed();
      onSaved?.();
      return true;
    } catch (error) {
      const { status, problem } = problemOf(error);
      const there = status === 412 ? problem?.page : undefined;
      if (there !== undefined && same(read(there), value)) {
        // It was saved by oneself, and only the answer was lost.
        setState({ page: there, base: value, value });
        return true;
      }
      if (there !== undefined) {
        setTheirs({ page: there, value: read(there) });
        setState((now) => ({ ...now, value }));
      } else if (status === 0) setRefused([own.offline]);
      else if (status !== 401) setRefused([own.refused, problem?.detail ?? words.failed, ...(problem?.list ?? [])]);
      admin.failed(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    ...state,
    isChanged,
    busy,
    refused,
    theirs,
    set: (change) => setState((now) => ({ ...now, value: { ...now.value, ...change } })),
    save: async (value = state.value) => {
      if (state.page === null || !same(value, state.base)) return saveOn(value, state.page);
      admin.toasts.say(own.nothing);
      return true;
    },
    undo: () => {
      setRefused([]);
      setState((now) => ({ ...now, value: now.base }));
    },
    published: () => {
      unsaved.current = false;
      setState((now) => ({ ...now, base: now.value }));
    },
    keepMine: async () => {
      if (theirs !== null) await saveOn(state.value, theirs.page);
    },
    takeTheirs: () => {
      if (theirs !== null) take(theirs.page);
      setTheirs(null);
    },
  };
}
