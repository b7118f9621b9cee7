import { useId } from "preact/hooks";
import { Icon } from "../../staff/icon.tsx";
import { Lacking } from "./lacking.tsx";
import { type ExampleForm, newExample } from "./rule-form.ts";
import { sentenceKey, type Verdict } from "./verdicts.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly examples: readonly ExampleForm[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly state: "idle" | "running" | "failed" | "broken";
  readonly lack: string | null;
  /** Above which rule of its own group this one may be moved. */
  readonly canMoveAbove: (id: string) => boolean;
  readonly onMoveAbove: (id: string, number: number) => void;
  readonly onTry: (example: ExampleForm) => void;
  readonly onExamples: (examples: readonly ExampleForm[]) => void;
};

/** Sentences that this very rule must take, and whether it does. */
export function ExamplesPart({ examples, lack, state, onExamples, ...rest }: Props) {
  const words = useRuleWords();
  const id = useId();
  const change = (key: number, to: Partial<ExampleForm>) =>
    onExamples(examples.map((example) => (example.key === key ? { ...example, ...to } : example)));
  return (
    <section class="edit__part" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>
        {words.examples} <small>{words.examplesHint}</small>
      </h2>
      {lack !== null && <Lacking>{lack}</Lacking>}
      <ol class="rule-examples">
        {examples.map((example, at) => (
          <ExampleRow
            key={example.key}
            example={example}
            number={at + 1}
            {...rest}
            onChange={(to) => change(example.key, to)}
            onRemove={() => onExamples(examples.filter(({ key }) => key !== example.key))}
          />
        ))}
      </ol>
      <p class="meta" role="status">
        {{ idle: "", running: words.trying, failed: words.tryFailed, broken: words.tryBroken }[state]}
      </p>
      <button type="button" class="button button--small" onClick={() => onExamples([...examples, newExample()])}>
        <span aria-hidden="true">+</span> {words.addExample}
      </button>
    </section>
  );
}

type RowProps = Pick<Props, "verdicts" | "canMoveAbove" | "onMoveAbove" | "onTry"> & {
  readonly example: ExampleForm;
  readonly number: number;
  readonly onChange: (change: Partial<ExampleForm>) => void;
  readonly onRemove: () => void;
};

function ExampleRow({ example, number, verdicts, canMoveAbove, onMoveAbove, onTry, onChange, onRemove }: RowProps) {
  const words = useRuleWords();
  const { text, page, at, attempts } = example;
  const verdict = verdicts.get(sentenceKey(example));
  const hasSetting = page !== "" || at !== "" || attempts > 0;
  return (
    <li class="rule-example">
      <Sign verdict={verdict} />
      <input
        class="field__input field__input--small"
        aria-label={words.example(number)}
        value={text}
        onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <button
        type="button"
        class="button button--quiet button--small"
        aria-label={words.tryNamed(text)}
        aria-disabled={text.trim() === ""}
        onClick={() => {
          if (text.trim() !== "") onTry(example);
        }}
      >
        {words.tryIt}
      </button>
      <button
        type="button"
        class="button button--quiet button--icon button--small"
        aria-label={words.removeNamed(words.example(number))}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
      <div class="rule-example__told">
        {attempts > 0 && <p class="meta">{words.cannotTry}</p>}
        {verdict?.state === "misses" && (
          <p class="rule-example__wrong">
            {verdict.winner === null ? words.takenByNone : words.takenBy(verdict.winner.number, verdict.winner.id)}{" "}
            {verdict.winner !== null && canMoveAbove(verdict.winner.id) && (
              <button
                type="button"
                class="link-button"
                onClick={() => verdict.winner !== null && onMoveAbove(verdict.winner.id, verdict.winner.number)}
              >
                {words.moveAbove(verdict.winner.number)}
              </button>
            )}
          </p>
        )}
        <details class="rule-example__more" open={hasSetting}>
          <summary>
            <span aria-hidden="true">{words.setting}</span>
            <span class="hidden">{words.settingNamed(number)}</span>
          </summary>
          <div class="rule-example__setting">
            <label class="small-field">
              <span>{words.page}</span>
              <input
                class="field__input field__input--small"
                placeholder="/lokaler"
                value={page}
                onInput={({ currentTarget }) => onChange({ page: currentTarget.value })}
              />
            </label>
            <label class="small-field">
              <span>{words.at}</span>
              <input
                class="field__input field__input--small"
                type="datetime-local"
                value={at}
                onInput={({ currentTarget }) => onChange({ at: currentTarget.value.slice(0, 16) })}
              />
            </label>
            <label class="small-field">
              <span>{words.attempts}</span>
              <input
                class="field__input field__input--small"
                type="number"
                min={0}
                max={9}
                value={attempts}
                onInput={({ currentTarget }) =>
                  onChange({ attempts: Math.min(9, Math.max(0, Math.trunc(Number(currentTarget.value)))) })
                }
              />
            </label>
          </div>
        </details>
      </div>
    </li>
  );
}

function Sign({ verdict }: { readonly verdict: Verdict | undefined }) {
  const words = useRuleWords();
  if (verdict === undefined)
    return (
      <span class="rule-example__sign">
        <span aria-hidden="true">–</span>
        <span class="hidden">{words.notTried}</span>
      </span>
    );
  const takes = verdict.state === "takes";
  return (
    <span class={takes ? "rule-example__sign yes" : "rule-example__sign no"}>
      <Icon name={takes ? "check" : "close"} />
      <span class="hidden">{takes ? words.takes : words.misses}</span>
    </span>
  );
}
