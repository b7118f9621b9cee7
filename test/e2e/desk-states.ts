import { aPart, everything, jonas, said } from "../browser/desk-parts.ts";
import type { DeskStand } from "../browser/desk-stand.ts";
import type { DeskOnScreen } from "./desk-page.ts";

type State = {
  /** Before the page is opened. */
  readonly before?: (stand: DeskStand) => void;
  readonly path?: string;
  /** The page never gets as far as a queue. */
  readonly waits?: false;
  readonly go?: (desk: DeskOnScreen) => Promise<unknown>;
};

const booking = "/desk#booking";
const view = (name: RegExp) => async (desk: DeskOnScreen) => {
  await desk.page.getByRole("navigation").getByRole("button", { name }).click();
  await desk.queue.locator(".blank, .ticket").first().waitFor();
};
const over = (name: RegExp): State => ({
  path: booking,
  go: async (desk) => {
    await desk.press(name);
    await desk.page.getByRole("dialog").waitFor();
  },
});
const menu = (name: RegExp): State => ({
  go: async ({ page }) => {
    await page.getByRole("button", { name }).click();
    await page.locator(".pop__panel").waitFor();
  },
});
const written = async (desk: DeskOnScreen, text: string) => {
  await desk.field.fill(text);
  await desk.field.press("Control+Enter");
};

