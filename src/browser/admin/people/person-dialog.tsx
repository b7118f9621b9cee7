import { useState } from "preact/hooks";
import type { People, PersonSeen } from "../../../domain/people-api.ts";
import { Dialog } from "../../staff/dialog.tsx";
import { Field } from "../../staff/field.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { useAdminWords } from "../words.ts";
import { AccessPart } from "./access-part.tsx";
import { refusalOf } from "./refusal.ts";
import { needsDepartment, type Rights, type RightsErrors, RightsFields } from "./rights-fields.tsx";
import { usePeopleWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly person: PersonSeen;
  readonly departments: People["departments"];
  readonly onShut: () => void;
  readonly onChanged: () => void;
};

/** One person: what they may do, and whether they can come in. */
export function PersonDialog({ admin, person, departments, onShut, onChanged }: Props) {
  const words = useAdminWords();
  const own = usePeopleWords();
  const [name, setName] = useState(person.name);
  const [rights, setRights] = useState<Rights>(person);
  const [errors, setErrors] = useState<RightsErrors & { readonly name?: string }>({});
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const fromProvider = person.signIn === "provider";

  const tried = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setInTheWay(null);
    try {
      await work();
      onChanged();
      onShut();
    } catch (error) {
      if (admin.failed(error)) return;
      setInTheWay(refusalOf(error, own) ?? words.failed);
      onChanged();
    } finally {
      setBusy(false);
    }
  };
  const edit = (change: object, said: string) =>
    tried(async () => {
      const { released } = await adminApi.editPerson(person.id, person.revision, change);
      admin.toasts.say(released > 0 ? `${said} ${own.released(released)}` : said);
    });
  const save = () => {
    if (fromProvider) return onShut();
    const wrong = {
      ...(rights.roles.length === 0 && { roles: own.roleMissing }),
      ...(needsDepartment(rights.roles) && rights.departments.length === 0 && { departments: own.departmentMissing }),
      ...(name.trim() === "" && { name: own.nameMissing }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const { roles, departments: chosen } = rights;
    void edit({ name: name.trim(), roles, departments: chosen }, own.saved(name.trim()));
  };
  return (
    <Dialog title={person.name} hint={person.email} wide onShut={onShut} onSubmit={save}>
      {person.lastAdmin && <p class="callout">{own.lastAdminHint}</p>}
      {fromProvider ? (
        <Known person={person} departments={departments} />
      ) : (
        <>
          <Field label={own.name} error={errors.name ?? null}>
            {(props) => (
              <input
                {...props}
                class="field__input"
                maxLength={120}
                value={name}
                onInput={({ currentTarget }) => setName(currentTarget.value)}
              />
            )}
          </Field>
          <RightsFields rights={rights} departments={departments} errors={errors} onChange={setRights} />
          <p class="field__hint">{own.rolesEnd}</p>
        </>
      )}
      {inTheWay !== null && (
        <p class="callout callout--danger" role="alert">
          {inTheWay}
        </p>
      )}
      {!fromProvider && (
        <div class="card__actions">
          <button type="submit" class="button button--primary" aria-busy={busy}>
            {own.save}
          </button>
          <button type="button" class="button" onClick={onShut}>
            {words.keep}
          </button>
        </div>
      )}
      <AccessPart
        person={person}
        onAgain={() =>
          void tried(async () => {
            await adminApi.inviteAgain(person.id);
            admin.toasts.say(own.againDone(person.name));
          })
        }
        onEnd={() =>
          void tried(async () => {
            await adminApi.endSessions(person.id);
            admin.toasts.say(own.endDone(person.name));
          })
        }
        onActive={(active) =>
          void edit({ active }, active ? own.switchedOn(person.name) : own.switchedOff(person.name))
        }
      />
    </Dialog>
  );
}

/** What comes from elsewhere, to read. */
function Known({ person, departments }: Pick<Props, "person" | "departments">) {
  const own = usePeopleWords();
  return (
    <>
      <p class="callout">{own.fromProvider}</p>
      <dl class="facts facts--tight">
        <div>
          <dt>{own.roles}</dt>
          <dd>{person.roles.map((role) => own.role[role]).join(", ")}</dd>
        </div>
        <div>
          <dt>{own.departments}</dt>
          <dd>
            {person.departments.map((id) => departments.find((each) => each.id === id)?.name ?? id).join(", ") || "–"}
          </dd>
        </div>
      </dl>
    </>
  );
}
