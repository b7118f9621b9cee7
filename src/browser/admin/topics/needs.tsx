import { useState } from "preact/hooks";
import type { Need } from "../../../domain/topic.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { Check, Choice, PhraseFields } from "../edit/fields.tsx";
import { MoveButtons } from "../move-buttons.tsx";
import { newNeed, withOrWithout } from "./topic-value.ts";
import { useTopicWords } from "./words.ts";

type Props = { readonly needs: readonly Need[]; readonly onNeeds: (needs: readonly Need[]) => void };

/** The details a department asks for, in their order. */
export function Needs({ needs, onNeeds }: Props) {
  const own = useTopicWords();
  const [open, setOpen] = useState<string | null>(null);
  const swap = (at: number, by: -1 | 1) => {
    const [one, other] = [needs[at], needs[at + by]];
    if (one !== undefined && other !== undefined) onNeeds(needs.with(at, other).with(at + by, one));
  };
  const add = () => {
    const need = newNeed(needs);
    onNeeds([...needs, need]);
    setOpen(need.id);
  };
  return (
    <section class="sheet editor__part" aria-labelledby="needs-title">
      <h2 id="needs-title">{own.needs}</h2>
      <p class="lead">{needs.length === 0 ? own.needsNone : own.needsLead}</p>
      {needs.length > 0 && (
        <ol class="needs">
          {needs.map((need, at) => (
            <NeedLine
              key={need.id}
              need={need}
              isOpen={open === need.id}
              isFirst={at === 0}
              isLast={at === needs.length - 1}
              onOpen={() => setOpen(open === need.id ? null : need.id)}
              onMove={(by) => swap(at, by)}
              onDrop={() => onNeeds(needs.filter((each) => each !== need))}
              onNeed={(next) => onNeeds(needs.with(at, next))}
            />
          ))}
        </ol>
      )}
      <button type="button" class="button" onClick={add}>
        {own.newNeed}
      </button>
    </section>
  );
}

type LineProps = {
  readonly need: Need;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrop: () => void;
  readonly onNeed: (need: Need) => void;
};

function NeedLine({ need, isOpen, isFirst, isLast, onOpen, onMove, onDrop, onNeed }: LineProps) {
  const own = useTopicWords();
  const tongue = useTongue();
  const title = need.title[tongue] || need.title.da || own.unnamed;
  const flag = (key: "optional" | "past" | "in-question", label: string) => (
    <Check
      label={label}
      value={need[key] === true}
      onValue={(on) => onNeed(withOrWithout(need, key, on ? true : undefined))}
    />
  );
  return (
    <li class="need">
      <div class="need__head">
        <span class="need__move">
          <MoveButtons
            isFirst={isFirst}
            isLast={isLast}
            up={own.needUp(title)}
            down={own.needDown(title)}
            onMove={onMove}
          />
        </span>
        <div class="need__say">
          <strong>{title}</strong> {need.optional && <span class="tag">{own.optionalTag}</span>}
          <p class="lead">{need.question[tongue] || need.question.da}</p>
        </div>
        <span class="row">
          <button type="button" class="button button--small button--quiet" aria-expanded={isOpen} onClick={onOpen}>
            {isOpen ? own.shutNeed(title) : own.editNeed(title)}
          </button>
          <button
            type="button"
            class="button button--quiet button--icon button--small"
            aria-label={own.dropNeed(title)}
            onClick={onDrop}
          >
            <Icon name="close" />
          </button>
        </span>
      </div>
      {isOpen && (
        <div class="need__form">
          <PhraseFields label={own.needTitle} value={need.title} onValue={(next) => onNeed({ ...need, title: next })} />
          <PhraseFields
            label={own.needQuestion}
            value={need.question}
            onValue={(question) => onNeed({ ...need, question })}
          />
          <Choice
            label={own.needKind}
            value={need.kind}
            options={Object.entries(own.needKinds).map(([kind, name]) => ({ value: kind, title: name }))}
            onValue={(kind) => onNeed({ ...need, kind: kind as Need["kind"] })}
          />
          {need.choices !== undefined && (
            <p class="meta">{own.choices(need.choices.map((choice) => choice.title[tongue]).join(", "))}</p>
          )}
          {flag("optional", own.optional)}
          {flag("in-question", own.inQuestion)}
          {need.kind === "date" && flag("past", own.past)}
        </div>
      )}
    </li>
  );
}
