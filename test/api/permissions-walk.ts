import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { detailsOf } from "../../src/api/problems.ts";
import { csrfOf, hashOf, newToken } from "../../src/api/sign-in/secrets.ts";
import { type App, openApp } from "../../src/app.ts";
import { itemsOf } from "../../src/content/items.ts";
import { Problem } from "../../src/domain/problem.ts";
import type { Answer, EventSource, Request, Route } from "../../src/domain/route.ts";
import { roles, type StaffMember } from "../../src/domain/staff-member.ts";
import { readSettings } from "../../src/settings.ts";
import { aConversation, aMessage, anEnquiry, aPart, aStaffMember, text } from "../domain/builders.ts";

/** Somebody who calls; `staff` null: signed out. */
export type Actor = { readonly who: string; readonly staff: StaffMember | null };

/** What the department's parts hold and nobody else may see. */
export const secret = "hvidløgstyveri";
export const [own, other] = ["kultur-fritid", "ejendomme"] as const;

const places = [
  ["own", [own]],
  ["other", [other]],
  ["no", []],
] as const;

/** Each role with each department, all roles at once elsewhere, no role at home, switched off, signed out. */
export const actors: readonly Actor[] = [
  ...roles.flatMap((role) =>
    places.map(([place, departments]) => ({
      who: `${role}, ${place} department`,
      staff: aStaffMember({ roles: [role], departments }),
    })),
  ),
  { who: "every role, other department", staff: aStaffMember({ roles, departments: [other] }) },
  { who: "no role, own department", staff: aStaffMember({ roles: [], departments: [own] }) },
  { who: "switched off, own department", staff: aStaffMember({ active: false, departments: [own] }) },
  { who: "signed out", staff: null },
];

export type Said = { readonly status: number; readonly text: string; readonly events: EventSource | null };

/** The whole program with one ordinary and one sensitive part, and everybody who might look. */
export class Walk {
  readonly parts = ["ordinary", "sensitive"].map((kind) => {
    const conversation = aConversation();
    const enquiry = anEnquiry(conversation.id);
    const part = aPart(enquiry, {
      department: own,
      sensitive: kind === "sensitive",
      question: text(`Der er ${secret} i klubben`),
    });
    return { conversation, enquiry, part };
  });
  /** Somebody whom the admin's routes are about. */
  readonly person = aStaffMember({ name: "Ida Eksempel", roles: ["editor"], departments: [] });
  readonly #app: App;
  readonly #folder: string;

  private constructor(app: App, folder: string) {
    this.#app = app;
    this.#folder = folder;
  }

  static async open(): Promise<Walk> {
    const folder = mkdtempSync(join(tmpdir(), "nem-indgang-walk-"));
    const settings = readSettings({ DATA_DIR: join(folder, "data"), LOG_LEVEL: "silent" });
    const walk = new Walk(await openApp(settings, () => {}), folder);
    await walk.#fill();
    return walk;
  }

  async #fill(): Promise<void> {
    const { store } = this.#app.house;
    const people = [...actors.flatMap(({ staff }) => staff ?? []), this.person, this.colleague];
    await store.commit(people.map((value) => ({ put: "staff-member", value })));
    for (const { conversation, enquiry, part } of this.parts)
      await store.commit([
        { put: "conversation", value: conversation },
        { put: "enquiry", value: enquiry },
        { put: "part", value: part },
        {
          say: aMessage(conversation.id, `Der er ${secret} i klubben`, { parts: [part.id], sensitive: part.sensitive }),
        },
      ]);
  }

  get routes(): readonly Route[] {
    return this.#app.routes;
  }

  /** Something that is there, for every place in an address but the part's. */
  get there(): Request["params"] {
    const { articles, topics, files } = this.#app.house.equipment().content;
    const first = (all: Iterable<string>) => [...all][0] ?? "";
    const { person } = this;
    return {
      ...{ article: first(articles.keys()), topic: first(topics.keys()), item: first(itemsOf(files).keys()) },
      ...{ person: person.id, session: "others", department: own, number: "1" },
    };
  }

  /** Somebody of the part's own department. */
  readonly colleague = aStaffMember({ departments: [own] });

  /** Something happens in the part, and somebody of its department is there. */
  async happens(): Promise<void> {
    const seenAt = new Date().toISOString();
    const { id } = this.colleague;
    const presence = { id, revision: 0, status: "free", remark: null, looking: null, seenAt } as const;
    await this.#app.house.store.commit([{ put: "presence", value: presence }]);
    for (const { conversation, part } of this.parts)
      await this.#app.house.store.commit([{ say: aMessage(conversation.id, "Er der nyt?", { parts: [part.id] }) }]);
  }

  async call(route: Route, actor: Actor, params: Request["params"]): Promise<Said> {
    const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
    const headers = { ...(await this.#headersOf(actor)), "if-match": '"0"' };
    const query = { view: "department", words: secret };
    // What only looks is asked properly; a change is refused for its body before anything is done.
    const body = route.path === "/api/desk/search" ? { words: secret } : {};
    try {
      const asked = { method: route.method, path, params, query, headers, body, address: "192.0.2.1", id: "walk" };
      return said(await route.handle(asked));
    } catch (error) {
      // A body that the server would have refused before: the walk is about who is let in.
      const details = error instanceof Problem ? detailsOf(error, "walk", "en") : { status: 422 };
      return { status: details.status, text: JSON.stringify(details), events: null };
    }
  }

  /** A fresh session, so that no call spoils the next one's. */
  async #headersOf({ staff }: Actor): Promise<Readonly<Record<string, string>>> {
    if (staff === null) return {};
    const token = newToken();
    const at = new Date().toISOString();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const session = { id: hashOf(token), revision: 0, staff: staff.id, at, seenAt: at, until, device: "" };
    await this.#app.house.store.commit([{ put: "session", value: session }]);
    return { cookie: `ni-session=${token}`, "x-csrf-token": csrfOf(token) };
  }

  async close(): Promise<void> {
    await this.#app.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function said(answer: Answer): Said {
  const { status } = answer;
  if ("json" in answer) return { status, text: JSON.stringify(answer.json), events: null };
  if ("text" in answer) return { status, text: answer.text, events: null };
  if ("bytes" in answer) return { status, text: Buffer.from(answer.bytes).toString("latin1"), events: null };
  return { status, text: "", events: "events" in answer ? answer.events : null };
}
