import { storeInMemory } from "../../src/app.ts";
import { loadEngine } from "../../src/content/engine.ts";
import { load } from "../../src/content/load.ts";
import { textsOf } from "../../src/content/texts.ts";
import { DeskNow } from "../../src/conversation/desk-now.ts";
import type { Equipment } from "../../src/conversation/front.ts";
import { type House, receive } from "../../src/conversation/receive.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Reply } from "../../src/domain/reply.ts";
import { cacheDir, contentDir } from "../../src/settings.ts";
import type { Scripted } from "./scripted.ts";

/** The real conversation on the shipped content, as something that answers: for looking at what it really says. */
export async function realAnswers(now = () => new Date().toISOString()) {
  const root = contentDir();
  const content = await load(root);
  const { engine } = await loadEngine(content, { root, cacheDir: cacheDir(), report: () => {} });
  const equipment: Equipment = {
    content,
    texts: textsOf(content.files),
    engine,
    version: 0,
    key: "test",
    publicUrl: "https://kommunen.example.org",
  };
  const store = storeInMemory(now);
  const house: House = { store, desk: new DeskNow(store), equipment: () => equipment, now };
  return async (conversation: string, text: string, share = false): Promise<readonly Scripted[]> => {
    const { messages } = await receive(house, {
      conversation,
      text,
      share,
      clientId: null,
      channel: "chat",
      channelReference: null,
      page: null,
    });
    const found = await store.get("conversation", conversation);
    return messages.filter(({ by }) => by !== "citizen").map((message) => shown(message, found?.locale ?? "da"));
  };
}

function shown({ text, by, blocks }: Message, locale: "da" | "en" | "de"): Scripted {
  // As it was kept: the blocks are those of the reply.
  return { text, locale, reply: { by, blocks } as unknown as Reply };
}
