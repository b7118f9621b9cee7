import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkOf, tokenOf } from "../../src/conversation/private-link.ts";
import { maskAfterwards } from "../../src/domain/mask-afterwards.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { text } from "../domain/builders.ts";
import { ask, Client, Heard } from "./client.ts";
import { handOver, joined, partOf, written } from "./handed-over.ts";
import { aHouse, equipment, type Served, serve } from "./server.ts";

const store = openMemoryStore();
const clock = { ahead: 0 };
const house = aHouse(store, { now: () => new Date(Date.now() + clock.ahead).toISOString() });
let server: Served;
beforeAll(async () => {
  server = await serve(house);
});
afterAll(async () => {
  expect(server.warnings).toEqual([]);
  await server.close();
});

const question = "Hvem skal have børneattest i vores klub?";

describe("a conversation", () => {
  test("is begun, greeted, spoken in, and told on the stream", async () => {
    const client = await Client.begin(server.url, { user: { id: "dl_one" } });
    expect(client.status).toBe(201);
    const heard = await client.listen();
    expect(await heard.next()).toMatchObject({ id: `${client.id}-greeting`, channelData: { greeting: true } });
    expect(await store.get("conversation", client.id)).toBeUndefined();
    heard.send("");
    const id = await client.say(question, { clientActivityID: "m1", page: "/foreninger?navn=hemmeligt" });
    const own = await heard.next();
    expect(own).toMatchObject({ id, from: { id: "dl_one", role: "user" }, channelData: { clientActivityID: "m1" } });
    const reply = await heard.next();
    expect(reply).toMatchObject({ type: "message", locale: "da", from: { role: "bot" }, textFormat: "plain" });
    expect(reply.channelData).toMatchObject({
      reply: { by: "assistant", blocks: expect.arrayContaining([expect.anything()]) },
    });
    expect(reply.text.length).toBeGreaterThan(20);
    expect(heard.watermark).toBe("2");
    expect(await store.get("conversation", client.id)).toMatchObject({ page: "/foreninger", mayLearn: true });
    expect((await client.ask("conversations", { body: {} })).status).toBe(200);
  });

  test("a message sent twice is one message", async () => {
    const client = await Client.begin(server.url);
    const once = await client.say(question, { clientActivityID: "same" });
    expect(await client.say(question, { clientActivityID: "same" })).toBe(once);
    expect((await client.said()).activities.filter(({ from }) => from.role === "user")).toHaveLength(1);
  });

  test("is taken up where it was left, or from the beginning", async () => {
    const client = await Client.begin(server.url);
    await client.say(question);
    const all = await client.said();
    expect(all.activities[0]).toMatchObject({ channelData: { greeting: true } });
    expect((await client.said("1")).activities).toHaveLength(all.activities.length - 2);
    expect(await client.said(all.watermark)).toEqual({ activities: [], watermark: all.watermark });
    expect((await client.comeBack("1")).status).toBe(200);
    const heard = await client.listen();
    expect(await heard.next()).toMatchObject({ from: { role: "bot" } });
    await client.comeBack("");
    const anew = await client.listen();
    for (const { id } of all.activities) expect((await anew.next()).id).toBe(id);
  });

  test("a client that has seen more than there is hears what comes", async () => {
    const client = await Client.begin(server.url);
    await client.say(question);
    await client.comeBack("99");
    const heard = await client.listen();
    const id = await client.say("Og hvad koster det?");
    expect((await heard.until(({ from }) => from.role === "user")).id).toBe(id);
  });

  test("what another process stores reaches the stream", async () => {
    const client = await Client.begin(server.url);
    const other = await serve(aHouse(store));
    const heard = await client.listen();
    await heard.next();
    const there = await ask(`${other.url}/v3/directline/conversations/${client.id}/activities`, {
      token: client.token,
      body: { type: "message", text: question },
    });
    expect(await heard.next()).toMatchObject({ id: there.json.id });
    expect(await heard.next()).toMatchObject({ from: { role: "bot" } });
    await other.close();
  });

  test("private data comes back masked, and masked afterwards comes again", async () => {
    const client = await Client.begin(server.url);
    const heard = await client.listen();
    await heard.next();
    await client.say("Mit nummer er 010190-1234, og jeg vil låne hallen i Lindeby");
    const own = await heard.next();
    expect(own.text).toContain("[CPR-nummer]");
    while (!heard.empty) await heard.next();
    const dossier = await store.dossier(client.id);
    if (dossier === undefined) throw new Error("it is gone");
    await store.commit(maskAfterwards(dossier, "Lindeby", text("[skjult]"), house.now()), { erase: true });
    const again = await heard.until(({ id }) => id === own.id);
    expect(again.text).toContain("[skjult]");
  });

  test("no to being read goes with the first message, and can be taken back", async () => {
    const client = await Client.begin(server.url);
    await client.say(question, { clientActivityID: "m1", mayLearn: false });
    const mayLearn = async () => (await store.get("conversation", client.id))?.mayLearn;
    expect(await mayLearn()).toBe(false);
    await client.post({ type: "event", name: "may-learn", value: true });
    expect(await mayLearn()).toBe(true);
  });

  test.each([
    ["da", question],
    ["en", "Who needs a child certificate in our club?"],
    ["de", "Wer braucht in unserem Verein ein Führungszeugnis für die Kinder?"],
  ])("is answered in %s", async (locale, words) => {
    const client = await Client.begin(server.url);
    await client.say(words);
    expect((await client.said("1")).activities[0]).toMatchObject({ locale });
  });

  test("keeps the language of what was said before it changed", async () => {
    const client = await Client.begin(server.url);
    await client.say("Who needs a child certificate in our club?");
    const { watermark } = await client.said();
    await client.say(question);
    const all = (await client.said()).activities;
    expect(all[2]).toMatchObject({ locale: "en" });
    expect((await client.said(watermark)).activities[1]).toMatchObject({ locale: "da" });
  });

  test("choices are buttons for a client that shows no blocks", async () => {
    const client = await Client.begin(server.url);
    await client.say("børneattest");
    const { activities } = await client.said("1");
    const asked = activities.find(({ suggestedActions }) => suggestedActions !== undefined);
    expect(asked?.suggestedActions).toMatchObject({
      to: [],
      actions: expect.arrayContaining([{ type: "imBack", title: "Noget andet", value: "Noget andet" }]),
    });
  });
});

