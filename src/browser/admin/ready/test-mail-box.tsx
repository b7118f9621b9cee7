import { useState } from "preact/hooks";
import type { AdminStart } from "../../../domain/admin-pages.ts";
import { Field } from "../../staff/field.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { useAdminWords } from "../words.ts";
import { useReadyWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly departments: AdminStart["departments"] };

/** A mail on its way is the only proof that mail works. */
export function TestMailBox({ admin, departments }: Props) {
  const words = useAdminWords();
  const own = useReadyWords();
  const tongue = useTongue();
  const [department, setDepartment] = useState(departments[0]?.id ?? "");
  const [said, setSaid] = useState("");
  const send = async () => {
    setSaid("");
    try {
      await adminApi.testMail(department);
      setSaid(own.sent(departments.find(({ id }) => id === department)?.name[tongue] ?? department));
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
    }
  };
  return (
    <form
      class="sheet ready__mail"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{own.mailTitle}</h2>
      <p>{own.mailLead}</p>
      <Field label={own.department}>
        {(props) => (
          <select
            {...props}
            class="field__select"
            value={department}
            onChange={({ currentTarget }) => setDepartment(currentTarget.value)}
          >
            {departments.map(({ id, name }) => (
              <option value={id} key={id}>
                {name[tongue]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <button type="submit" class="button">
          {own.send}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
