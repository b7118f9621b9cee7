import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ItemPage } from "../../../domain/admin-pages.ts";
import { halfRuleIn } from "../../../domain/half-entry.ts";
import type { RuleEntry } from "../../../domain/rule.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { revisionOf, shownOf } from "../edit/sides.ts";
import { goTo, useGuard } from "../place.ts";
import { useAdminWords } from "../words.ts";
import { emptyForm, entryOf, formOf, type RuleForm } from "./rule-form.ts";
import { useRuleWords } from "./words.ts";

/** What the form began with. */
type Base = { readonly rule: Partial<RuleEntry>; readonly form: RuleForm; readonly revision: number };

function baseOf(page: ItemPage | null): Base {
  const file = page?.file ?? "";
  const side = shownOf(page);
  const rule = halfRuleIn(side?.value);
  const form = side === null ? emptyForm(file) : formOf(rule, file);
  return { rule, form, revision: revisionOf(page) };
}

const told = ({ rule, form }: Base, now = form) => JSON.stringify([form.file, entryOf(now, rule), now.file]);

/** A rule being written: against what it stands, whether it is saved, and what came in between. */
export function useRuleForm(admin: Admin, page: ItemPage | null) {
  const words = useRuleWords();
  const { leave } = useAdminWords();
  const [base, setBase] = useState(() => baseOf(page));
  const [form, setForm] = useState(base.form);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [conflict, setConflict] = useState<ItemPage | null>(null);
  const dirty = told(base) !== told(base, form);
  const isDirty = useRef(dirty);
  isDirty.current = dirty;
  useGuard(useCallback(() => !isDirty.current || confirm(leave), [leave]));

  const adopt = useCallback((fresh: ItemPage | null) => {
    const next = baseOf(fresh);
    isDirty.current = false;
    setBase(next);
    setForm(next.form);
    setConflict(null);
  }, []);
  const seen = useRef(told(base));
  useEffect(() => {
    // Somebody else's save is shown at once where nothing is written; else the next save tells of it.
    const fresh = told(baseOf(page));
    if (fresh !== seen.current && !isDirty.current) adopt(page);
    else if (page !== null && !isDirty.current) setBase((known) => ({ ...known, revision: revisionOf(page) }));
    seen.current = fresh;
  }, [page, adopt]);

  const save = async (revision = base.revision) => {
    setBusy(true);
    setFailed(null);
    const entry = entryOf(form, base.rule);
    const item = `rule:${form.id}`;
    try {
      const kept = await adminApi.save(item, revision, { value: entry }, page === null ? { file: form.file } : {});
      const now = "gone" in kept ? await adminApi.item(item) : kept;
      isDirty.current = false;
      seen.current = told(baseOf(now));
      setBase({ rule: halfRuleIn(shownOf(now)?.value), form, revision: revisionOf(now) });
      setConflict(null);
      admin.toasts.say(words.saved);
      admin.changed();
      if (page === null) goTo("rules", form.id);
    } catch (error) {
      if (admin.failed(error)) return setFailed(words.saveFailed);
      const { status, problem } = problemOf(error);
      if (status === 412) return setConflict(problem?.page ?? (await adminApi.item(item)));
      setFailed([words.saveFailed, problem?.detail].filter(Boolean).join(" "));
    } finally {
      setBusy(false);
    }
  };
  return {
    form,
    base,
    dirty,
    busy,
    failed,
    conflict,
    save,
    adopt,
    entry: () => entryOf(form, base.rule),
    set: (change: Partial<RuleForm>) => setForm((known) => ({ ...known, ...change })),
    undo: () => setForm(base.form),
    /** What is written and not saved may go. */
    drop: () => {
      isDirty.current = false;
      setForm(base.form);
    },
  };
}
