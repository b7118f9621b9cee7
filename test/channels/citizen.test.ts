import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokenOf } from "../../src/conversation/private-link.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { ask, Client } from "./client.ts";
import { claimed, handOver, partOf } from "./handed-over.ts";
import { aHouse, equipment, type Served, serve } from "./server.ts";

const store = openMemoryStore();
const house = aHouse(store);
let server: Served;
beforeAll(async () => {
  server = await serve(house);
});
afterAll(() => server.close());

const linkTo = (client: Client) => tokenOf(equipment.key, client.id);
const talk = (body: unknown, token?: string) =>
  ask(`${server.url}/c/talk`, { body, ...(token !== undefined && { token }) });
const erase = (body: unknown, token?: string) =>
  ask(`${server.url}/c/delete`, { body, ...(token !== undefined && { token }) });

async function aSent(): Promise<Client> {
  const client = await Client.begin(server.url, { user: { id: "dl_first" } });
  await handOver(client);
  return client;
}

describe("coming back", () => {
  test("by the link on another device: what was sent, how far it is, and a way in; nothing changes", async () => {
    const client = await aSent();
    const before = JSON.stringify(await store.dossier(client.id));
    const { status, json } = await talk({ link: linkTo(client) });
    const part = await partOf(house, client.id);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      conversationId: client.id,
      locale: "da",
      user: expect.stringMatching(/^dl_/),
      stays: [],
      enquiries: [
        {
          reference: expect.stringMatching(/^NI-/),
          parts: [
            {
              department: equipment.content.departments.get(part.department)?.name.da,
              state: "waiting",
              answerBy: part.answerBy,
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(await store.dossier(client.id))).toBe(before);
    const there = await ask(`${server.url}/v3/directline/conversations/${client.id}/activities`, {
      token: String(json.token),
    });
    expect(JSON.stringify(there.json)).toContain("Nørreskov Hallen");
    expect(JSON.stringify(there.json)).toContain(String(json.user));
  });

  test("from the open chat by its token", async () => {
    const client = await aSent();
    expect((await talk({}, client.token)).json).toMatchObject({ conversationId: client.id, user: "dl_first" });
    const fresh = await Client.begin(server.url);
    expect((await talk({}, fresh.token)).json).toMatchObject({ enquiries: [], stays: [] });
  });

  test.each([[{ link: "unknown" }], [{ link: "q8Zt1mQ0sVb7LrXn4KpE2w" }], [{ link: "../../etc" }]])(
    "%o is not there, and nothing more is said",
    async (body) => {
      const { status, json } = await talk(body);
      expect([status, json]).toEqual([404, { error: { code: "ConversationNotFound", message: expect.any(String) } }]);
      expect((await erase(body)).status).toBe(404);
    },
  );

  test.each([[{ link: 5 }], [[]], [{ link: "x".repeat(101) }]])("%o is refused", async (body) => {
    expect((await talk(body)).status).toBe(422);
  });

  test("without anything it is refused", async () => {
    expect((await talk({})).status).toBe(403);
    expect((await talk({}, "not a token")).status).toBe(403);
  });
});

describe("Slet", () => {
  test("takes everything, ends the open chat, and nothing comes back", async () => {
    const client = await aSent();
    await client.comeBack((await client.said()).watermark);
    const heard = await client.listen();
    expect((await erase({ link: linkTo(client) })).json).toEqual({ stays: [] });
    expect(await heard.until(({ type }) => type === "endOfConversation")).toBeDefined();
    await heard.end();
    expect(await store.dossier(client.id)).toBeUndefined();
    for (const asked of [
      client.comeBack("1"),
      client.ask(`conversations/${client.id}/activities`),
      client.post({ type: "message", text: "hej" }),
      talk({ link: linkTo(client) }),
      talk({}, client.token),
      erase({}, client.token),
    ])
      expect((await asked).status).toBe(404);
    expect(await store.dossier(client.id)).toBeUndefined();
  });

  test.each([
    ["da", "Ring på"],
    ["en", "Call"],
  ] as const)("leaves what a department has taken, and says so before (%s)", async (locale, words) => {
    const client = await aSent();
    await claimed(house, client.id);
    const conversation = await store.get("conversation", client.id);
    if (conversation === undefined) throw new Error("it is gone");
    await store.commit([{ put: "conversation", value: { ...conversation, locale } }]);
    const { reference } = (await store.dossier(client.id))?.enquiries[0] ?? { reference: "" };
    const { stays } = (await talk({}, client.token)).json as { stays: string[] };
    expect(stays).toEqual([expect.stringContaining(words)]);
    expect(stays[0]).toContain(reference);
    expect(stays[0]).not.toMatch(/[{}]/);
    expect((await erase({}, client.token)).json).toEqual({ stays });
    expect((await store.dossier(client.id))?.parts).toHaveLength(1);
    expect((await talk({ link: linkTo(client) })).status).toBe(404);
    expect((await client.comeBack("1")).status).toBe(404);
    expect((await client.post({ type: "message", text: "hej" })).status).toBe(404);
  });

  test("before the first message there is nothing to delete", async () => {
    const client = await Client.begin(server.url);
    expect(await erase({}, client.token)).toMatchObject({ status: 200, json: { stays: [] } });
  });
});