describe("a person", () => {
  test("joins, types, writes and has looked; the receipt has the private link", async () => {
    const client = await Client.begin(server.url);
    await handOver(client);
    const link = linkOf(equipment.publicUrl, tokenOf(equipment.key, client.id));
    const { activities, watermark } = await client.said();
    const receipt = activities.find(({ channelData }) => channelData.link !== undefined);
    expect(receipt?.text).toContain(link);
    expect(receipt?.channelData.link).toBe(link);
    expect(JSON.stringify(receipt?.channelData.reply)).toContain(link);
    expect(JSON.stringify(activities)).not.toContain("{link}");

    await client.comeBack(watermark);
    const heard = await client.listen();
    const staff = await joined(house, client.id);
    const part = await partOf(house, client.id);
    const department = equipment.content.departments.get(part.department)?.name.da;
    const person = { name: "Kim", department };
    expect(await heard.until(({ type }) => type === "message")).toMatchObject({ channelData: { joined: person } });
    const { department: told } = part;
    const event = { at: house.now(), conversation: client.id, part: part.id, department: told, seq: null } as const;
    await store.commit([{ signal: { ...event, kind: "typing", staff: staff.id } }]);
    expect(await heard.until(({ type }) => type === "typing")).toMatchObject({ channelData: { staff: person } });
    const { id } = await written(house, client.id, staff, "Hej. Jeg kigger på det.");
    expect(await heard.until((each) => each.id === id)).toMatchObject({
      text: "Hej. Jeg kigger på det.",
      channelData: { staff: person },
    });

    const typed = new Promise((done) => {
      void store.subscribe("now", ({ events }) => {
        for (const each of events) if (each.kind === "typing" && each.staff === null) done(each.part);
      });
    });
    await client.post({ type: "typing" });
    expect(await typed).toBe(part.id);

    const looked = await store.get("part", part.id);
    if (looked === undefined) throw new Error("it is gone");
    await store.commit([{ put: "part", value: { ...looked, looked: { staff: staff.id, at: house.now() } } }]);
    const own = (await client.said()).activities.findLast(({ from }) => from.role === "user");
    expect(await heard.until(({ type }) => type === "event")).toMatchObject({ name: "read", value: own?.id });
    // On another device the same is told again.
    const again = (await client.said()).activities;
    expect(again.find((each) => each.id === id)).toMatchObject({ channelData: { staff: person } });
    expect(again.find(({ channelData }) => channelData.joined !== undefined)).toMatchObject({
      channelData: { joined: person },
    });
  });
});

