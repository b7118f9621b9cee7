import { rm } from "node:fs/promises";
import { type Activity, ConnectionStatus, DirectLine } from "botframework-directlinejs";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Store } from "../../src/domain/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { aFolder } from "../storage/embedded-place.ts";
import { Ajax } from "./ajax.ts";
import { ask } from "./client.ts";
import { aHouse, type Served, serve } from "./server.ts";

// botframework-directlinejs 0.15.8 as it is published, against the real server.
vi.stubGlobal("XMLHttpRequest", Ajax);

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

type Official = {
  readonly user: string;
  readonly line: DirectLine;
  readonly came: Activity[];
  readonly statuses: ConnectionStatus[];
};

async function official(url: string, how: { webSocket: boolean }): Promise<Official> {
  const user = { id: `dl_${crypto.randomUUID()}` };
  const { json } = await ask(`${url}/v3/directline/tokens/generate`, { body: { user } });
  const line = new DirectLine({
    domain: `${url}/v3/directline`,
    token: String(json.token),
    webSocket: how.webSocket,
    pollingInterval: 200,
  });
  const came: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  line.connectionStatus$.subscribe((status) => statuses.push(status));
  line.activity$.subscribe({ next: (activity) => came.push(activity), error: () => undefined });
  open.push(async () => line.end());
  return { user: user.id, line, came, statuses };
}

function post({ line, user }: Official, text: string, clientActivityID: string): Promise<string> {
  const activity = { type: "message", text, from: { id: user }, channelData: { clientActivityID } } as Activity;
  return new Promise((done, refuse) => line.postActivity(activity).subscribe({ next: done, error: refuse }));
}

const until = (check: () => boolean, within = 25_000) =>
  vi.waitFor(() => expect(check()).toBe(true), { timeout: within, interval: 20 });
const messages = ({ came }: Official) => came.filter(({ type }) => type === "message");
const ownOf = (client: Official, clientId: string) =>
  messages(client).filter(({ channelData }) => channelData?.clientActivityID === clientId);

async function served(store: Store, port = 0): Promise<Served> {
  const server = await serve(aHouse(store), { port });
  open.push(() => server.close());
  return server;
}

/** What the store has, once and in order, is what the client was told. */
async function expectSame(client: Official, store: Store, conversation: string): Promise<void> {
  const stored = (await store.messages(conversation)).map(({ id }) => id);
  await until(
    () => messages(client).filter(({ channelData }) => channelData?.greeting !== true).length >= stored.length,
  );
  const told = messages(client).filter(({ channelData }) => channelData?.greeting !== true);
  expect(told.map(({ id }) => id)).toEqual(stored);
}

describe.each([
  ["over a WebSocket", true],
  ["by asking", false],
])("the official client %s", (_, webSocket) => {
  test("begins, is greeted, says something and is answered", { timeout: 30_000 }, async () => {
    const store = openMemoryStore();
    const { url } = await served(store);
    const client = await official(url, { webSocket });
    await until(() => messages(client).length === 1);
    expect(messages(client)[0]).toMatchObject({ channelData: { greeting: true }, from: { role: "bot" } });
    const id = await post(client, "Hvem skal have børneattest i vores klub?", "m1");
    await until(() => messages(client).length >= 3);
    expect(ownOf(client, "m1")).toMatchObject([{ id, from: { role: "user" } }]);
    expect(client.statuses.at(-1)).toBe(ConnectionStatus.Online);
    await expectSame(client, store, String((client.line as unknown as { conversationId: string }).conversationId));
  });
});

test("a server that is restarted in the middle loses and doubles nothing", { timeout: 90_000 }, async () => {
  const folder = await aFolder();
  open.push(() => rm(folder, { recursive: true, force: true }));
  let store = await openEmbeddedStore({ folder });
  let server = await serve(aHouse(store));
  const port = Number(new URL(server.url).port);
  const client = await official(server.url, { webSocket: true });
  await until(() => messages(client).length === 1);
  const conversation = String((client.line as unknown as { conversationId: string }).conversationId);
  await post(client, "Hvem skal have børneattest i vores klub?", "m1");
  await until(() => messages(client).length >= 3);

  // The next is on its way while the server goes down: it may have been stored, or not.
  const torn = post(client, "Hvad koster det at låne hallen?", "m2").catch(() => null);
  await server.close();
  await store.close();
  store = await openEmbeddedStore({ folder });
  server = await serve(aHouse(store), { port });
  open.push(async () => {
    await server.close();
    await store.close();
  });
  await torn;
  // Whoever has had no answer sends it again, as every client does.
  await vi.waitFor(() => post(client, "Hvad koster det at låne hallen?", "m2"), { timeout: 40_000 });
  await until(() => ownOf(client, "m2").length === 1, 40_000);
  await expectSame(client, store, conversation);
  expect(ownOf(client, "m1")).toHaveLength(1);
  expect((await store.messages(conversation)).filter(({ clientId }) => clientId === "m2")).toHaveLength(1);
});

test("a token is renewed, and one that has run out says so", { timeout: 30_000 }, async () => {
  const store = openMemoryStore();
  const clock = { at: Date.now() };
  const server = await serve(aHouse(store, { now: () => new Date(clock.at).toISOString() }));
  open.push(() => server.close());
  const client = await official(server.url, { webSocket: false });
  await until(() => messages(client).length === 1);
  const { token } = client.line as unknown as { token: string };
  const renewed = await ask(`${server.url}/v3/directline/tokens/refresh`, { method: "POST", token });
  expect(renewed).toMatchObject({ status: 200, json: { token: expect.any(String), expires_in: expect.any(Number) } });
  clock.at += 25 * 3_600_000;
  await until(() => client.statuses.at(-1) === ConnectionStatus.ExpiredToken);
});
