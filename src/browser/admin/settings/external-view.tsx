import { useState } from "preact/hooks";
import type { ItemValue } from "../../../domain/admin-pages.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { nameFrom } from "../edit/name-from.ts";
import type { RoomProps } from "../page.tsx";
import { goTo, linkTo } from "../place.ts";
import { Checks } from "./checks.ts";
import { EditForm, RemoveButton } from "./edit-form.tsx";
import { type EditWords, useEditWords } from "./edit-words.ts";
import { type Errors, useEditing } from "./editing.ts";
import { useExternalWords } from "./external-words.ts";
import { DayAt, PhraseAt, TextAt } from "./fields.tsx";
import { IdField, isId } from "./id-field.tsx";
import { textAt } from "./json-path.ts";

const blank = (): ItemValue => ({
  name: { da: "", en: "" },
  for: { da: "", en: "" },
  confirmed: localTime(new Date().toISOString()).day,
  source: "",
});

function check(value: ItemValue, words: EditWords): Errors {
  const checks = new Checks(value, words);
  checks.phrase(["name"]);
  checks.phrase(["for"]);
  checks.link(["link"], true);
  checks.phone(["phone"], true);
  checks.day(["confirmed"]);
  checks.required(["source"]);
  return checks.found;
}

type Props = Pick<RoomProps, "admin" | "start"> & { readonly id: string | null };

export function ExternalView({ admin, start, id }: Props) {
  const own = useExternalWords();
  const edit = useEditWords();
  const tongue = useTongue();
  const [fresh] = useState(blank);
  const editing = useEditing({
    admin,
    item: id === null ? null : `external:${id}`,
    blank: fresh,
    check: (value) => check(value, edit),
  });
  const [typedId, setTypedId] = useState<string | null>(null);
  const [idError, setIdError] = useState<string | null>(null);
  const { value, page } = editing;
  const newId = typedId ?? nameFrom(textAt(value, ["name", "da"]));
  const name = page?.title[tongue] ?? own.new;
  const save = async () => {
    if (id !== null) return void (await editing.save());
    const isTaken = start.externals.some((each) => each.id === newId);
    const wrong = isTaken ? edit.idTaken : isId(newId) ? null : edit.idWrong;
    setIdError(wrong);
    if (wrong === null && (await editing.save(`external:${newId}`))) goTo("settings", "externals", newId);
  };
  return (
    <>
      <header>
        <div>
          <p class="crumbs">
            <a href={linkTo("settings", "externals")}>{own.title}</a>
          </p>
          <h1>{name}</h1>
        </div>
      </header>
      <EditForm
        editing={editing}
        onSave={() => void save()}
        also={
          page !== null && <RemoveButton editing={editing} name={name} onGone={() => goTo("settings", "externals")} />
        }
      >
        <section class="house__part">
          <PhraseAt at={["name"]} label={own.name} />
          {id === null && <IdField id={newId} error={idError} onInput={setTypedId} />}
          <PhraseAt at={["for"]} label={own.for} hint={own.forHint} lines={2} />
          <TextAt at={["link"]} label={edit.optional(own.link)} type="url" empty="gone" />
          <TextAt at={["phone"]} label={edit.optional(own.phone)} type="tel" empty="gone" />
          <DayAt at={["confirmed"]} label={own.confirmed} hint={own.confirmedHint} />
          <TextAt at={["source"]} label={own.source} hint={own.sourceHint} />
        </section>
      </EditForm>
    </>
  );
}
