import type { Store } from "../domain/store.ts";
import { type House, receive } from "./receive.ts";

/** What is learnt or compiled at the first message is so before the first citizen writes. Nothing of it is kept. */
export async function warmUp(house: House, store: Store): Promise<void> {
  const alone = { ...house, store };
  for (const text of [
    "Kan vi låne hallen på onsdag, og hvad koster det?",
    "Der er en der er faldet og ikke kan rejse sig",
  ])
    await receive(alone, {
      conversation: "warm-up",
      text,
      clientId: null,
      channel: "chat",
      channelReference: null,
      page: null,
    });
}
