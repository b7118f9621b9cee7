import type { PersonSeen } from "../../../domain/people-api.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { whenIn } from "../when.ts";
import { usePeopleWords } from "./words.ts";

type Props = {
  readonly person: PersonSeen;
  readonly nameOf: (department: string) => string;
  readonly onOpen: () => void;
};

export function PersonRow({ person, nameOf, onOpen }: Props) {
  const own = usePeopleWords();
  const tongue = useTongue();
  const { name, email, roles, departments, active, signIn, invitedUntil, sessions, lastSeenAt, parts } = person;
  const look = signIn === "expired" ? "tag tag--warning" : "tag";
  return (
    <tr class={active ? "" : "person--off"}>
      <th scope="row">
        <button type="button" class="link-button person__name" aria-label={own.edit(name)} onClick={onOpen}>
          {name}
        </button>
        <small class="house__small house__long">{email}</small>
      </th>
      <td data-l={own.roles}>
        <span>
          {roles.map((role) => own.role[role]).join(", ")}
          {person.lastAdmin && <small class="house__small">{own.lastAdmin}</small>}
        </span>
      </td>
      <td data-l={own.departments}>{departments.length === 0 ? "–" : departments.map(nameOf).join(", ")}</td>
      <td data-l={own.state}>
        <span>
          {active ? <span class={look}>{own.signIn[signIn]}</span> : <span class="tag tag--warning">{own.off}</span>}
          <small class="house__small">
            {signIn === "invited" && invitedUntil !== null && own.invitedUntil(whenIn(invitedUntil, tongue))}
            {signIn !== "invited" && signIn !== "expired" && (sessions === 0 ? own.noSession : own.sessions(sessions))}
            {lastSeenAt !== null && `, ${own.seen(whenIn(lastSeenAt, tongue))}`}
          </small>
          {parts > 0 && <small class="house__small">{own.parts(parts)}</small>}
        </span>
      </td>
    </tr>
  );
}
