import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { Client } from "./client.ts";
import { aHouse, type Served, serve } from "./server.ts";

const store = openMemoryStore();
let server: Served;
beforeAll(async () => {
  server = await serve(aHouse(store));
});
afterAll(() => server.close());

describe("a conversation", () => {
  test("is begun, greeted, spoken in, and told on the stream", async () => {
    const client = await Client.begin(server.url, { user: { id: "dl_one" } });
    const heard = await client.listen();
    expect(await heard.next()).toMatchObject({ id: `${client.id}-greeting`, channelData: { greeting: true } });
    const id = await client.say("Hvem skal have børneattest i vores klub?", { clientActivityID: "m1" });
    const own = await heard.next();
    expect(own).toMatchObject({ id, from: { id: "dl_one", role: "user" }, channelData: { clientActivityID: "m1" } });
    const reply = await heard.next();
    expect(reply).toMatchObject({ type: "message", locale: "da", from: { role: "bot" } });
    expect(reply.text.length).toBeGreaterThan(20);
    expect(heard.watermark).toBe("2");
  });
});
