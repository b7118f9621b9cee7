import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ItemPage, ItemValue } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { revisionOf, shownOf } from "../edit/sides.ts";
import { useGuard } from "../place.ts";
import { type Loaded, useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { useEditWords } from "./edit-words.ts";
import { cleaned, type Path, sameValue, withValue } from "./json-path.ts";

/** What is wrong, by the place it is wrong at. */
export type Errors = ReadonlyMap<string, string>;
export const placeOf = (path: Path): string => path.join(".");

type Base = { readonly page: ItemPage | null; readonly value: ItemValue; readonly revision: number };

export type Editing = {
  readonly admin: Admin;
  readonly loaded: Loaded<ItemPage | null>;
  /** As it was when it was loaded or saved last; null for what is not saved yet. */
  readonly page: ItemPage | null;
  readonly ready: boolean;
  readonly value: ItemValue;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly errors: Errors;
  readonly conflict: ItemPage | null;
  readonly inTheWay: readonly string[];
  set(path: Path, next: ItemValue | undefined): void;
  /** Says what is wrong beside each field, and answers with it. */
  check(): Errors;
  undo(): void;
  save(item?: string): Promise<boolean>;
  saveMine(): void;
  takeTheirs(): void;
  remove(reason: string): Promise<boolean>;
  discard(): Promise<void>;
  atOnce(value: ItemValue, reason: string): Promise<boolean>;
};

type Options = {
  readonly admin: Admin;
  /** Null: it does not exist yet. */
  readonly item: string | null;
  readonly blank: ItemValue;
  readonly check: (value: ItemValue) => Errors;
};

const baseOf = (page: ItemPage): Base => ({
  page,
  value: shownOf(page)?.value ?? null,
  revision: revisionOf(page),
});

// The draft is worked out after the save; until then the findings are those of before.
const workedOutAfter = 3_000;

/** One thing of the content in a form: loaded, changed, saved in the draft, and what can come in between. */
export function useEditing({ admin, item, blank, check }: Options): Editing {
  const words = useAdminWords();
  const own = useEditWords();
  const loaded = useLoaded<ItemPage | null>(
    admin,
    () => (item === null ? Promise.resolve(null) : adminApi.item(item)),
    [item],
  );
  const [base, setBase] = useState<Base | null>(item === null ? { page: null, value: blank, revision: 0 } : null);
  const [value, setValue] = useState(blank);
  const [errors, setErrors] = useState<Errors>(new Map());
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<ItemPage | null>(null);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const dirty = base !== null && !sameValue(base.value, value);
  const unsaved = useRef(dirty);
  unsaved.current = dirty;
  useGuard(useMemo(() => () => !unsaved.current || confirm(words.leave), [words]));

  const settle = (page: ItemPage) => {
    const fresh = baseOf(page);
    unsaved.current = false;
    setBase(fresh);
    setValue(fresh.value);
    setErrors(new Map());
    setConflict(null);
    setInTheWay([]);
  };
  useEffect(() => {
    if (loaded.value === null) return;
    if (base === null || !dirty) settle(loaded.value);
    // What is being written stays; a save by somebody else meanwhile is found when this one is saved.
    else if (revisionOf(loaded.value) === base.revision) setBase(baseOf(loaded.value));
  }, [loaded.value]);

  const tried = async (work: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setInTheWay([]);
    try {
      await work();
      return true;
    } catch (error) {
      if (admin.failed(error)) return false;
      const { status, problem } = problemOf(error);
      if (status === 412 && problem?.page !== undefined) setConflict(problem.page);
      else setInTheWay(problem === null ? [words.failed] : [problem.detail, ...(problem.list ?? [])]);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const checked = (): Errors => {
    const found = check(value);
    setErrors(found);
    if (found.size > 0) focusFirst();
    return found;
  };
  const save = async (to: string | null, revision: number): Promise<boolean> => {
    if (checked().size > 0) {
      admin.toasts.say(own.cannot);
      return false;
    }
    if (to === null) return false;
    return tried(async () => {
      const page = await adminApi.save(to, revision, { value: cleaned(value) });
      if ("item" in page) settle(page);
      admin.toasts.say(own.saved);
      admin.changed();
      setTimeout(() => admin.changed(), workedOutAfter);
    });
  };
  return {
    ...{ admin, loaded, value, dirty, busy, errors, conflict, inTheWay },
    page: base?.page ?? null,
    ready: base !== null,
    check: checked,
    set: (path, next) => {
      setValue((before) => withValue(before, path, next));
      const place = placeOf(path);
      if ([...errors.keys()].some((key) => key === place || place.startsWith(`${key}.`)))
        setErrors(new Map([...errors].filter(([key]) => key !== place && !place.startsWith(`${key}.`))));
    },
    undo: () => {
      setValue(base?.value ?? blank);
      setErrors(new Map());
    },
    save: (to) => save(to ?? item, base?.revision ?? 0),
    saveMine: () => {
      if (conflict === null) return;
      const theirs = revisionOf(conflict);
      setConflict(null);
      void save(item, theirs);
    },
    takeTheirs: () => conflict !== null && settle(conflict),
    remove: (reason) =>
      tried(async () => {
        const page = await adminApi.remove(item ?? "", base?.revision ?? 0, reason);
        if ("item" in page) settle(page);
        unsaved.current = false;
        admin.toasts.say(own.removedToast);
        admin.changed();
      }),
    discard: async () => {
      await tried(async () => {
        const page = await adminApi.discard(item ?? "");
        if ("item" in page) settle(page);
        unsaved.current = false;
        admin.toasts.say(own.discarded);
        admin.changed();
      });
    },
    atOnce: (next, reason) =>
      tried(async () => {
        const { version } = await adminApi.atOnce(item ?? "", next, reason);
        admin.toasts.say(own.atOnce(version));
        const page = await adminApi.item(item ?? "");
        // Without a draft of it, what is live now is what the form shows; whatever else is written stays.
        if (sameValue(cleaned(value), baseOf(page).value)) settle(page);
        else setBase(baseOf(page));
        admin.changed();
      }),
  };
}

/** After the fields have drawn their errors, each of which asks for the focus. */
function focusFirst(): void {
  setTimeout(() => document.querySelector<HTMLElement>("#work [aria-invalid=true]")?.focus(), 200);
}
