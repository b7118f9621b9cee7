import type { Topic } from "../../../domain/topic.ts";
import { Check, Choice } from "../edit/fields.tsx";
import { useTopicWords } from "./words.ts";

type Props = {
  readonly value: Topic["instead"];
  readonly facts: readonly string[];
  readonly articles: readonly { readonly value: string; readonly title: string }[];
  readonly onValue: (value: Topic["instead"]) => void;
};

/** What the topic does instead when a local fact is filled in. */
export function Instead({ value, facts, articles, onValue }: Props) {
  const own = useTopicWords();
  const first = { "when-fact": facts[0] ?? "", outcome: "answer", article: articles[0]?.value ?? "" } as const;
  return (
    <div class="editor__group">
      <Check
        label={own.instead}
        hint={own.insteadHint}
        value={value !== undefined}
        onValue={(on) => onValue(on ? first : undefined)}
      />
      {value !== undefined && (
        <div class="edit-two">
          <Choice
            label={own.insteadFact}
            value={value["when-fact"]}
            options={facts.map((fact) => ({ value: fact, title: fact }))}
            onValue={(fact) => onValue({ ...value, "when-fact": fact })}
          />
          <Choice
            label={own.insteadOutcome}
            value={value.outcome}
            options={(["answer", "refer"] as const).map((outcome) => ({
              value: outcome,
              title: own.outcomes[outcome] ?? outcome,
            }))}
            onValue={(outcome) => onValue({ ...value, outcome: outcome === "refer" ? "refer" : "answer" })}
          />
          <Choice
            label={own.insteadArticle}
            value={value.article}
            options={articles}
            onValue={(article) => onValue({ ...value, article })}
          />
        </div>
      )}
    </div>
  );
}
