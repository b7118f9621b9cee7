import { useState } from "preact/hooks";
import type { People, PersonSeen } from "../../../domain/people-api.ts";
import { adminApi } from "../api.ts";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { SearchField } from "../search-field.tsx";
import { SheetTable } from "../sheet-table.tsx";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { PersonRow } from "./person-row.tsx";
import { usePeopleWords } from "./words.ts";

/** Everybody who can sign in. */
export function PeopleRoom({ admin }: Pick<RoomProps, "admin">) {
  const words = useAdminWords();
  const own = usePeopleWords();
  const loaded = useLoaded(admin, adminApi.people);
  const [inviting, setInviting] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const local = loaded.value?.local ?? false;
  const person = loaded.value?.people.find(({ id }) => id === open);
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.people}</h1>
          <p class="lead">{loaded.value === null || local ? own.lead : own.leadProvider}</p>
        </div>
        {local && (
          <button type="button" class="button button--primary" onClick={() => setInviting(true)}>
            {own.invite}
          </button>
        )}
      </header>
      <Loading of={loaded}>{(value) => <List value={value} onOpen={setOpen} />}</Loading>
      {loaded.value !== null && inviting && (
        <InviteDialog
          admin={admin}
          departments={loaded.value.departments}
          onShut={() => setInviting(false)}
          onDone={() => {
            setInviting(false);
            loaded.reload();
          }}
        />
      )}
      {loaded.value !== null && person !== undefined && (
        <PersonDialog
          key={`${person.id} ${person.revision}`}
          admin={admin}
          person={person}
          departments={loaded.value.departments}
          onShut={() => setOpen(null)}
          onChanged={loaded.reload}
        />
      )}
    </>
  );
}

type ListProps = { readonly value: People; readonly onOpen: (person: string) => void };

function List({ value, onOpen }: ListProps) {
  const own = usePeopleWords();
  const [search, setSearch] = useState("");
  const { people, departments } = value;
  const nameOf = (id: string) => departments.find((department) => department.id === id)?.name ?? id;
  const shown = people.filter((person) => fits(person, search, nameOf));
  if (people.length === 0) return <p class="lead">{own.empty}</p>;
  return (
    <>
      <SearchField class="people__search" label={own.search} value={search} onValue={setSearch} />
      {shown.length === 0 ? (
        <p class="lead">{own.noneFound}</p>
      ) : (
        <SheetTable columns={[own.name, own.roles, own.departments, own.state]}>
          {shown.map((person) => (
            <PersonRow key={person.id} person={person} nameOf={nameOf} onOpen={() => onOpen(person.id)} />
          ))}
        </SheetTable>
      )}
    </>
  );
}

function fits(person: PersonSeen, search: string, nameOf: (department: string) => string): boolean {
  const wanted = search.trim().toLowerCase();
  const texts = [person.name, person.email, ...person.departments.map(nameOf)];
  return wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
}
