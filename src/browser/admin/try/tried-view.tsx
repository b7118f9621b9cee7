import type { AdminStart, Tried } from "../../../domain/admin-pages.ts";
import { kindWords } from "../../../domain/rule-words.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { ReplyView } from "./reply-view.tsx";
import { Trace } from "./trace.tsx";
import { useTryWords } from "./words.ts";

type Props = { readonly tried: Tried; readonly start: AdminStart };

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What was read, understood and decided, and what the citizen would read. */
export function TriedView({ tried, start }: Props) {
  const own = useTryWords();
  const tongue = useTongue();
  const { language, entities, compounds, topics, band, firmFrom, outcome, departments, because } = tried;
  // Those of which nothing is left when rounded say nothing.
  const shown = topics.filter(({ probability }, at) => at === 0 || probability >= 0.005);
  const nameOf = (id: string) => start.departments.find((department) => department.id === id)?.name[tongue] ?? id;
  return (
    <div class="tried" aria-live="polite">
      <div class="try__block">
        <h3>{own.readAs}</h3>
        {tried.masked && <p class="try__safe">{tried.safeText}</p>}
        <p class="try__tags">
          <span class="tag">{own.languages[language] ?? language}</span>
          {tried.masked && <span class="tag tag--warning">{own.masked}</span>}
          {entities.map(({ kind, text }) => (
            <span class="tag" key={`${kind} ${text}`}>
              {kindWords[kind]?.[tongue] ?? kind}: {text}
            </span>
          ))}
          {compounds.map(({ word, parts }) => (
            <span class="tag" key={word}>
              {own.word(word, parts.join(" + "))}
            </span>
          ))}
        </p>
      </div>
      <div class="try__block">
        <h3>{own.topics}</h3>
        <ul class="bars">
          {shown.map(({ id, title, probability }) => (
            <li key={id}>
              <span class="bars__name">{title[tongue]}</span>
              <span class="bar">
                <i style={{ "--v": `${probability * 100}%` }} />
              </span>
              <span class="bars__value">{percent(probability)}</span>
            </li>
          ))}
        </ul>
        <p class="meta">
          {own.bands[band]} {own.firmFrom(percent(firmFrom))}
        </p>
      </div>
      <div class="try__block">
        <h3>{own.rules}</h3>
        <Trace rules={tried.rules} />
      </div>
      <div class="try__block">
        <h3>{own.outcome}</h3>
        <p class="try__outcome">
          <strong>{own.outcomes[outcome]}</strong>
          {departments.map((id) => (
            <span class="tag" key={id}>
              {nameOf(id)}
            </span>
          ))}
        </p>
        <p class="meta">
          {own.because}: {because[tongue]}
        </p>
      </div>
      <div class="try__block">
        <h3>{own.reads}</h3>
        <ReplyView blocks={tried.blocks} text={tried.text} locale={language} />
      </div>
    </div>
  );
}
