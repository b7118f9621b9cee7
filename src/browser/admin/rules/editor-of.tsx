import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ItemPage, RulesPage } from "../../../domain/admin-pages.ts";
import { sentenceOf } from "../../../domain/rule-sentence.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { isError } from "../api.ts";
import { revisionOf, shownOf } from "../edit/sides.ts";
import { FindingList } from "../finding-list.tsx";
import type { RoomProps } from "../page.tsx";
import { type Asked, TryPanel } from "../try/try-panel.tsx";
import { useAdminWords } from "../words.ts";
import { AroundPart } from "./around-part.tsx";
import { Conditions } from "./conditions.tsx";
import { Conflict } from "./conflict.tsx";
import { doubtsOf, lacksOf } from "./doubts.ts";
import { ExamplesPart } from "./examples-part.tsx";
import { NewPart } from "./new-part.tsx";
import { RuleActs } from "./rule-acts.tsx";
import { namesIn, newExample } from "./rule-form.ts";
import { placesOf, saveOrder } from "./rule-order.ts";
import { Sentence } from "./sentence.tsx";
import { ThenPart } from "./then-part.tsx";
import { useRuleForm } from "./use-rule-form.ts";
import { useVerdicts } from "./verdicts.ts";
import { useRuleWords } from "./words.ts";

type Props = Pick<RoomProps, "admin" | "start"> & { readonly rules: RulesPage; readonly page: ItemPage | null };

/** The rule as a sentence, what it is made of, and a place to try it. */
export function EditorOf({ admin, start, rules, page }: Props) {
  const words = useRuleWords();
  const frame = useAdminWords();
  const tongue = useTongue();
  const written = useRuleForm(admin, page);
  const { form, base, dirty, busy, failed, conflict, set } = written;
  const [tries, setTries] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const sheet = useRef<HTMLFormElement>(null);
  const all = rules.groups.flatMap((group) => group.rules);
  const groupOf = (topic: string) => start.topics.find(({ id }) => id === topic)?.group;
  const doubts = doubtsOf(form, groupOf);
  const taken = new Set(page === null ? all.map(({ id }) => id) : []);
  const lacks = lacksOf(form, taken);
  const strict = tries > 0;
  const told = strict ? lacks : [];
  const wrong = lacks.length + [...doubts.values()].filter(({ stops }) => stops).length;
  const names = useMemo(() => namesIn(start), [start]);
  const entry = written.entry();
  const saved = shownOf(page);
  // What decides may have moved: order and revision are what the examples were tried on.
  const order = all.map(({ id }) => id).join();
  const { verdicts, state, note } = useVerdicts(
    admin,
    page === null ? "" : form.id,
    form.examples,
    `${base.revision} ${order}`,
  );
  useEffect(() => {
    if (tries > 0) sheet.current?.querySelector<HTMLElement>("[aria-invalid], [data-wrong]")?.focus();
  }, [tries]);

  const moveAbove = async (other: string, number: number) => {
    const order = placesOf(rules, form.id, other);
    if (order === undefined || page === null) return;
    try {
      await saveOrder(admin, page.file, order, frame.orderNote);
      admin.toasts.say(words.movedAbove(number));
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(frame.failed, { failed: true });
    }
  };
  const submit = () => {
    if (busy) return;
    if (wrong > 0) return setTries(tries + 1);
    setTries(0);
    void written.save();
  };
  if (page?.draft?.after === null)
    return (
      <>
        <RuleActs admin={admin} version={start.version} page={page} onDropped={written.drop} />
        <div class="sheet edit__sentence">
          <Sentence tokens={sentenceOf(entry, names, tongue)} />
        </div>
      </>
    );
  const findings = page?.findings ?? [];
  return (
    <>
      {page !== null && (
        <div class="rule-acts">
          <RuleActs admin={admin} version={start.version} page={page} onDropped={written.drop} />
        </div>
      )}
      {page?.draft?.stale === true && (
        <p class="callout callout--warning">
          <Icon name="warn" />
          {words.stale}
        </p>
      )}
      {conflict !== null && (
        <Conflict
          mine={entry}
          page={conflict}
          start={start}
          onMine={() => void written.save(revisionOf(conflict))}
          onTheirs={() => written.adopt(conflict)}
        />
      )}
      <div class="rule-edit">
        <form
          class="sheet edit"
          ref={sheet}
          novalidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div class="edit__sentence" aria-live="polite">
            {form.when.length > 0 || Object.keys(entry.then).length > 0 ? (
              <Sentence tokens={sentenceOf(entry, names, tongue)} />
            ) : (
              <p class="lead">{words.sentenceHere}</p>
            )}
          </div>
          {findings.length > 0 && (
            <div class="edit__findings">
              <h2>{findings.some(isError) ? words.notSoTitle : words.lookTitle}</h2>
              <FindingList findings={findings} />
            </div>
          )}
          {page === null && <NewPart form={form} start={start} lacks={told} onForm={set} />}
          {(["when", "unless"] as const).map((section) => (
            <Conditions
              key={section}
              section={section}
              rows={form[section]}
              start={start}
              doubts={doubts}
              strict={strict}
              lack={section === "when" && told.includes("when") ? words.lacks.when : null}
              onRows={(rows) => set({ [section]: rows })}
            />
          ))}
          <ThenPart form={form} start={start} lacks={told} onForm={set} />
          <ExamplesPart
            examples={form.examples}
            verdicts={dirty && page === null ? new Map() : verdicts}
            state={state}
            lack={told.includes("examples") ? words.lacks.examples : null}
            canMoveAbove={(id) => placesOf(rules, form.id, id) !== undefined}
            onMoveAbove={(id, number) => void moveAbove(id, number)}
            onTry={(example) =>
              setAsked({
                text: example.text,
                page: example.page,
                at: example.at,
                onTried: (tried) => page !== null && note(example, tried),
              })
            }
            onExamples={(examples) => set({ examples })}
          />
          <AroundPart form={form} lacks={told} onForm={set} />
          <div class="edit__foot">
            <button type="submit" class="button button--primary" aria-busy={busy}>
              {words.save}
            </button>
            {dirty && page !== null && (
              <button type="button" class="button button--quiet" onClick={written.undo}>
                {words.undo}
              </button>
            )}
            <p class="meta" role="status">
              {strict && wrong > 0 ? words.mend(wrong) : dirty || saved === null ? words.unsaved : ""}
            </p>
            {failed !== null && (
              <p class="callout callout--danger" role="alert">
                <Icon name="stop" />
                {failed}
              </p>
            )}
          </div>
        </form>
        <div class="rule-edit__try" id="try-here">
          <TryPanel
            admin={admin}
            start={start}
            asked={asked}
            first="draft"
            note={dirty || page === null ? words.tryUnsaved : ""}
            onExample={(text) => {
              const empty = form.examples.find((example) => example.text.trim() === "");
              set({
                examples:
                  empty === undefined
                    ? [...form.examples, newExample(text)]
                    : form.examples.map((each) => (each === empty ? { ...each, text } : each)),
              });
              admin.toasts.say(words.madeExample);
            }}
            exampleLabel={words.makeExample}
          />
        </div>
      </div>
    </>
  );
}
