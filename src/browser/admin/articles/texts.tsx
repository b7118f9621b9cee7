import { useState } from "preact/hooks";
import type { Admin } from "../admin-model.ts";
import { Choice, Line } from "../edit/fields.tsx";
import type { ArticleValue, Bodies, Language } from "./article-text.ts";
import { withFacts } from "./fact-phrase.ts";
import { Preview } from "./preview.tsx";
import type { FactUsed } from "./use-facts.ts";
import { useArticleWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly article: string;
  readonly value: ArticleValue;
  readonly facts: readonly FactUsed[];
  readonly onBodies: (bodies: Bodies) => void;
};

type Mode = "now" | "filled" | "empty";
const modes = ["now", "filled", "empty"] as const;

/** The text in each language, beside each other, with what the chat makes of it below. */
export function Texts({ admin, article, value, facts, onBodies }: Props) {
  const own = useArticleWords();
  const [tab, setTab] = useState<Language>("da");
  const [mode, setMode] = useState<Mode>("now");
  const { bodies } = value;
  const shown = (["da", "en", "de"] as const).filter((locale) => bodies[locale] !== undefined);
  const preview = (locale: Language): ArticleValue => {
    const text = bodies[locale] ?? "";
    const body = mode === "now" ? text : withFacts(text, facts, mode, locale);
    return { head: value.head, bodies: { ...bodies, [locale]: body } };
  };
  return (
    <section class="sheet editor__part" aria-labelledby="texts-title">
      <h2 id="texts-title">{own.texts}</h2>
      <p class="lead">{own.textsLead}</p>
      <details class="article-help">
        <summary>{own.help}</summary>
        {own.helpLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ul>
          {Object.entries(own.followUps).map(([word, says]) => (
            <li key={word}>
              <code>{`{${word}}`}</code> {says}
            </li>
          ))}
        </ul>
      </details>
      <div class="article-tabs views">
        {shown.map((locale) => (
          <button type="button" class="view" aria-pressed={tab === locale} onClick={() => setTab(locale)} key={locale}>
            {own.languages[locale]}
          </button>
        ))}
      </div>
      {facts.length > 0 && (
        <Choice
          label={own.factsShown}
          value={mode}
          options={modes.map((each) => ({ value: each, title: own.factModes[each] }))}
          onValue={(next) => setMode(modes.find((each) => each === next) ?? "now")}
        />
      )}
      <div class="article-texts">
        {shown.map((locale) => (
          <div class={tab === locale ? "article-text is-tab" : "article-text"} key={locale}>
            <Line
              label={own.textLabel(own.languages[locale])}
              rows={18}
              lang={locale}
              value={bodies[locale] ?? ""}
              onValue={(text) => onBodies({ ...bodies, [locale]: text })}
            />
            {locale === "de" && (
              <button type="button" class="button button--small" onClick={() => onBodies({ ...bodies, de: undefined })}>
                {own.dropGerman}
              </button>
            )}
            <Preview admin={admin} article={article} value={preview(locale)} locale={locale} />
          </div>
        ))}
      </div>
      {bodies.de === undefined && (
        <button type="button" class="button" onClick={() => onBodies({ ...bodies, de: "" })}>
          {own.addGerman}
        </button>
      )}
    </section>
  );
}
