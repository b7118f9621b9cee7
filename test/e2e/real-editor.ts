import type { BrowserContext } from "playwright-core";
import { firstAdminLink } from "../../src/api/sign-in/first-admin.ts";
import type { Role } from "../../src/domain/staff-member.ts";
import type { RealServer } from "./real-server.ts";

const password = "grøn cykel i regnvejr";

/** Somebody with these roles, made by the link of the first start and signed in to this browser. */
export async function signInAs(server: RealServer, context: BrowserContext, roles: readonly Role[]): Promise<void> {
  const { store, now } = server.house;
  const link = await firstAdminLink(store, server.url, now());
  if (link === null) throw new Error("there is an admin already");
  const token = new URL(link).hash.replace(/^#first=/, "");
  const person = { token, name: "Amina Eksempel", email: "amina@example.org", password };
  const made = await post(server, "first-admin", person);
  const [staff] = await store.all("staff-member");
  if (staff === undefined) throw new Error(`nobody was made: ${made.status}`);
  await store.commit([{ put: "staff-member", value: { ...staff, roles: [...roles], firstName: "Amina" } }]);
  await context.addCookies(await cookiesOf(server, { email: person.email, password }));
}

/** What a browser has when somebody has signed in. */
export async function cookiesOf(server: RealServer, who: { readonly email: string; readonly password: string }) {
  const { headers } = await post(server, "", who);
  const cookies = headers.getSetCookie().map((line) => {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url };
  });
  if (cookies.length === 0) throw new Error("nobody is signed in");
  return cookies;
}

function post({ url }: RealServer, path: string, body: unknown): Promise<Response> {
  return fetch(`${url}/api/sign-in${path === "" ? "" : `/${path}`}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
