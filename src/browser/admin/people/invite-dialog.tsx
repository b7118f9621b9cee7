import { useState } from "preact/hooks";
import type { People } from "../../../domain/people-api.ts";
import { Dialog } from "../../staff/dialog.tsx";
import { Field } from "../../staff/field.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { useAdminWords } from "../words.ts";
import { refusalOf } from "./refusal.ts";
import { needsDepartment, type Rights, RightsFields } from "./rights-fields.tsx";
import { usePeopleWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly departments: People["departments"];
  readonly onShut: () => void;
  readonly onDone: () => void;
};

type Errors = Partial<Record<"name" | "email" | "roles" | "departments", string>>;

export function InviteDialog({ admin, departments, onShut, onDone }: Props) {
  const words = useAdminWords();
  const own = usePeopleWords();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [locale, setLocale] = useState("da");
  const [rights, setRights] = useState<Rights>({ roles: ["staff"], departments: [] });
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy) return;
    const wrong: Errors = {
      // The first one gets the focus.
      ...(rights.roles.length === 0 && { roles: own.roleMissing }),
      ...(needsDepartment(rights.roles) && rights.departments.length === 0 && { departments: own.departmentMissing }),
      ...(!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()) && { email: own.emailWrong }),
      ...(name.trim() === "" && { name: own.nameMissing }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      const { name: invited } = await adminApi.invite({ name: name.trim(), email: email.trim(), locale, ...rights });
      admin.toasts.say(own.invited(invited));
      onDone();
    } catch (error) {
      if (!admin.failed(error)) setErrors({ email: refusalOf(error, own) ?? words.failed });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={own.inviteTitle} hint={own.inviteHint} wide onShut={onShut} onSubmit={() => void submit()}>
      <Field label={own.name} error={errors.name ?? null}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            autocomplete="off"
            maxLength={120}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={own.email} error={errors.name === undefined ? (errors.email ?? null) : null}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            inputMode="email"
            autocomplete="off"
            maxLength={200}
            value={email}
            onInput={({ currentTarget }) => setEmail(currentTarget.value)}
          />
        )}
      </Field>
      <RightsFields rights={rights} departments={departments} errors={errors} onChange={setRights} />
      <Field label={own.language}>
        {(props) => (
          <select
            {...props}
            class="field__select"
            value={locale}
            onChange={({ currentTarget }) => setLocale(currentTarget.value)}
          >
            <option value="da">{own.danish}</option>
            <option value="en">{own.english}</option>
          </select>
        )}
      </Field>
      <div class="card__actions">
        <button type="submit" class="button button--primary" aria-busy={busy}>
          {own.send}
        </button>
        <button type="button" class="button" onClick={onShut}>
          {words.keep}
        </button>
      </div>
    </Dialog>
  );
}
