import type { AdminStart } from "../../../domain/admin-pages.ts";
import type { TopicEntry } from "../../../domain/topic.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { Check, Choice, Line, PhraseFields } from "../edit/fields.tsx";
import { Several } from "../edit/several.tsx";
import { useLoaded } from "../use-loaded.ts";
import { Instead } from "./instead.tsx";
import { useTopicWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly start: AdminStart;
  readonly value: TopicEntry;
  readonly errors: { readonly da?: string; readonly en?: string };
  readonly file: string;
  readonly onFile: (file: string) => void;
  readonly willBe: string | undefined;
  readonly onChange: (change: Partial<TopicEntry>) => void;
};

const kleForm = /^\d\d\.\d\d\.\d\d$/;

/** What a topic is, who owns it, and what happens then. */
export function TopicFields({ admin, start, value, errors, file, onFile, willBe, onChange }: Props) {
  const own = useTopicWords();
  const tongue = useTongue();
  const articles = useLoaded(admin, () => adminApi.items("article"));
  const articleOptions = (articles.value?.items ?? []).map(({ item, title }) => ({
    value: item.replace("article:", ""),
    title: title[tongue],
  }));
  // Nothing said is no line in the file.
  const without = (key: keyof TopicEntry, field: string) => onChange({ [key]: field === "" ? undefined : field });
  return (
    <section class="sheet editor__part" aria-labelledby="about-title">
      <h2 id="about-title">{own.about}</h2>
      <PhraseFields
        label={own.titleLabel}
        value={value.title}
        errors={errors}
        onValue={(title) => onChange({ title })}
      />
      {willBe !== undefined && <p class="meta">{willBe}</p>}
      <Line
        label={own.description}
        hint={own.descriptionHint}
        rows={3}
        lang="da"
        value={value.description}
        onValue={(description) => onChange({ description })}
      />
      <div class="edit-two">
        <Choice
          label={own.group}
          hint={own.groupHint}
          value={file}
          options={start.groups.map((group) => ({ value: group.file, title: group.title[tongue] }))}
          onValue={onFile}
        />
        <Choice
          label={own.department}
          value={value.department ?? ""}
          options={[
            { value: "", title: own.nobody },
            ...start.departments.map(({ id, name }) => ({ value: id, title: name[tongue] })),
          ]}
          onValue={(department) => onChange({ department: department === "" ? null : department })}
        />
        <Choice
          label={own.outcome}
          value={value.outcome}
          options={Object.entries(own.outcomes).map(([outcome, title]) => ({ value: outcome, title }))}
          onValue={(outcome) => onChange({ outcome: outcome as TopicEntry["outcome"] })}
        />
        {(value.outcome === "refer" || value.external !== undefined) && (
          <Choice
            label={own.external}
            value={value.external ?? ""}
            options={[
              { value: "", title: own.noExternal },
              ...start.externals.map(({ id, name }) => ({ value: id, title: name[tongue] })),
            ]}
            onValue={(external) => without("external", external)}
          />
        )}
        <Choice
          label={own.article}
          value={value.article ?? ""}
          options={[{ value: "", title: own.articleSame }, ...articleOptions]}
          onValue={(article) => without("article", article)}
        />
        <Line
          label={own.kle}
          hint={own.kleHint}
          error={value.kle === undefined || kleForm.test(value.kle) || value.kle.length < 8 ? null : own.kleWrong}
          value={value.kle ?? ""}
          onValue={(kle) => without("kle", kle.trim())}
        />
      </div>
      <Several
        label={own.related}
        hint={own.relatedHint}
        values={value.related}
        options={start.topics
          .filter(({ id }) => id !== value.id)
          .map(({ id, title }) => ({ value: id, title: title[tongue] }))}
        onValues={(related) => onChange({ related })}
      />
      <Check
        label={own.sensitiveLabel}
        hint={own.sensitiveHint}
        value={value.sensitive}
        onValue={(sensitive) => onChange({ sensitive })}
      />
      <Instead
        facts={start.facts}
        articles={articleOptions}
        value={value.instead}
        onValue={(instead) => onChange({ instead })}
      />
      {value.variants !== undefined && <p class="meta">{own.variants(Object.keys(value.variants).length)}</p>}
    </section>
  );
}
