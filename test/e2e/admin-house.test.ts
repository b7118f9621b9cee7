import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import type { Role } from "../../src/domain/staff-member.ts";
import { openRoom, standFor, usableByAll } from "./admin-page.ts";
import { violations } from "./axe.ts";

const slow = { timeout: 240_000 };
const stand = standFor("editor", "admin", "dpo");
const open = (room: string) => openRoom(stand().context, stand().server, room);

// Each open page keeps a line for events, and a browser has six.
afterEach(async () => {
  for (const page of stand().context.pages()) await page.close();
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const save = (page: Page) => button(page, "Gem i kladden").click();
const saved = (page: Page) => page.getByText("Det er gemt i kladden.").waitFor();

async function withRoles(roles: readonly Role[]): Promise<void> {
  const { store } = stand().server.house;
  const amina = (await store.all("staff-member")).find(({ name }) => name === "Amina Eksempel");
  if (amina !== undefined) await store.commit([{ put: "staff-member", value: { ...amina, roles: [...roles] } }]);
}

test("hours: what is wrong is said in plain words; in the draft, then at once with a reason", slow, async () => {
  const page = await open("departments/kultur-fritid");
  await page.getByText("Åben nu").waitFor();
  const closes = page.getByLabel("Mandag: lukker, tidsrum 1");
  await closes.fill("9.00");
  await save(page);
  await page.getByText("Der lukkes, før der åbnes.").waitFor();
  await closes.fill("15.00");
  await page.getByRole("button", { name: "Nyt tidsrum mandag" }).click();
  await page.getByLabel("Mandag: åbner, tidsrum 2").fill("14");
  await page.getByLabel("Mandag: lukker, tidsrum 2").fill("1730");
  await save(page);
  await page.getByText("To tidsrum går ind over hinanden.").waitFor();
  await page.getByLabel("Mandag: åbner, tidsrum 2").fill("16.00");
  await save(page);
  await saved(page);
  await page.getByRole("heading", { name: "Sådan bliver det med kladden" }).waitFor();
  await page.getByText("Ændret i kladden af Amina Eksempel").waitFor();
  expect(hoursLive("monday")).toEqual(["10:00-15:00"]);
  await button(page, "Udgiv tider og vagtadresse nu").click();
  await page.getByLabel("Hvorfor?").fill("Vi har fået flere hænder");
  await page.getByRole("dialog").getByRole("button", { name: "Udgiv tider og vagtadresse nu" }).click();
  await page.getByText("Det gælder nu. Det er udgave 2.").waitFor({ timeout: 120_000 });
  expect(hoursLive("monday")).toEqual(["10:00-15:00", "16:00-17:30"]);
  // The draft has nothing left that is not live.
  await button(page, "Fortryd ændringen i kladden").waitFor({ state: "detached" });
  await button(page, "Send en prøvemail").click();
  await page.getByText("Der er sendt en prøve til kultur-fritid-vagt@eksempel.example.org.").waitFor();
  await page.close();
});

const hoursLive = (day: "monday") =>
  stand().server.house.equipment().content.departments.get("kultur-fritid")?.hours.week[day];

test("a department that is used is not deleted: what uses it is named", slow, async () => {
  const page = await open("departments/boern-familie");
  await button(page, "Slet …").click();
  const dialog = page.getByRole("dialog", { name: "Børn og Familie kan ikke slettes endnu" });
  await dialog.getByRole("link").first().waitFor();
  await page.close();
});

test("a new department: missing things are said, its name becomes its address, and it can go again", slow, async () => {
  const page = await open("departments/new");
  await page.getByLabel("Dansk").fill("Unge på Værket");
  await page.getByLabel("Engelsk").fill("Youth");
  await page.getByLabel("To bogstaver").fill("KF");
  await save(page);
  await page.getByText("Kultur og Fritid har de bogstaver allerede.").waitFor();
  await page.getByLabel("To bogstaver").fill("UV");
  await page.getByLabel("Hvad den ejer").fill("Unge");
  await page.getByLabel("Mail, som borgerne ser").fill("unge@eksempel.example.org");
  await page.getByLabel("Telefon").fill("00 00 10 90");
  await page.getByLabel("Vagtadresse", { exact: true }).fill("unge-vagt@eksempel.example.org");
  await save(page);
  await page.waitForURL("**/admin#/departments/unge-paa-vaerket");
  await page.getByText("Den er ny og kun i kladden.").waitFor();
  await button(page, "Slet …").click();
  await page.getByLabel("Hvorfor?").fill("Ikke alligevel");
  await button(page, "Slet i kladden").click();
  await page.getByRole("heading", { name: "Afdelinger og tider" }).waitFor();
  await page.close();
});

test("settings: the price of an error, the colour that is used, and two people at once", slow, async () => {
  const page = await open("settings");
  await page.getByText("Af 100 spørgsmål, når 3 % må være forkerte").waitFor();
  await page.getByLabel("Farve", { exact: true }).fill("#F2C200");
  await page.getByText("Farven er for svag til tekst.").waitFor();
  await page.getByLabel("Jeres egne vendinger").fill("højbroen");
  await save(page);
  await page.getByText("»højbroen« er for kort. Skriv mindst to ord.").waitFor();
  await page.getByLabel("Jeres egne vendinger").fill("står på højbroen");
  const other = await open("settings");
  await other.getByLabel("Adresse", { exact: true }).fill("Torvet 2, 0000 Eksempel");
  await save(other);
  await saved(other);
  await other.close();
  await save(page);
  await page.getByText("Amina Eksempel har gemt den her imens.").waitFor();
  await page.getByText("contact.address: Torvet 2, 0000 Eksempel").waitFor();
  await button(page, "Brug deres").click();
  expect(await page.getByLabel("Adresse", { exact: true }).inputValue()).toBe("Torvet 2, 0000 Eksempel");
  await page.close();
});

test("the chat's texts: found by what they say, and only its own placeholders can stand there", slow, async () => {
  const page = await open("settings/texts/da");
  await page.getByLabel("Søg i teksterne").fill("står ikke på listen");
  await page.getByRole("button", { name: "Ret clarify-again" }).click();
  await page.getByText("Udfyldes af programmet: {count}").waitFor();
  const text = page.getByLabel("Teksten clarify-again");
  await text.fill("Skriv et tal fra 1 til {antal}.");
  await save(page);
  await page.getByText("{antal} kan ikke stå her.").waitFor();
  await text.fill("Skriv et tal.");
  await page.getByText("{count} står ikke i teksten mere.").waitFor();
  await text.fill("Skriv et tal fra 1 til {count}.");
  await save(page);
  await saved(page);
  await page.close();
});

test("people: invited, taken, changed, switched off; the last admin stays", slow, async () => {
  const page = await open("people");
  const invite = async (name: string) => {
    await button(page, "Inviter …").click();
    await page.getByLabel("Navn", { exact: true }).fill(name);
    await page.getByLabel("Mail", { exact: true }).fill("bo@example.org");
    await page.getByRole("checkbox", { name: "Kultur og Fritid" }).check();
    await button(page, "Send invitationen").click();
  };
  await invite("Bo Prøve");
  await page.getByText("Bo Prøve er inviteret.").waitFor();
  await invite("Bo Igen");
  await page.getByText("Der er allerede en med den mailadresse.").waitFor();
  await page.keyboard.press("Escape");
  await button(page, "Ret Bo Prøve").click();
  await page.getByRole("checkbox", { name: /^Leder/ }).check();
  await button(page, "Gem").click();
  await page.getByText("Bo Prøve er rettet.").waitFor();
  await button(page, "Ret Bo Prøve").click();
  await button(page, "Slå adgangen fra …").click();
  await page.getByText("De har ingen henvendelser liggende.").waitFor();
  await button(page, "Slå fra").click();
  await page.getByText("Bo Prøve kan ikke logge på mere.").waitFor();
  await button(page, "Ret Amina Eksempel").click();
  await page.getByText("Det er den eneste administrator.").first().waitFor();
  await page.getByRole("checkbox", { name: /^Administrator/ }).uncheck();
  await button(page, "Gem").click();
  await page.getByText("Giv en anden rollen først.").first().waitFor();
  await page.close();
});

test("the history says what was done, by whom and why", slow, async () => {
  const page = await open("audit");
  await page.getByRole("cell", { name: "inviterede en person" }).waitFor();
  await page.getByRole("cell", { name: "Vi har fået flere hænder" }).waitFor();
  await page.getByRole("button", { name: "Vis kun det om Bo Prøve" }).first().click();
  await page.getByRole("cell", { name: "slog en adgang fra" }).waitFor();
  await page.getByRole("cell", { name: "loggede på" }).first().waitFor({ state: "detached" });
  const csv = await page.request.get(`${stand().server.url}/api/admin/audit.csv`);
  expect(await csv.text()).toContain("person-invited");
  await page.close();
});

test("a new release: three columns, and ours can be kept", slow, async () => {
  const file = join(process.env.CONTENT_DIR ?? "", "routing-rules/departments.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('owns: "Lokaler, folkeoplysning', 'owns: "Haller, lokaler, folkeoplysning'));
  const page = await open("upgrade");
  const row = page.getByRole("region", { name: "Kultur og Fritid" });
  await row.getByText("Haller, lokaler, folkeoplysning").waitFor();
  expect(await violations(page)).toEqual([]);
  await row.getByRole("button", { name: "Behold vores" }).click();
  await page.getByText("Der er intet at tage stilling til.").waitFor();
  await page.close();
});

const shown = (page: Page) => page.locator("main .sheet, main table").first().waitFor();
const rooms = [
  "departments",
  "departments/kultur-fritid",
  "departments/new",
  "settings",
  "settings/externals/politi",
  "people",
  "audit",
  "ready",
];
usableByAll(stand, {
  ...Object.fromEntries(rooms.map((room) => [room, { room, go: shown }])),
  // A hundred texts look alike to axe, too; ten are enough.
  "settings/texts/de": {
    room: "settings/texts/de",
    go: async (page) => {
      await shown(page);
      await page.getByRole("searchbox").fill("summary");
    },
  },
});

test("an admin begins with the people and a data protection officer with the history", slow, async () => {
  await withRoles(["admin"]);
  const admin = await open("");
  await admin.getByRole("heading", { level: 1, name: "Personer" }).waitFor();
  expect(await admin.getByRole("link", { name: "Regler" }).count()).toBe(0);
  await admin.close();
  await withRoles(["dpo"]);
  const dpo = await open("");
  await dpo.getByRole("heading", { level: 1, name: "Historik" }).waitFor();
  expect(await violations(dpo)).toEqual([]);
  await dpo.close();
});
