import type { Browser } from "playwright-core";
import { Passwords } from "../../src/api/sign-in/passwords.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import { type DeskOnScreen, deskOn } from "./desk-page.ts";
import { cookiesOf } from "./real-editor.ts";
import type { RealServer } from "./real-server.ts";

export const password = "grøn cykel i regnvejr";

/** One derivation serves them all: it takes 0.3 s. */
const hash = new Passwords().hash(password);

export type Desk = DeskOnScreen<RealServer>;

/** Somebody of these departments, signed in, with the desk on the screen. */
export async function staffOn(
  browser: Browser,
  server: RealServer,
  { name, departments }: { readonly name: string; readonly departments: readonly string[] },
): Promise<Desk> {
  const id = name.toLowerCase();
  const email = `${id}@example.org`;
  const member: StaffMember = {
    id,
    revision: 0,
    name: `${name} Eksempel`,
    firstName: name,
    email,
    locale: "da",
    roles: ["staff"],
    departments: [...departments],
    active: true,
    signIn: { password: await hash, subject: null, invitation: null },
    notices: { sound: false, browser: false, mail: "off" },
  };
  await server.house.store.commit([{ put: "staff-member", value: member }]);
  const cookies = await cookiesOf(server, { email, password });
  const desk = await deskOn(browser, server, { cookies, acceptDownloads: true });
  desk.page.setDefaultTimeout(30_000);
  return desk;
}

/** Writes it and sends it; the citizen gets it five seconds later. */
export async function replies({ field }: Desk, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Control+Enter");
}
