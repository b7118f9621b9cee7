import type { ItemPage } from "../../../domain/admin-pages.ts";
import { Field } from "../../staff/field.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { ConflictBox } from "./conflict-box.tsx";
import { SaveBar } from "./save-bar.tsx";
import { revisionOf, shownOf } from "./sides.ts";
import { useItem } from "./use-item.ts";
import { useEditWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly page: ItemPage };

/** What a form cannot hold without losing some of it, as it stands in its file. Mended here, it opens in its form. */
export function AsText({ admin, page }: Props) {
  const own = useEditWords();
  const mayEdit = admin.may("content-edit");
  const edited = useItem<{ readonly text: string }>({
    admin,
    page,
    read: (from) => ({ text: shownOf(from)?.text ?? "" }),
    write: ({ text }, on) => adminApi.save(page.item, revisionOf(on), { text }),
  });
  const { text } = edited.value;
  return (
    <>
      <ConflictBox edited={edited} />
      <fieldset class="editor" disabled={!mayEdit}>
        <legend class="hidden">{own.asText}</legend>
        <div class="sheet editor__part">
          <p class="callout callout--warning">{own.asTextLead}</p>
          <Field label={own.asText}>
            {(props) => (
              <textarea
                {...props}
                class="field__input as-text"
                spellcheck={false}
                rows={Math.min(30, text.split("\n").length + 3)}
                value={text}
                onInput={({ currentTarget }) => edited.set({ text: currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </fieldset>
      <SaveBar edited={edited} mayEdit={mayEdit} />
    </>
  );
}
