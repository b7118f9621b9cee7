import { useState } from "preact/hooks";
import type { ItemPage } from "../../../domain/admin-pages.ts";
import type { LocalFact } from "../../../domain/local-fact.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { phraseOf, readOut } from "../articles/fact-phrase.ts";
import { ConflictBox } from "../edit/conflict-box.tsx";
import { Line } from "../edit/fields.tsx";
import { SaveBar } from "../edit/save-bar.tsx";
import { revisionOf } from "../edit/sides.ts";
import { useItem } from "../edit/use-item.ts";
import { UsedBy } from "../edit/used-by.tsx";
import { ReasonDialog } from "../reason-dialog.tsx";
import { useAdminWords } from "../words.ts";
import { type FactFault, factIn, faultIn } from "./fact-state.ts";
import { useFactWords } from "./words.ts";

const kindOf: Readonly<Record<LocalFact["type"], "date" | "text" | "url" | "tel">> = {
  date: "date",
  amount: "text",
  phone: "tel",
  link: "url",
  text: "text",
};

export function FactForm({ admin, page }: { readonly admin: Admin; readonly page: ItemPage }) {
  const words = useAdminWords();
  const own = useFactWords();
  const tongue = useTongue();
  const [fault, setFault] = useState<FactFault | null>(null);
  const [asking, setAsking] = useState(false);
  const edited = useItem<LocalFact>({
    admin,
    page,
    read: factIn,
    write: (value, on) => adminApi.save(page.item, revisionOf(on), { value }),
  });
  const { value: fact } = edited;
  const set = (change: Partial<LocalFact>) => {
    setFault(null);
    edited.set(change);
  };
  const sound = (then: () => void) => {
    const found = faultIn(fact);
    setFault(found);
    if (found === null) then();
  };
  const publish = async (reason: string) => {
    try {
      await adminApi.atOnce(page.item, fact, reason);
      edited.published();
      admin.toasts.say(own.published);
      admin.changed();
    } catch (error) {
      const { problem } = problemOf(error);
      if (!admin.failed(error)) admin.toasts.say(problem?.detail ?? words.failed, { failed: true });
    } finally {
      setAsking(false);
    }
  };
  const valueFaults = { link: own.linkWrong, phone: own.phoneWrong, amount: own.amountWrong, checked: null };
  const mayPublish = admin.may("content-publish");
  return (
    <div class="fact__form">
      <ConflictBox edited={edited} />
      <fieldset class="editor" disabled={!admin.may("content-edit")}>
        <legend class="hidden">{fact.says}</legend>
        <div class="edit-two">
          <Line
            label={own.value}
            hint={own.valueHints[fact.type]}
            type={kindOf[fact.type]}
            value={fact.value ?? ""}
            error={fault === null ? null : valueFaults[fault]}
            onValue={(value) => set({ value: value === "" ? null : value })}
          />
          <Line
            label={own.checked}
            hint={own.checkedHint}
            type="date"
            value={fact.checked ?? ""}
            error={fault === "checked" ? own.checkedMissing : null}
            onValue={(day) => set({ checked: day === "" ? null : day })}
          />
          <Line
            label={own.expiresLabel}
            hint={own.expiresHint}
            type="date"
            value={fact.expires ?? ""}
            onValue={(day) => set({ expires: day === "" ? null : day })}
          />
          <Line
            label={own.source}
            hint={own.sourceHint}
            value={fact.source ?? ""}
            onValue={(source) => set({ source: source === "" ? undefined : source })}
          />
        </div>
        <section class="fact__reads" aria-label={own.reads}>
          <h3>{own.reads}</h3>
          <p>
            <small>{own.filled}</small> {readOut(phraseOf(fact, "filled", tongue))}
          </p>
          <p>
            <small>{own.empty}</small> {readOut(phraseOf(fact, "empty", tongue))}
          </p>
        </section>
      </fieldset>
      <SaveBar edited={edited} mayEdit={admin.may("content-edit")} onSave={() => sound(() => void edited.save())}>
        {mayPublish && edited.page?.draft === null && (
          <button type="button" class="button" onClick={() => sound(() => setAsking(true))}>
            {own.atOnce}
          </button>
        )}
      </SaveBar>
      {mayPublish && edited.page?.draft != null && <p class="meta">{own.draftNote}</p>}
      <UsedBy page={page} />
      {asking && (
        <ReasonDialog
          title={own.atOnceTitle}
          hint={own.atOnceHint}
          act={own.atOnceAct}
          onDo={publish}
          onShut={() => setAsking(false)}
        />
      )}
    </div>
  );
}
