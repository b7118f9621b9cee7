import { useMemo, useState } from "preact/hooks";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { shownOf } from "../edit/sides.ts";
import { linkTo } from "../place.ts";
import { SearchField } from "../search-field.tsx";
import { useLoaded } from "../use-loaded.ts";
import { EditForm } from "./edit-form.tsx";
import { useEditing } from "./editing.ts";
import { isFields } from "./json-path.ts";
import { checkTexts, commentsIn, textOf } from "./text-keys.ts";
import { TextRow } from "./text-row.tsx";
import { useTextsWords } from "./texts-words.ts";
import { useSettingsWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly name: string };

const languages = ["da", "en", "de", "other-languages"] as const;

/** What the chat itself says, in one language: found, read with its help, changed. */
export function TextsView({ admin, name }: Props) {
  const own = useTextsWords();
  const settings = useSettingsWords();
  const isPartial = name === "de";
  const editing = useEditing({
    admin,
    item: `texts:${name}`,
    blank: null,
    check: (value) => checkTexts(value, isPartial, own),
  });
  // The help stands in the Danish file, and English is what is read where there is no German.
  const danish = useLoaded(admin, () => adminApi.item("texts:da"));
  const english = useLoaded(admin, () => (isPartial ? adminApi.item("texts:en") : Promise.resolve(null)), [isPartial]);
  const comments = useMemo(() => commentsIn(danish.value?.live?.text ?? ""), [danish.value]);
  const standsIn = english.value?.live?.value;
  const [search, setSearch] = useState("");
  const { value, page, errors } = editing;
  const before = shownOf(page)?.value;
  const keys = isFields(isPartial ? standsIn : value) ? Object.keys((isPartial ? standsIn : value) ?? {}) : [];
  const wanted = search.trim().toLowerCase();
  // As it was and as it is: what is being written must not vanish under one's hands.
  const found = (key: string) =>
    [key, comments.get(key) ?? "", textOf(value, key), textOf(before, key), textOf(standsIn, key)].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  const shown = keys.filter((key) => errors.has(key) || found(key));
  return (
    <>
      <header>
        <div>
          <p class="crumbs">
            <a href={linkTo("settings")}>{settings.back}</a>
          </p>
          <h1>{own.title[name] ?? own.other}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <nav class="row" aria-label={own.languages}>
          {languages.map((each) => (
            <a
              class="view"
              href={linkTo("settings", "texts", each)}
              aria-current={each === name ? "page" : undefined}
              key={each}
            >
              {own.tabs[each]}
            </a>
          ))}
        </nav>
      </header>
      <EditForm editing={editing} onSave={() => void editing.save()}>
        <div class="house__part texts__find">
          <SearchField label={own.search} value={search} onValue={setSearch} />
          <small role="status">{own.count(shown.length, keys.length)}</small>
        </div>
        {shown.length === 0 && <p class="lead texts__none">{own.none}</p>}
        <ul class="texts">
          {shown.map((key) => (
            <TextRow
              key={key}
              name={key}
              lang={name === "other-languages" ? key : name}
              comment={comments.get(key) ?? null}
              standsIn={isPartial ? textOf(standsIn, key) : null}
            />
          ))}
        </ul>
      </EditForm>
    </>
  );
}
