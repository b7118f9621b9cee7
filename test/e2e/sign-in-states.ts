import type { Page } from "playwright-core";
import { firstAdminLink } from "../../src/api/sign-in/first-admin.ts";
import { goodPassword } from "../api/sign-in-house.ts";
import type { SignInStand } from "./sign-in-stand.ts";

type Go = (page: Page, stand: SignInStand) => Promise<unknown>;

const heading = (page: Page, name: RegExp | string) => page.getByRole("heading", { level: 1, name }).waitFor();

export async function fillIn(page: Page, email = "kim@example.org", password = goodPassword): Promise<void> {
  await page.getByRole("textbox", { name: "E-mail" }).fill(email);
  await page.getByLabel(/^(Adgangskode|Password)$/).fill(password);
  await page.getByRole("button", { name: /^(Log ind|Sign in)$/ }).click();
}

const at =
  (place: string, said: RegExp | string): Go =>
  async (page, stand) => {
    await page.goto(`${stand.url}/sign-in${place}`);
    await page.getByText(said).first().waitFor();
  };

/** A house where the municipality's own sign-in is set up. */
const withProvider =
  (local: boolean): Go =>
  async (page, stand) => {
    await page.route("**/api/sign-in", (route) => route.fulfill({ json: { local, oidc: true, least: 12 } }));
    await page.goto(`${stand.url}/sign-in?to=/desk`);
    const way = page.getByRole("link", { name: /kommunens konto|municipal account/ });
    if ((await way.getAttribute("href")) !== "/api/sign-in/oidc?to=%2Fdesk") throw new Error("the way leads elsewhere");
  };

const open = at("", /^(For dig, der svarer|For those who answer)/);

/** The link of the newest mail; `kind` as it stands in it. */
async function linked(stand: SignInStand, kind: "reset" | "invitation"): Promise<string> {
  const { token } = await stand.house.mailed();
  return `${stand.url}/sign-in#${kind}=${token}`;
}

export async function resetLink(stand: SignInStand): Promise<string> {
  await stand.house.browser().call("POST", "/api/sign-in/forgotten", { body: { email: "kim@example.org" } });
  while ((await stand.house.mailed()).token === "") await new Promise((done) => setTimeout(done, 20));
  return linked(stand, "reset");
}

export async function invitationLink(stand: SignInStand): Promise<string> {
  await stand.house.has({ id: "ane", email: "ane@example.org", roles: ["admin"], departments: [] });
  const admin = stand.house.browser();
  await admin.signIn("ane@example.org");
  const body = {
    name: "Bo Eksempel",
    email: "bo@example.org",
    roles: ["staff"],
    departments: ["ejendomme"],
    locale: "da",
  };
  await admin.call("POST", "/api/admin/people", { body });
  return linked(stand, "invitation");
}

/** Every state of the sign-in page. Kim is there. */
export const signInStates: Readonly<Record<string, Go>> = {
  open,
  "nothing written": async (page, stand) => {
    await open(page, stand);
    await page.getByRole("button", { name: /^(Log ind|Sign in)$/ }).click();
    await page.getByText(/Skriv din adgangskode|Write your password/).waitFor();
  },
  wrong: async (page, stand) => {
    await open(page, stand);
    await fillIn(page, "kim@example.org", "forkert forkert");
    await page.getByText(/passer ikke sammen|do not belong together/).waitFor();
  },
  locked: async (page, stand) => {
    for (let turn = 0; turn < 5; turn += 1) await stand.house.browser().signIn("kim@example.org", "forkert forkert");
    await open(page, stand);
    await fillIn(page);
    await page.getByText(/prøvet for mange gange|too many tries/).waitFor();
  },
  offline: async (page, stand) => {
    await open(page, stand);
    await page.route("**/api/sign-in", (route) => route.abort());
    await fillIn(page);
    await page.getByText(/Ingen forbindelse|No connection/).waitFor();
  },
  ended: at("?to=/desk%23del-7#ended", /logget dig ud|signed you out/),
  out: at("#out", /Du er logget ud|You are signed out/),
  "no access": at("#problem=no-access", /giver ikke adgang|gives no access/),
  "the provider is down": at("#problem=provider", /svarer ikke lige nu|does not answer just now/),
  "both ways": withProvider(true),
  "only the municipality's account": withProvider(false),
  forgotten: async (page, stand) => {
    await open(page, stand);
    await page.getByRole("button", { name: /Glemt|Forgotten/ }).click();
    await heading(page, /Ny adgangskode|New password/);
  },
  sent: async (page, stand) => {
    await signInStates.forgotten?.(page, stand);
    await page.getByRole("textbox", { name: "E-mail" }).fill("kim@example.org");
    await page.getByRole("button", { name: "Send link" }).click();
    await heading(page, /Se i din mail|Look in your mail/);
  },
  "a reset": async (page, stand) => {
    await page.goto(await resetLink(stand));
    await heading(page, /Vælg en ny adgangskode|Choose a new password/);
  },
  "too weak": async (page, stand) => {
    await signInStates["a reset"]?.(page, stand);
    await page.getByLabel(/^(Ny adgangskode|New password)$/).fill("kimeksempel2026");
    await page.getByRole("button", { name: /Gem og log ind|Save and sign in/ }).click();
    await page.getByText(/består mest af|is mostly your name/).waitFor();
  },
  "an invitation": async (page, stand) => {
    await page.goto(await invitationLink(stand));
    await heading(page, /Velkommen, Bo|Welcome, Bo/);
  },
  "the first admin": async (page, stand) => {
    const link = (await firstAdminLink(stand.house.store, stand.url, stand.house.now())) ?? "";
    await page.goto(link);
    await heading(page, /Den første administrator|The first administrator/);
  },
  account: async (page, stand) => {
    for (const agent of ["Mozilla/5.0 (iPhone) Safari/605", "Mozilla/5.0 (Windows) Firefox/130"])
      await stand.house.browser(agent).signIn();
    await page.goto(`${stand.url}/sign-in#account`);
    await fillIn(page);
    await page.getByText("Firefox, Windows").first().waitFor();
  },
  "the link is too old": at("#reset=en-noegle-der-er-brugt-en-gang", /virker ikke længere|does not work any longer/),
};
