import type { ItemPage } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { ConflictBox } from "./conflict-box.tsx";
import { Line } from "./fields.tsx";
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
      <p class="callout callout--warning">{own.asTextLead}</p>
      <fieldset class="editor" disabled={!mayEdit}>
        <legend class="hidden">{own.asText}</legend>
        <Line
          label={own.asText}
          rows={Math.min(30, text.split("\n").length + 3)}
          value={text}
          onValue={(next) => edited.set({ text: next })}
        />
      </fieldset>
      <SaveBar edited={edited} mayEdit={mayEdit} />
    </>
  );
}
