import type { ComponentChildren } from "preact";
import type { AdminStart } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { Choice, Line, PhraseFields } from "../edit/fields.tsx";
import { Several } from "../edit/several.tsx";
import type { Head } from "./article-text.ts";
import { Sources } from "./sources.tsx";
import { useArticleWords } from "./words.ts";

type Props = {
  readonly start: AdminStart;
  readonly head: Head;
  readonly errors: { readonly da?: string; readonly en?: string };
  readonly onHead: (head: Head) => void;
  readonly children?: ComponentChildren;
};

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, title]) => ({ value, title }));

/** What stands above the text: whose it is, what it answers, and how long it may be believed. */
export function HeadForm({ start, head, errors, onHead, children }: Props) {
  const own = useArticleWords();
  const tongue = useTongue();
  const set = (change: Partial<Head>) => onHead({ ...head, ...change });
  return (
    <section class="sheet editor__part" aria-labelledby="article-title">
      <h2 id="article-title">{own.about}</h2>
      <PhraseFields label={own.title} value={head.title} errors={errors} onValue={(title) => set({ title })} />
      <Several
        label={own.topics}
        values={head.topics}
        options={start.topics.map(({ id, title }) => ({ value: id, title: title[tongue] }))}
        onValues={(topics) => set({ topics })}
      />
      <div class="edit-two">
        <Choice
          label={own.kind}
          value={head.kind}
          options={optionsOf(own.kinds)}
          onValue={(kind) => set({ kind: kind as Head["kind"] })}
        />
        <Choice
          label={own.department}
          value={head.department ?? ""}
          options={[
            { value: "", title: own.nobody },
            ...start.departments.map(({ id, name }) => ({ value: id, title: name[tongue] })),
          ]}
          onValue={(department) => set({ department: department === "" ? null : department })}
        />
        <Choice
          label={own.audience}
          value={head.audience}
          options={optionsOf(own.audiences)}
          onValue={(audience) => set({ audience: audience as Head["audience"] })}
        />
        <Choice
          label={own.confidence}
          value={head.confidence}
          options={optionsOf(own.confidences)}
          onValue={(confidence) => set({ confidence: confidence as Head["confidence"] })}
        />
        <Line label={own.reviewedLabel} type="date" value={head.reviewed} onValue={(reviewed) => set({ reviewed })} />
        <Line
          label={own.reviewByLabel}
          hint={own.reviewByHint}
          type="date"
          value={head["review-by"]}
          onValue={(day) => set({ "review-by": day })}
        />
      </div>
      {children}
      <Sources sources={head.sources} onSources={(sources) => set({ sources })} />
    </section>
  );
}
