import { Choice, Line } from "../edit/fields.tsx";
import type { Head } from "./article-text.ts";
import { useArticleWords } from "./words.ts";

type Source = Head["sources"][number];
type Props = { readonly sources: readonly Source[]; readonly onSources: (sources: readonly Source[]) => void };

/** What bears the article out. */
export function Sources({ sources, onSources }: Props) {
  const own = useArticleWords();
  const change = (at: number, source: Source) => onSources(sources.with(at, source));
  return (
    <div class="sources">
      <h3>{own.sources}</h3>
      <p class="lead">{own.sourcesLead}</p>
      {sources.map((source, at) => (
        <fieldset class="editor__group" key={`${at}`}>
          <legend class="hidden">{source.title || own.sourceTitle}</legend>
          <div class="edit-two">
            <Line label={own.sourceTitle} value={source.title} onValue={(title) => change(at, { ...source, title })} />
            <Line
              label={own.sourceUrl}
              hint={own.sourceUrlHint}
              type="url"
              error={source.url === undefined || /^h?$|^ht|^https:\/\//.test(source.url) ? null : own.urlWrong}
              value={source.url ?? ""}
              onValue={(url) =>
                change(at, {
                  title: source.title,
                  ...(url.trim() !== "" && { url: url.trim() }),
                  confidence: source.confidence,
                })
              }
            />
            <Choice
              label={own.sourceSure}
              value={source.confidence}
              options={Object.entries(own.confidences).map(([value, title]) => ({ value, title }))}
              onValue={(confidence) => change(at, { ...source, confidence: confidence as Source["confidence"] })}
            />
          </div>
          <button
            type="button"
            class="button button--small"
            onClick={() => onSources(sources.filter((_, other) => other !== at))}
          >
            {own.dropSource(source.title)}
          </button>
        </fieldset>
      ))}
      <button type="button" class="button" onClick={() => onSources([...sources, { title: "", confidence: "medium" }])}>
        {own.addSource}
      </button>
    </div>
  );
}
