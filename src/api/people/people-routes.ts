import { Done, Edit, Edited, Invite, People, PersonSeen, type SignInCode } from "../../domain/people-api.ts";
import { type Action, may } from "../../domain/permissions.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { bodyOf, no, yes } from "../sign-in/answers.ts";
import { audit, type House } from "../sign-in/house.ts";
import { endAll } from "../sign-in/sessions.ts";
import { edit, invite, inviteAgain, listPeople, personSeen, type Refusal } from "./people.ts";

type Options = {
  readonly house: House;
  readonly signedIn: (request: Request) => Promise<StaffMember>;
};

const missing = () => new Problem("there is no such page", { kind: "missing", next: "look at the address" });

const refusals: Readonly<Record<Refusal, readonly [status: number, code: SignInCode, title: string]>> = {
  taken: [409, "taken", "somebody has this address already"],
  "unknown-department": [409, "stale", "there is no such department"],
  "from-provider": [409, "from-provider", "name, roles and departments come from the municipality's own sign-in"],
  "last-admin": [409, "last-admin", "this is the only one who can administer"],
  "not-invited": [409, "stale", "this person is not waiting for an invitation"],
};

const refuse = (request: Request, refusal: Refusal): Answer => no(request, ...refusals[refusal]);

/** The admin's pages about people. For everybody else they are not there. */
export function peopleRoutes({ house, signedIn }: Options): readonly Route[] {
  const as = async (request: Request, action: Action): Promise<StaffMember> => {
    const staff = await signedIn(request);
    if (!may(staff, action)) throw missing();
    return staff;
  };
  const person = async (request: Request): Promise<StaffMember> => {
    const found = await house.store.get("staff-member", request.params.person ?? "");
    if (found === undefined) throw new Problem("no such person", { kind: "missing", next: "load the list anew" });
    return found;
  };
  return [
    {
      method: "GET",
      path: "/api/admin/people",
      summary: "Everybody who can sign in",
      answers: People,
      handle: async (request) => {
        await as(request, "people-read");
        const departments = house.departments().map(({ id, name }) => ({ id, name }));
        return yes({ people: await listPeople(house), departments, local: house.localAccounts } satisfies People);
      },
    },
    {
      method: "POST",
      path: "/api/admin/people",
      summary: "Invite somebody",
      body: Invite,
      answers: PersonSeen,
      handle: async (request) => {
        const by = await as(request, "people-edit");
        if (!house.localAccounts) return refuse(request, "from-provider");
        const invited = await invite(house, by, bodyOf(Invite, request));
        return typeof invited === "string" ? refuse(request, invited) : yes(await personSeen(house, invited), [], 201);
      },
    },
    {
      method: "PATCH",
      path: "/api/admin/people/:person",
      summary: "Change somebody's roles or departments, or switch them off or on",
      body: Edit,
      answers: Edited,
      handle: async (request) => {
        const by = await as(request, "people-edit");
        const found = await person(request);
        if (request.headers["if-match"] !== `"${found.revision}"`)
          return no(request, 412, "stale", "the person has been changed since the list was loaded");
        const edited = await edit(house, by, found, bodyOf(Edit, request));
        if (typeof edited === "string") return refuse(request, edited);
        return yes({ person: await personSeen(house, edited.staff), released: edited.released } satisfies Edited);
      },
    },
    {
      method: "POST",
      path: "/api/admin/people/:person/invitation",
      summary: "Send the invitation once more",
      answers: PersonSeen,
      handle: async (request) => {
        const by = await as(request, "people-edit");
        const invited = await inviteAgain(house, by, await person(request));
        return typeof invited === "string" ? refuse(request, invited) : yes(await personSeen(house, invited));
      },
    },
    {
      method: "DELETE",
      path: "/api/admin/people/:person/sessions",
      summary: "Sign somebody out everywhere",
      answers: Done,
      handle: async (request) => {
        const by = await as(request, "people-edit");
        const found = await person(request);
        await endAll(house, found.id);
        await house.store.commit([audit(house, by.id, "sessions-ended", { kind: "staff-member", id: found.id })]);
        return yes({ ok: true } satisfies Done);
      },
    },
  ];
}
