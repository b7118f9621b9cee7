import { useTongue } from "../../staff/use-tongue.ts";
import type { RoomProps } from "../page.tsx";
import { CrisisLines, CrisisNow } from "./crisis-lines.tsx";
import { EditForm } from "./edit-form.tsx";
import { useEditWords } from "./edit-words.ts";
import { useEditing } from "./editing.ts";
import { LinesAt, NumberAt, PhraseAt, SelectAt, TextAt } from "./fields.tsx";
import { PriceBox } from "./price-box.tsx";
import { checkSettings, retentions, textsIn } from "./settings-check.ts";
import { ThemePart } from "./theme-part.tsx";
import { useSettingsWords } from "./words.ts";

export function SettingsForm({ admin, start }: Pick<RoomProps, "admin" | "start">) {
  const own = useSettingsWords();
  const edit = useEditWords();
  const tongue = useTongue();
  const editing = useEditing({
    admin,
    item: "settings:municipality",
    blank: null,
    check: (value) => checkSettings(value, edit, own),
  });
  const departments = start.departments.map(({ id, name }) => ({ id, label: name[tongue] }));
  return (
    <EditForm editing={editing} onSave={() => void editing.save()} also={<CrisisNow editing={editing} />}>
      <section class="house__part">
        <h2>{own.municipality}</h2>
        <PhraseAt at={["name"]} label={own.name} />
        <LinesAt at={["own-names"]} label={own.ownNames} hint={own.ownNamesHint} />
        <LinesAt at={["places"]} label={own.places} hint={own.placesHint} />
      </section>
      <section class="house__part">
        <h2>{own.contact}</h2>
        <div class="two">
          <TextAt at={["contact", "phone"]} label={own.phone} type="tel" />
          <TextAt at={["contact", "mail"]} label={own.mail} type="email" />
        </div>
        <TextAt at={["contact", "address"]} label={own.address} />
        <TextAt at={["contact", "website"]} label={own.website} type="url" />
      </section>
      <section class="house__part">
        <h2>{own.welcome}</h2>
        {textsIn(editing.value).map((key) => (
          <PhraseAt
            at={["texts", key]}
            label={own.text[key] ?? key}
            lines={4}
            {...(key === "privacy" && { hint: own.privacyHint })}
            key={key}
          />
        ))}
      </section>
      <section class="house__part">
        <h2>{own.answers}</h2>
        <NumberAt at={["accepted-error"]} label={own.accepted} hint={own.acceptedHint} />
        <PriceBox admin={admin} />
      </section>
      <section class="house__part">
        <h2>{own.times}</h2>
        <NumberAt at={["wait-limit"]} label={own.waitLimit} />
        <NumberAt at={["idle"]} label={own.idle} />
      </section>
      <section class="house__part">
        <h2>{own.retention}</h2>
        <p class="field__hint">{own.retentionHint}</p>
        <div class="two house__phrase">
          {retentions.map((kind) => {
            const [label = kind, hint = ""] = own.retain[kind] ?? [];
            return <NumberAt at={["retention", kind]} label={label} hint={hint} key={kind} />;
          })}
        </div>
      </section>
      <ThemePart />
      <CrisisLines />
      <section class="house__part">
        <h2>{own.danger}</h2>
        <LinesAt at={["danger-phrases"]} label={own.dangerPhrases} hint={own.dangerHint} optional />
      </section>
      <section class="house__part">
        <h2>{own.owners}</h2>
        <SelectAt at={["catch-all"]} label={own.catchAll} hint={own.catchAllHint} choices={departments} />
        <SelectAt at={["crisis-department"]} label={own.crisisDepartment} choices={departments} />
      </section>
    </EditForm>
  );
}
