import type { Page } from "playwright-core";
import type { Stand } from "../browser/stand.ts";

type Go = (page: Page, stand: Stand) => Promise<unknown>;

/** Somebody has talked and comes back by the link on another device. */
const come: Go = async (page, stand) => {
  await stand.talkedBefore(["Kan vi låne salen i Laden?", "opsummer", "Ja, send det", "menneske"]);
  await page.goto(`${stand.url}/c#q8Zt1mQ0sVb7LrXn4KpE2w`);
  await page.getByText("NI-7K3PXQ").first().waitFor();
  await page.getByText("Mette, Kultur og Fritid").first().waitFor();
};

/** Every state of the return page. */
export const returnStates: Readonly<Record<string, Go>> = {
  "there is an answer": come,
  "delete, a part stays": async (page, stand) => {
    stand.stays = ["NI-7K3PXQ hos Kommunale Ejendomme, indtil den er lukket og noteret. Spørg dem på 00 00 10 60."];
    await come(page, stand);
    await page.getByRole("button", { name: "Slet" }).click();
    await page.getByRole("heading", { name: "Slet samtalen?" }).waitFor();
  },
  deleted: async (page, stand) => {
    await returnStates["delete, a part stays"]?.(page, stand);
    await page.getByRole("button", { name: "Slet", exact: true }).click();
    await page.getByRole("heading", { name: "Slettet" }).waitFor();
  },
  gone: async (page, stand) => {
    await page.goto(`${stand.url}/c#unknown`);
    await page.getByRole("heading", { name: "Linket virker ikke længere" }).waitFor();
  },
  "not whole": async (page, stand) => {
    await page.goto(`${stand.url}/c`);
    await page.getByRole("heading", { name: "Her mangler noget" }).waitFor();
  },
};
