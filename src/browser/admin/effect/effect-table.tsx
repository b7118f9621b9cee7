import { useState } from "preact/hooks";
import type { AdminStart, EffectChange, EffectState } from "../../../domain/admin-pages.ts";
import { Icon, type IconName } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { linkTo } from "../place.ts";
import { useTryWords } from "../try/words.ts";
import { useEffectWords } from "./words.ts";

type Done = Extract<EffectState, { state: "done" }>;
type Props = { readonly effect: Done; readonly start: AdminStart };

const filters = ["all", "better", "worse", "judge"] as const;
const looks: Readonly<Record<EffectChange["verdict"], readonly [tag: string, icon: IconName]>> = {
  better: ["tag--success", "check"],
  worse: ["tag--danger", "close"],
  judge: ["tag--warning", "eye"],
};

/** From → to, question by question. */
export function EffectTable({ effect, start }: Props) {
  const own = useEffectWords();
  const [filter, setFilter] = useState<(typeof filters)[number]>("all");
  const { changes, questions, same, examples } = effect;
  const of = (each: (typeof filters)[number]) =>
    each === "all" ? changes : changes.filter(({ verdict }) => verdict === each);
  const share = (count: number) => ({ "--v": `${questions === 0 ? 0 : (100 * count) / questions}%` });
  return (
    <>
      <h2 class="effect__title">{own.real(questions)}</h2>
      <p class="lead">
        {questions === 0 ? own.noQuestions : own.sum(same, changes.length)} {own.examples(examples)}
      </p>
      {questions > 0 && (
        <>
          <div class="effect__bar" aria-hidden="true">
            <i class="effect__same" style={share(same)} />
            {filters.slice(1).map((each) => (
              <i class={`effect__${each}`} style={share(of(each).length)} key={each} />
            ))}
          </div>
          <div class="views effect__views">
            {filters.map((each) => (
              <button
                type="button"
                class="view"
                aria-pressed={filter === each}
                onClick={() => setFilter(each)}
                key={each}
              >
                {own.filters[each]} <span class="count">{of(each).length}</span>
              </button>
            ))}
          </div>
          {of(filter).length === 0 ? (
            <p class="lead">{own.none}</p>
          ) : (
            <div class="scroll-x">
              <table class="table table--stack">
                <thead>
                  <tr>
                    <th scope="col">{own.question}</th>
                    <th scope="col">{own.before}</th>
                    <th scope="col">{own.after}</th>
                    <th scope="col">{own.rule}</th>
                    <th scope="col">{own.verdict}</th>
                  </tr>
                </thead>
                <tbody>
                  {of(filter).map((change, at) => (
                    <ChangeRow key={`${at}`} change={change} start={start} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p class="meta">{own.measured}</p>
        </>
      )}
    </>
  );
}

function ChangeRow({ change, start }: { readonly change: EffectChange; readonly start: AdminStart }) {
  const own = useEffectWords();
  const [look, icon] = looks[change.verdict];
  return (
    <tr>
      <td data-label={own.question}>{change.text}</td>
      <td data-label={own.before}>
        <Side side={change.from} start={start} />
      </td>
      <td data-label={own.after}>
        <Side side={change.to} start={start} />
      </td>
      <td data-label={own.rule}>{change.rule !== null && <a href={linkTo("rules", change.rule)}>{change.rule}</a>}</td>
      <td data-label={own.verdict}>
        <span class={`tag ${look}`}>
          <Icon name={icon} />
          {own.filters[change.verdict]}
        </span>
      </td>
    </tr>
  );
}

function Side({ side, start }: { readonly side: EffectChange["from"]; readonly start: AdminStart }) {
  const names = useTryWords();
  const tongue = useTongue();
  const topic = start.topics.find(({ id }) => id === side.topic)?.title[tongue];
  return (
    <>
      {names.outcomes[side.outcome]}
      {side.departments.map((id) => {
        const department = start.departments.find((each) => each.id === id);
        return (
          <span class="dept" key={id}>
            {" "}
            <span class="dept__code" aria-hidden="true">
              {department?.code}
            </span>{" "}
            {department?.name[tongue] ?? id}
          </span>
        );
      })}
      {topic !== undefined && <small class="effect__topic">{topic}</small>}
    </>
  );
}
