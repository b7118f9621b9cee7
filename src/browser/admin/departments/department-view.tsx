import { useState } from "preact/hooks";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { nameFrom } from "../edit/name-from.ts";
import type { RoomProps } from "../page.tsx";
import { goTo, linkTo } from "../place.ts";
import { EditForm, RemoveButton } from "../settings/edit-form.tsx";
import { useEditWords } from "../settings/edit-words.ts";
import { useEditing } from "../settings/editing.ts";
import { NumberAt, PhraseAt, SelectAt, TextAt, TickAt } from "../settings/fields.tsx";
import { IdField, isId } from "../settings/id-field.tsx";
import { textAt } from "../settings/json-path.ts";
import { ClosingDays } from "./closing-days.tsx";
import { blankDepartment, checkDepartment } from "./department-check.ts";
import { HoursNow } from "./hours-now.tsx";
import { OpeningBox } from "./opening-box.tsx";
import { WeekEditor } from "./week-editor.tsx";
import { useDepartmentWords } from "./words.ts";

type Props = Pick<RoomProps, "admin" | "start"> & {
  /** Null: a new one. */
  readonly id: string | null;
};

/** One department: who it is, when it is open, what citizens can count on. */
export function DepartmentView({ admin, start, id }: Props) {
  const own = useDepartmentWords();
  const edit = useEditWords();
  const tongue = useTongue();
  const others = start.departments.filter((each) => each.id !== id);
  const editing = useEditing({
    admin,
    item: id === null ? null : `department:${id}`,
    blank: blankDepartment,
    check: (value) => checkDepartment(value, others, { edit, own }),
  });
  const [typedId, setTypedId] = useState<string | null>(null);
  const [idError, setIdError] = useState<string | null>(null);
  const { value, page } = editing;
  const newId = typedId ?? nameFrom(textAt(value, ["name", "da"]));
  const name = page?.title[tongue] ?? own.add;
  const save = async () => {
    if (id !== null) return void (await editing.save());
    const isTaken = start.departments.some((each) => each.id === newId);
    const wrong = isTaken ? edit.idTaken : isId(newId) ? null : edit.idWrong;
    setIdError(wrong);
    if (wrong === null && (await editing.save(`department:${newId}`))) goTo("departments", newId);
  };
  return (
    <>
      <header>
        <div>
          <p class="crumbs">
            <a href={linkTo("departments")}>{own.back}</a>
          </p>
          <h1>{name}</h1>
        </div>
      </header>
      <div class="house-beside">
        <div>
          <EditForm
            editing={editing}
            onSave={() => void save()}
            also={
              page !== null && (
                <>
                  {page.live !== null && <HoursNow editing={editing} />}
                  <RemoveButton editing={editing} name={name} onGone={() => goTo("departments")} />
                </>
              )
            }
          >
            <section class="house__part">
              <h2>{own.who}</h2>
              <PhraseAt at={["name"]} label={own.fullName} />
              {id === null && <IdField id={newId} error={idError} onInput={setTypedId} />}
              <TextAt at={["code"]} label={own.code} hint={own.codeHint} />
              <TextAt at={["owns"]} label={own.owns} hint={own.ownsHint} lines={2} />
            </section>
            <section class="house__part">
              <h2>{own.reach}</h2>
              <div class="two">
                <TextAt at={["mail"]} label={own.mail} type="email" />
                <TextAt at={["phone"]} label={own.phone} type="tel" />
              </div>
              <TextAt at={["duty-address"]} label={own.duty2} hint={own.dutyHint} type="email" />
              {id !== null && page?.live != null && (
                <TestMail
                  admin={admin}
                  id={id}
                  live={textAt(page.live.value, ["duty-address"])}
                  written={textAt(value, ["duty-address"])}
                />
              )}
            </section>
            <section class="house__part">
              <WeekEditor />
              <ClosingDays />
            </section>
            <section class="house__part">
              <h2>{own.promises}</h2>
              <NumberAt at={["answer-days"]} label={own.answerIn} />
              <NumberAt at={["claim-within"]} label={own.claimWithin} hint={own.claimHint} optional />
              <TickAt at={["live-chat"]} label={own.liveChat} hint={own.liveHint} />
              <TickAt at={["answer-by-mail"]} label={own.byMail} hint={own.byMailHint} />
              <SelectAt
                at={["cover"]}
                label={own.cover}
                none={own.nobody}
                choices={others.map((each) => ({ id: each.id, label: each.name[tongue] }))}
              />
            </section>
          </EditForm>
        </div>
        {id !== null && page !== null && (
          <OpeningBox admin={admin} id={id} live={page.live !== null} draft={page.draft?.after != null} />
        )}
      </div>
    </>
  );
}

type TestProps = Pick<RoomProps, "admin"> & { readonly id: string; readonly live: string; readonly written: string };

function TestMail({ admin, id, live, written }: TestProps) {
  const own = useDepartmentWords();
  const [said, setSaid] = useState("");
  const send = async () => {
    try {
      await adminApi.testMail(id);
      setSaid(own.testSent(live));
    } catch (error) {
      if (!admin.failed(error)) throw error;
    }
  };
  return (
    <div class="house__test">
      <button type="button" class="button button--small" onClick={() => void send()}>
        {own.testMail}
      </button>
      {live !== written && <small class="house__small">{own.testDirty}</small>}
      <span role="status">{said}</span>
    </div>
  );
}