describe("who may come in", () => {
  test("a page that is not allowed gets no token", async () => {
    const headers = { origin: "https://evil.example.org" };
    expect((await ask(`${server.url}/v3/directline/tokens/generate`, { body: {}, headers })).status).toBe(403);
    const good = { origin: "https://www.example.org" };
    expect((await ask(`${server.url}/v3/directline/tokens/generate`, { body: {}, headers: good })).status).toBe(200);
  });

  test("an id that is bound to the token belongs to nobody else", async () => {
    const client = await Client.begin(server.url, { user: { id: "dl_mine" } });
    const from = { id: "dl_somebody-else" };
    expect((await client.post({ type: "message", text: "hej", from })).status).toBe(403);
    expect((await client.ask("conversations", { body: { user: from } })).status).toBe(403);
  });

  test("a token opens its own conversation, unchanged and until it has run out", async () => {
    const [one, other] = [await Client.begin(server.url), await Client.begin(server.url)];
    expect((await one.ask(`conversations/${other.id}/activities`)).status).toBe(403);
    expect((await one.ask(`conversations/${one.id}`, { token: `${one.token}x` })).status).toBe(403);
    expect((await one.ask(`conversations/${one.id}`, { token: "" })).status).toBe(403);
    const [head, content] = one.token.split(".");
    const [, , signature] = other.token.split(".");
    const forged = `${head}.${content}.${signature}`;
    expect((await one.ask(`conversations/${one.id}`, { token: forged })).status).toBe(403);
    const unsigned = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url");
    expect((await one.ask(`conversations/${one.id}`, { token: `${unsigned}.${content}.` })).status).toBe(403);
    clock.ahead = 25 * 3_600_000;
    const late = await one.ask(`conversations/${one.id}`, { headers: { "accept-language": "en" } });
    clock.ahead = 0;
    expect(late).toMatchObject({ status: 403, json: { error: { code: "TokenExpired" } } });
    expect(JSON.stringify(late.json)).toContain("It has been too long");
  });

  test("a stream's ticket is good once, for its own conversation, and no token", async () => {
    const client = await Client.begin(server.url);
    const { streamUrl } = client;
    await client.listen();
    await expect(Heard.open(streamUrl)).rejects.toThrow("refused");
    await client.comeBack("");
    const other = await Client.begin(server.url);
    await expect(Heard.open(client.streamUrl.replace(client.id, other.id))).rejects.toThrow("refused");
    const ticket = new URL(other.streamUrl).searchParams.get("t") ?? "";
    expect((await other.ask(`conversations/${other.id}`, { token: ticket })).status).toBe(403);
  });
});

describe("bad input", () => {
  // biome-ignore format: a table
  test.each([
    ["no JSON",          "{",                                                                400],
    ["a list",           [],                                                                 422],
    ["no type",          { text: "hej" },                                                    422],
    ["a number as text", { type: "message", text: 5 },                                       422],
    ["a wrong sender",   { type: "message", text: "hej", from: "me" },                       422],
    ["a long id",        { type: "message", text: "hej", channelData: { clientActivityID: "x".repeat(201) } }, 422],
    ["9,000 signs",      { type: "message", text: "a".repeat(9_000) },                       413],
    ["100,000 signs",    { type: "message", text: "a".repeat(100_000) },                     413],
  ])("%s → a problem", async (_, body, status) => {
    const client = await Client.begin(server.url);
    const answer = await client.ask(`conversations/${client.id}/activities`, { body });
    expect(answer.status).toBe(status);
    expect(await store.get("conversation", client.id)).toBeUndefined();
  });

  test("says in the citizen's language what to do", async () => {
    const client = await Client.begin(server.url);
    const long = { type: "message", text: "a".repeat(9_000) };
    expect((await client.post({ ...long, locale: "da-DK" })).json).toMatchObject({
      error: { code: "MessageTooLong", message: "Beskeden er for lang. Skriv højst 8.000 tegn ad gangen." },
    });
    expect(JSON.stringify((await client.post({ ...long, locale: "en-GB" })).json)).toContain("The message is too long");
  });

  test.each([[""], ["   \n "], ["\u200b\u2060\ufeff"], ["🙂🎉"], ["."]])("%o gets a kind reply", async (words) => {
    const client = await Client.begin(server.url);
    await client.say(words);
    const [reply] = (await client.said("1")).activities;
    expect(reply?.text).toMatch(/\p{L}{3}/u);
  });

  test("files are not taken", async () => {
    const client = await Client.begin(server.url);
    const answer = await client.ask(`conversations/${client.id}/upload`, { body: {} });
    expect(answer).toMatchObject({ status: 415, json: { error: { code: "NoFiles" } } });
  });

  test("what the bot does not know is taken and left alone", async () => {
    const client = await Client.begin(server.url);
    for (const type of ["conversationUpdate", "endOfConversation", "invoke", "messageReaction"])
      expect((await client.post({ type })).status).toBe(200);
    expect((await client.ask(`conversations/${client.id}/activities?watermark=drop`)).status).toBe(400);
    expect(await store.get("conversation", client.id)).toBeUndefined();
  });

  test("a blocked conversation says so, and is not tried again", async () => {
    const client = await Client.begin(server.url);
    await client.say(question);
    const conversation = await store.get("conversation", client.id);
    if (conversation === undefined) throw new Error("it is gone");
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const blocked = { until, staff: "s1", reason: text("…") };
    await store.commit([{ put: "conversation", value: { ...conversation, blocked } }]);
    expect(await client.post({ type: "message", text: "hej" })).toMatchObject({
      status: 409,
      json: { error: { code: "Blocked" } },
    });
  });
});