/** Every state of the desk, and how one gets there. */
export const deskStates: Readonly<Record<string, State>> = {
  queue: {},
  "queue, loading": {
    before: (stand) => {
      stand.trouble.slow = 400;
    },
    waits: false,
    go: async ({ page, stand }) => {
      await page.locator(".pane--queue").waitFor();
      stand.trouble.slow = 60_000;
      await page.getByRole("button", { name: /^(Mine)/ }).click();
      await page.locator(".skeleton").first().waitFor();
    },
  },
  "queue, empty": { before: (stand) => stand.parts.clear() },
  "queue, failed": { before: (stand) => stand.trouble.failing.set("/queue", 503) },
  "queue, of mine": { go: view(/^Mine/) },
  "queue, closed ones": { go: view(/^(Lukkede|Closed)/) },
  "queue, news while it is read": {
    go: async ({ page, queue, stand }) => {
      await queue.locator(".ticket").nth(2).hover();
      const rest = [...stand.parts.values()];
      stand.parts.clear();
      stand.put(aPart("ny", "Akut: krise", null, 1, { urgent: "crisis", sensitive: true, clock: null }));
      for (const part of rest.slice(1)) stand.parts.set(part.id, part);
      await page.locator(".queue__news button").waitFor();
    },
  },
  "search, found": {
    go: async ({ page, queue }) => {
      await page.getByLabel(/^(Find en henvendelse|Find an enquiry)$/).fill("tilskud");
      await queue.getByText(/»tilskud«|“tilskud”/).waitFor();
      await queue.locator(".ticket").waitFor();
    },
  },
  "search, nothing found": {
    go: async ({ page, queue }) => {
      await page.getByLabel(/^(Find en henvendelse|Find an enquiry)$/).fill("zzz");
      await queue.locator(".blank").waitFor();
    },
  },
  "several departments": {
    before: (stand) => {
      const { departments } = stand.start;
      stand.start = {
        ...stand.start,
        me: { ...stand.start.me, admin: true, departments: ["kultur-fritid", "frivillighed"] },
        departments: departments.map((each) => ({ ...each, mine: each.mine || each.id === "frivillighed" })),
      };
    },
  },
  "start failed": {
    before: (stand) => stand.trouble.failing.set("/start", 503),
    waits: false,
    go: ({ page }) => page.getByRole("alert").waitFor(),
  },
  presence: menu(/^(Din status|Your status)/),
  notices: menu(/^(Beskeder til dig|Notices to you)$/),
  "you and the page": menu(/^(Dig og siden|You and the page)/),
  "saved replies, to change": {
    before: (stand) => {
      stand.start = { ...stand.start, me: { ...stand.start.me, savedReplies: ["kultur-fritid"] } };
    },
    go: async (desk) => {
      await desk.page.getByRole("button", { name: /^(Dig og siden|You and the page)/ }).click();
      await desk.page.getByRole("button", { name: /^(Ret faste svar|Edit saved replies)$/ }).click();
      await desk.page.locator(".replies").waitFor();
    },
  },
  "saved replies, one with something missing": {
    before: (stand) => deskStates["saved replies, to change"]?.before?.(stand),
    go: async (desk) => {
      await deskStates["saved replies, to change"]?.go?.(desk);
      const dialog = desk.page.getByRole("dialog");
      await dialog.getByRole("button", { name: /^(Nyt fast svar|New saved reply)$/ }).click();
      await dialog.getByLabel(/^(Svar på dansk|Reply in Danish)$/).fill("Hej {navn}");
      await dialog.getByRole("button", { name: /^(Gem for afdelingen|Save for the department)$/ }).click();
      await dialog.locator(".field__error").first().waitFor();
    },
  },
  "no line": {
    path: booking,
    go: async ({ page, stand }) => {
      await page.getByRole("log").waitFor();
      stand.trouble.down = true;
      stand.drop();
      await page.locator(".desk__offline").waitFor();
    },
  },
  "session ended": {
    path: booking,
    go: async (desk) => {
      await desk.field.fill("Så skriver jeg køkken på.");
      desk.stand.trouble.signedOut = true;
      await desk.field.press("Control+Enter");
      await desk.page
        .getByRole("dialog")
        .getByLabel(/^(Adgangskode|Password)$/)
        .waitFor();
    },
  },
  "session ended, wrong password": {
    path: booking,
    go: async (desk) => {
      await deskStates["session ended"]?.go?.(desk);
      const dialog = desk.page.getByRole("dialog");
      await dialog.getByLabel("E-mail").fill("mette@example.org");
      await dialog.getByLabel(/^(Adgangskode|Password)$/).fill("forkert");
      await dialog.getByRole("button", { name: /^(Log ind|Sign in)$/ }).click();
      await dialog.locator(".field__error").waitFor();
    },
  },
  conversation: { path: booking, go: ({ page }) => page.getByRole("log").waitFor() },
  "conversation, why here": {
    path: booking,
    go: async ({ page }) => {
      await page.getByRole("log").waitFor();
      await page.keyboard.press("w");
      await page.getByRole("heading", { name: /^(Hvorfor her|Why here)/ }).waitFor();
    },
  },
  "conversation, about it": {
    path: booking,
    go: async ({ page }) => {
      await page.getByRole("log").waitFor();
      const tab = page.getByRole("button", { name: /^(Henvendelsen|Enquiry)$/ });
      if (await tab.isVisible()) await tab.click();
    },
  },
  "conversation, loading": {
    before: (stand) => {
      stand.trouble.slow = 250;
    },
    go: async ({ page, queue, stand }) => {
      stand.trouble.slow = 60_000;
      await queue.locator(".ticket").nth(2).click();
      await page.locator(".skeleton--part").waitFor();
    },
  },
  "conversation, failed": {
    before: (stand) => stand.trouble.failing.set("/parts/logind", 503),
    path: "/desk#logind",
    go: ({ part }) => part.getByRole("alert").waitFor(),
  },
  "conversation, not there": { path: "/desk#ukendt", go: ({ part }) => part.getByRole("alert").waitFor() },
  "conversation, waiting": { path: "/desk#logind", go: ({ page }) => page.getByRole("log").waitFor() },
  "conversation, a colleague's": { path: "/desk#jonasgod", go: ({ page }) => page.getByRole("log").waitFor() },
  "conversation, sensitive": { path: "/desk#attest", go: ({ page }) => page.getByRole("log").waitFor() },
  "conversation, a concern": { path: "/desk#bekymring", go: ({ page }) => page.getByRole("log").waitFor() },
  "conversation, closed": {
    before: (stand) =>
      stand.parts.set("fasttid", {
        ...stand.part("fasttid"),
        state: "closed",
        result: { id: "answered", title: "Besvaret", by: jonas.name, at: new Date().toISOString() },
        note: { takenAt: null, whyNot: "Kun et spørgsmål om tider." },
        keptBecause: "Klagen er ikke afgjort.",
        deletedOn: "2027-02-22",
        can: ["reopen", "note-taken", "remark", "unhold"],
      }),
    path: "/desk#fasttid",
    go: ({ page }) => page.getByRole("log").waitFor(),
  },
  "conversation, somebody writes": {
    path: booking,
    go: async ({ page, stand }) => {
      await page.getByRole("log").waitFor();
      stand.tell({ kind: "typing", part: "booking", department: "kultur-fritid" });
      await page.getByText(/Borgeren skriver|The citizen is writing/).waitFor();
    },
  },
  "conversation, more below": {
    before: (stand) => {
      const now = new Date().toISOString();
      const long = Array.from({ length: 40 }, (_, at) =>
        said(
          at + 1,
          now,
          at % 2 === 0 ? "citizen" : "assistant",
          `Besked ${at + 1} om salen i Laden og alt det, der hører til.`,
        ),
      );
      stand.parts.set("fasttid", { ...stand.part("fasttid"), messages: long });
    },
    path: "/desk#fasttid",
    go: async ({ page, stand }) => {
      await page.getByRole("log").evaluate((log) => log.scrollTo(0, 0));
      const { messages } = stand.part("fasttid");
      stand.change(
        "fasttid",
        { messages: [...messages, said(99, new Date().toISOString(), "citizen", "Er I der?")] },
        "message",
      );
      await page.getByRole("button", { name: /^(Ny besked|New message)$/ }).waitFor();
    },
  },
  "more actions": {
    path: booking,
    go: async ({ page }) => {
      await page.getByRole("button", { name: /^(Flere handlinger|More actions)$/ }).click();
      await page.locator(".pop__panel").waitFor();
    },
  },
  "saved replies": {
    path: booking,
    go: async ({ field, page }) => {
      await field.fill("/lok");
      await page.getByRole("listbox").waitFor();
    },
  },
  "saved replies, none": {
    path: booking,
    go: async ({ field, page }) => {
      await field.fill("/zzz");
      await page.locator(".ready").waitFor();
    },
  },
  "fields to fill in": {
    path: booking,
    go: async ({ field, page }) => {
      await field.fill("/ledigt");
      await page.getByRole("option").first().waitFor();
      await field.press("Enter");
      await field.press("Control+Enter");
      await page.getByRole("button", { name: /^(Send alligevel|Send anyway)$/ }).waitFor();
    },
  },
  "looks private": {
    path: booking,
    go: async ({ field, page }) => {
      await field.fill("Jeres træner har cpr 010170-0000.");
      await page.getByText(/ligner et cpr|looks like a CPR/).waitFor();
    },
  },
  "an internal note": {
    path: booking,
    go: async ({ page, field }) => {
      await page.getByRole("log").waitFor();
      await page.keyboard.press("n");
      await field.fill("Driften kan være klar kl. 19.");
    },
  },
  "reply held back": {
    path: booking,
    go: async (desk) => {
      await written(desk, "Så skriver jeg køkken og service på.");
      await desk.page.locator(".held").waitFor();
    },
  },
  "somebody was faster": {
    path: "/desk#fasttid",
    go: async (desk) => {
      await desk.page.getByRole("log").waitFor();
      const part = desk.stand.part("fasttid");
      desk.stand.parts.set("fasttid", {
        ...part,
        revision: 9,
        state: "claimed",
        claimant: jonas,
        can: ["take-over", "remark"],
      });
      await desk.press(/^(Tag den|Take it)$/);
      await desk.page.getByText(/Jonas (nåede den først|was first)/).waitFor();
    },
  },
  "changed while one wrote": {
    path: "/desk#fasttid",
    go: async (desk) => {
      const part = desk.stand.part("fasttid");
      await desk.field.fill("Der er ledigt torsdag kl. 18.");
      const messages = [...part.messages, said(2, new Date().toISOString(), "citizen", "Vi har fundet en anden hal.")];
      desk.stand.parts.set("fasttid", { ...part, revision: 9, messages, can: everything });
      await desk.field.press("Control+Enter");
      await desk.page.getByRole("button", { name: /^(Send det alligevel|Send it anyway)$/ }).waitFor();
    },
  },
  "it did not get through": {
    path: booking,
    go: async (desk) => {
      desk.stand.trouble.failing.set("/reply", 503);
      await written(desk, "Så skriver jeg køkken på.");
      await desk.page.getByText(/gik ikke igennem|did not get through/).waitFor();
    },
  },
  "it has left while one wrote": {
    path: booking,
    go: async (desk) => {
      await desk.field.fill("Så skriver jeg køkken på.");
      desk.stand.leave("booking");
      await desk.part.getByRole("alert").waitFor();
    },
  },
  "moved by one press": {
    path: booking,
    go: async ({ page }) => {
      await page.getByRole("log").waitFor();
      await page.keyboard.press("w");
      await page.getByRole("button", { name: /^(Flyt til Kommunale|Move to Kommunale)/ }).click();
      await page.locator(".toast").waitFor();
    },
  },
  "not us": over(/^(Ikke os|Not us)$/),
  "not us, chosen": {
    path: booking,
    go: async (desk) => {
      await deskStates["not us"]?.go?.(desk);
      await desk.page.getByRole("dialog").getByText("Kommunale Ejendomme").click();
    },
  },
  "not us, nothing chosen": {
    path: "/desk#medlem",
    go: async (desk) => {
      await deskStates["not us"]?.go?.(desk);
      await desk.page
        .getByRole("dialog")
        .getByRole("button", { name: /^(Flyt til|Move to)/ })
        .click();
      await desk.page.locator(".field__error").first().waitFor();
    },
  },
  "contact later": over(/^(Kontakt senere|Contact later)$/),
  "contact later, in the past": {
    path: booking,
    go: async (desk) => {
      await deskStates["contact later"]?.go?.(desk);
      await desk.page.getByRole("dialog").locator("input[type=date]").fill("2020-01-01");
      await desk.page.getByRole("button", { name: /^(Mind mig|Remind me)/ }).click();
      await desk.page.locator(".field__error").waitFor();
    },
  },
  "close it": over(/^(Luk|Close)$/),
  "close it, no result": {
    path: booking,
    go: async (desk) => {
      await deskStates["close it"]?.go?.(desk);
      await desk.page.getByRole("button", { name: /^(Luk den|Close it)$/ }).click();
      await desk.page.locator(".field__error").waitFor();
    },
  },
  "file note": {
    path: booking,
    go: async (desk) => {
      await desk.press(/^(Notat|File note)$/);
      await desk.page.locator(".note-text").waitFor();
    },
  },
  "file note, failed": {
    before: (stand) => stand.trouble.failing.set("/file-note", 503),
    path: booking,
    go: async (desk) => {
      await desk.press(/^(Notat|File note)$/);
      await desk.page.getByRole("dialog").getByRole("alert").waitFor();
    },
  },
  "file note, of a closed one": {
    path: booking,
    go: async (desk) => {
      await deskStates["close it"]?.go?.(desk);
      await desk.page.getByRole("dialog").getByText("Besvaret").click();
      await desk.page.getByRole("button", { name: /^(Luk den|Close it)$/ }).click();
      await desk.page
        .getByRole("dialog")
        .getByRole("button", { name: /journaliseret det|I have filed/ })
        .waitFor();
      await desk.page.locator(".note-text").waitFor();
    },
  },
  "words made unreadable": over(/^(Gør ord ulæselige|Make words unreadable)$/),
  "words made unreadable, not there": {
    path: booking,
    go: async (desk) => {
      await deskStates["words made unreadable"]?.go?.(desk);
      await desk.page.getByRole("dialog").getByRole("textbox").fill("findes ikke");
      await desk.page.getByRole("button", { name: /^(Gør ulæselige|Make unreadable)$/ }).click();
      await desk.page.locator(".field__error").waitFor();
    },
  },
  block: over(/^(Spær|Block)/),
  hold: over(/^(Gem mod sletning|Keep from deletion)$/),
  "take over": {
    path: "/desk#jonasgod",
    go: async (desk) => {
      await desk.press(/^(Overtag|Take over)/);
      await desk.page.getByRole("dialog").waitFor();
    },
  },
  help: {
    go: async ({ page, queue }) => {
      await queue.locator(".ticket").first().focus();
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
};
