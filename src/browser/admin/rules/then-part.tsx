import { useId } from "preact/hooks";
import type { AdminStart } from "../../../domain/admin-pages.ts";
import { outcomeWords } from "../../../domain/rule-words.ts";
import { Field } from "../../staff/field.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { Choice, type Choosable, Line } from "../edit/fields.tsx";
import type { Lack } from "./doubts.ts";
import { Lacking } from "./lacking.tsx";
import { topicsOf } from "./options.ts";
import { type OptionGroup, Picks } from "./picks.tsx";
import type { RuleForm } from "./rule-form.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly form: RuleForm;
  readonly start: AdminStart;
  readonly lacks: readonly Lack[];
  readonly onForm: (change: Partial<RuleForm>) => void;
};

const outcomes = ["answer", "clarify", "ask", "route", "human", "refer", "social", "decline"] as const;
const priorities = ["", "first", "urgent", "normal"] as const;

/** What the rule changes; everything left alone is as the topic says. */
export function ThenPart({ form, start, lacks, onForm }: Props) {
  const words = useRuleWords();
  const tongue = useTongue();
  const id = useId();
  const { notice } = form;
  const lack = (kind: Lack) => (lacks.includes(kind) ? words.lacks[kind] : null);
  const topics = topicsOf(start, tongue);
  const named = (list: readonly { readonly id: string; readonly name: string }[]): readonly OptionGroup[] => [
    { name: "", options: list },
  ];
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(tongue) + text.slice(1);
  return (
    <section class="edit__part" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>
        {words.so} <small>{words.soHint}</small>
      </h2>
      {lacks.includes("nothing") && <Lacking>{words.lacks.nothing}</Lacking>}
      <div class="edit__pair">
        <Chosen
          label={words.outcome}
          none={words.asTopic}
          value={form.outcome}
          groups={named(outcomes.map((each) => ({ id: each, name: capital(outcomeWords[each][tongue]) })))}
          onValue={(value) => onForm({ outcome: value as RuleForm["outcome"] })}
        />
        <Chosen
          label={words.department}
          none={words.asTopic}
          value={form.department}
          groups={named(start.departments.map((each) => ({ id: each.id, name: each.name[tongue] })))}
          onValue={(department) => onForm({ department })}
        />
        <Chosen
          label={words.article}
          none={words.asTopic}
          value={form.article}
          groups={named(start.articles.map((each) => ({ id: each.id, name: each.title[tongue] })))}
          onValue={(article) => onForm({ article })}
        />
        <Chosen
          label={words.countsAs}
          none={words.noTopic}
          value={form.topic}
          groups={topics}
          onValue={(topic) => onForm({ topic })}
        />
      </div>
      {(form.outcome === "clarify" || form.choices.length > 0) && (
        <Field label={words.choices} hint={words.choicesHint} error={lack("choices")}>
          {({ id: own }) => (
            <Picks
              id={own}
              label={words.choices}
              groups={topics}
              picks={form.choices}
              onPicks={(choices) => onForm({ choices })}
            />
          )}
        </Field>
      )}
      <details
        class="edit__more"
        open={form.priority !== "" || form.tag !== "" || notice.da + notice.en !== "" || lacks.includes("notice")}
      >
        <summary>{words.more}</summary>
        <div class="edit__pair">
          <Chosen
            label={words.priority}
            none={words.priorities[""]}
            value={form.priority}
            groups={named(priorities.slice(1).map((each) => ({ id: each, name: capital(words.priorities[each]) })))}
            onValue={(value) => onForm({ priority: value as RuleForm["priority"] })}
          />
          <Field label={words.tag} hint={words.tagHint} error={lack("tag")}>
            {(props) => (
              <>
                <input
                  {...props}
                  class="field__input"
                  list={`${id}tags`}
                  value={form.tag}
                  onInput={({ currentTarget }) => onForm({ tag: currentTarget.value })}
                />
                <datalist id={`${id}tags`}>
                  {start.tags.map((tag) => (
                    <option value={tag} key={tag} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
        </div>
        {(["da", "en", "de"] as const).map((locale) => (
          <Line
            key={locale}
            label={{ da: words.noticeDa, en: words.noticeEn, de: words.noticeDe }[locale]}
            hint={locale === "da" ? words.noticeHint : undefined}
            error={locale === "da" ? lack("notice") : null}
            rows={2}
            lang={locale}
            value={notice[locale]}
            onValue={(text) => onForm({ notice: { ...notice, [locale]: text } })}
          />
        ))}
      </details>
    </section>
  );
}

type ChosenProps = {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly groups: readonly OptionGroup[];
  readonly onValue: (value: string) => void;
};

/** One of what exists, or what it is without. */
function Chosen({ label, none, value, groups, onValue }: ChosenProps) {
  const options = groups.flatMap(({ name, options }): readonly Choosable[] => {
    const own = options.map((each) => ({ value: each.id, title: each.name }));
    return name === "" ? own : [{ group: name, options: own }];
  });
  return <Choice {...{ label, value, onValue }} options={[{ value: "", title: `(${none})` }, ...options]} />;
}
