import type { ChatPage } from "./chat-page.ts";

type Go = (chat: ChatPage) => Promise<unknown>;

const saying =
  (...texts: string[]): Go =>
  async (chat) => {
    await chat.open();
    for (const text of texts) await chat.say(text);
  };
const menu = async ({ page }: ChatPage) => page.getByRole("button", { name: /Flere valg|More choices/ }).click();

/** Every state of the chat, and how one gets there. */
export const states: Readonly<Record<string, Go>> = {
  "the door": async () => {},
  greeting: (chat) => chat.open(),
  menu: async (chat) => {
    await saying("kort")(chat);
    await menu(chat);
  },
  "contact card over the talk": async (chat) => {
    await chat.open();
    await chat.page.getByRole("button", { name: /^(Kontakt|Contact)$/ }).click();
    await chat.page.getByText("åben til").waitFor();
  },
  "about data": async (chat) => {
    await saying("kort")(chat);
    await menu(chat);
    await chat.page.getByRole("button", { name: /^(Dine oplysninger|Your data)$/ }).click();
  },
  "delete, all goes": async (chat) => {
    await saying("kort")(chat);
    await menu(chat);
    await chat.page.getByRole("button", { name: /^(Slet samtalen|Delete the conversation)$/ }).click();
    await chat.page.getByRole("button", { name: /^(Slet|Delete)$/ }).waitFor();
  },
  "delete, a part stays": async (chat) => {
    chat.stand.stays = ["NI-7K3PXQ hos Kultur og Fritid, indtil den er lukket og noteret. Spørg dem på 00 00 10 10."];
    await states["delete, all goes"]?.(chat);
  },
  deleted: async (chat) => {
    await states["delete, a part stays"]?.(chat);
    await chat.page.getByRole("button", { name: /^(Slet|Delete)$/ }).click();
    await chat.page.getByRole("heading", { name: /^(Slettet|Deleted)$/ }).waitFor();
  },
  "short answer": saying("kort"),
  "answer with source": saying("svar"),
  "long answer, overdue": saying("langt"),
  "feedback given": saying("svar", "Ja, det hjalp"),
  clarify: saying("afklar"),
  "clarify, answered": saying("afklar", "2"),
  "several topics": saying("flere"),
  summary: saying("opsummer"),
  "summary of three": saying("tre"),
  receipt: saying("opsummer", "Ja, send det"),
  "in the queue": saying("kø"),
  "sent, and in the queue": saying("sendt i kø"),
  "next in the queue": saying("næste"),
  "a person is there": async (chat) => {
    await saying("menneske")(chat);
    await chat.field.fill("Ja tak, og service til 25");
    await chat.field.press("Enter");
    await chat.page
      .getByText(/Sendt|Sent/)
      .nth(1)
      .waitFor();
    chat.stand.push({
      type: "event",
      name: "read",
      value: chat.stand.talk.activities.findLast(({ text }) => text === "Ja tak, og service til 25")?.id,
    });
    chat.stand.reply({
      text: "Så skriver jeg køkken og service på. Jeg vender tilbage i dag.",
      staff: { name: "Mette" as never, department: "Kultur og Fritid" as never },
    });
    chat.stand.push({ type: "typing", channelData: { staff: { name: "Mette", department: "Kultur og Fritid" } } });
    await chat.page.getByText(/Mette (skriver|is writing)/).waitFor();
  },
  "the person has left": saying("menneske", "farvel"),
  danger: saying("akut"),
  "contact card": saying("kontakt"),
  "contact form": saying("lukket"),
  "contact form, errors": async (chat) => {
    await saying("lukket")(chat);
    await chat.page.getByLabel("E-mail").fill("formand@");
    await chat.page.getByRole("button", { name: /^(Gem|Save)$/ }).click();
  },
  masked: saying("maskeret"),
  "a CPR number while typing": async (chat) => {
    await saying("kort")(chat);
    await chat.field.fill("Vores nye træner har cpr 010170-0000, kan I tjekke ham?");
    await chat.page.getByText(/ligner et cpr|looks like a CPR/).waitFor();
  },
  "line lost": async (chat) => {
    await saying("kort")(chat);
    chat.stand.weather.down = true;
    chat.stand.drop();
    await chat.field.fill("Loppemarked med borde, så publikum");
    await chat.field.press("Enter");
    await chat.page.getByText(/Venter på forbindelse|Waiting for a connection/).waitFor();
  },
  "line back": async (chat) => {
    await states["line lost"]?.(chat);
    chat.stand.weather.down = false;
    await chat.page.locator(".bar-offline").getByRole("button").click();
    await chat.page.getByText(/Forbindelsen er her igen|The connection is back/).waitFor();
  },
  refused: async (chat) => {
    await saying("kort")(chat);
    chat.stand.weather.refuse = 413;
    await chat.field.fill("Noget, som serveren ikke vil have");
    await chat.field.press("Enter");
    await chat.page.getByText(/Ikke sendt\.|Not sent\./).waitFor();
  },
  "too long": async (chat) => {
    await chat.open();
    await chat.field.fill("langt ".repeat(1_500));
    await chat.page.getByText(/for lang|too long/).waitFor();
  },
  gone: async (chat) => {
    await saying("kort")(chat);
    chat.stand.talk.gone = true;
    chat.stand.drop();
    await chat.page.getByText(/ikke længere|any longer/).waitFor();
  },
  "news behind the door": async (chat) => {
    await saying("kort")(chat);
    await chat.page.keyboard.press("Escape");
    chat.stand.reply({
      text: "Salen er jeres.",
      staff: { name: "Mette" as never, department: "Kultur og Fritid" as never },
    });
    await chat.page
      .locator(".launcher")
      .getByText(/Du har fået svar|You have an answer/)
      .waitFor();
  },
  "queue behind the door": async (chat) => {
    await saying("kø")(chat);
    await chat.page.keyboard.press("Escape");
    await chat.launcher.waitFor();
  },
  "new answer below": async (chat) => {
    await saying("langt")(chat);
    await chat.log.evaluate((log) => log.scrollTo(0, 0));
    chat.stand.reply({ text: "Og en ting til." });
    await chat.page.getByRole("button", { name: /^(Nyt svar|New answer)$/ }).waitFor();
  },
  "in another language": saying("english"),
};
