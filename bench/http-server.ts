import { randomUUID } from "node:crypto";
import { ActivityHandler, type TurnContext } from "botbuilder";
import { openLog } from "../src/api/logs.ts";
import { Metrics } from "../src/api/metrics.ts";
import { openServer } from "../src/api/server.ts";
import { directLine } from "../src/channels/direct-line/direct-line.ts";
import { type TurnDone, turned } from "../src/channels/triage-bot.ts";
import { DeskNow } from "../src/conversation/desk-now.ts";
import { begun, type House } from "../src/conversation/receive.ts";
import type { Store } from "../src/domain/store.ts";
import { openMemoryStore } from "../src/storage/memory-store.ts";
import { aMessage } from "../test/domain/builders.ts";
import { embeddedGround, type Ground, postgresGround } from "./store.ts";
import { equipmentOf } from "./turns.ts";

// The server that is measured, in a process of its own: `http-server.ts embedded|postgres|memory|echo`. It says its port, and goes
// when whoever started it goes.

const inMemory = async (): Promise<Ground> => ({ open: async () => openMemoryStore(), remove: async () => {} });
const grounds: Readonly<Record<string, () => Promise<Ground>>> = {
  embedded: embeddedGround,
  postgres: postgresGround,
  memory: inMemory,
  echo: inMemory,
};

/** The floor: a bot that only repeats, behind the same routes, kept in memory. */
class EchoBot extends ActivityHandler {
  constructor({ store, now }: Pick<House, "store" | "now">) {
    super();
    this.onMessage(async (context: TurnContext, next) => {
      const { id } = context.activity.conversation;
      const { text, channelData } = context.activity;
      const known = await store.get("conversation", id);
      const received = {
        conversation: id,
        text,
        clientId: null,
        channel: "chat",
        channelReference: null,
        page: null,
      } as const;
      const { messages } = await store.commit([
        { put: "conversation", value: known ?? begun(received, now()) },
        { say: aMessage(id, text, { clientId: channelData.clientActivityID }) },
        { say: aMessage(id, `Du skrev: ${text}`, { by: "assistant" }) },
      ]);
      context.turnState.set(turned, { messages, repeated: false, locale: "da" } satisfies TurnDone);
      await context.sendActivity({ type: "message", id: randomUUID(), text: `Du skrev: ${text}` });
      await next();
    });
  }
}

const [which = "embedded"] = process.argv.slice(2);
const ground = await (grounds[which] ?? embeddedGround)();
const store: Store = await ground.open();
const equipment = await equipmentOf();
const house: House = {
  store,
  desk: new DeskNow(store),
  equipment: () => equipment,
  now: () => new Date().toISOString(),
};
const line = directLine({
  house,
  warn: ({ words }) => process.stderr.write(`${words}\n`),
  ...(which === "echo" && { bot: new EchoBot(house) }),
});
// As behind a proxy: each citizen of the measurement has an address of their own, and the usual limits hold.
const server = openServer({
  routes: line.routes,
  sockets: line.sockets,
  publicUrl: equipment.publicUrl,
  allowedOrigins: [],
  proxies: 1,
  log: openLog("error"),
  metrics: new Metrics(),
});
const { port } = await server.listen(0, "127.0.0.1");
process.once("disconnect", async () => {
  await line.close();
  await server.close();
  await store.close();
  await ground.remove();
});
// How much of a processor it has used: the same on a busy machine.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
});
process.send?.({ port });
