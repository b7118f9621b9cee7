import { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { botFramework } from "../../src/channels/bot-framework/bot-framework.ts";
import { idOf } from "../../src/channels/bot-framework/talk-of.ts";
import { isVouched } from "../../src/channels/bot-framework/vouched.ts";
import { linkMark } from "../../src/domain/reply.ts";
import { forgetForCitizen } from "../../src/domain/retention.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { aMail, text } from "../domain/builders.ts";
import { ask } from "./client.ts";
import { keyTrouble } from "./handed-over.ts";
import { aConnector, aKeySet } from "./key-set.ts";
import { aHouse, equipment, type Served, serve } from "./server.ts";

const appId = "11111111-2222-3333-4444-555555555555";
const store = openMemoryStore();
const house = aHouse(store);
const keys = await aKeySet();
const connector = await aConnector();

// Microsoft's sign-in with its keys elsewhere, and no token of ours is asked for on the way out.
const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    MicrosoftAppId: appId,
    ToChannelFromBotLoginUrl: "https://login.example.org",
    ToChannelFromBotOAuthScope: keys.issuer,
    ToBotFromChannelTokenIssuer: keys.issuer,
    ToBotFromChannelOpenIdMetadataUrl: keys.url,
    ToBotFromEmulatorOpenIdMetadataUrl: keys.url,
    OAuthUrl: "https://api.example.org",
    CallerId: "",
  },
  {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request: unknown) => request }) as never,
  } as never,
);
const { routes, sendActivity } = botFramework({ house, credentials: { appId }, authentication });

let server: Served;
beforeAll(async () => {
  server = await serve(house, { more: routes });
});
afterAll(async () => {
  await server.close();
  await Promise.all([keys.close(), connector.close()]);
});
beforeEach(() => {
  connector.came.length = 0;
  // The SDK prints why a token was refused.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const activity = (words: string, more: object = {}) => ({
  type: "message",
  id: crypto.randomUUID(),
  channelId: "msteams",
  serviceUrl: connector.url,
  from: { id: "29:somebody", name: "Somebody" },
  recipient: { id: `28:${appId}`, name: "Nem Indgang" },
  conversation: { id: "a:conversation;with=signs" },
  text: words,
  ...more,
});
const good = () => keys.token({ aud: appId, serviceurl: connector.url });
const post = (body: unknown, token: string | undefined = good()) =>
  ask(`${server.url}/api/messages`, { body, ...(token !== "" && { token }) });

describe("/api/messages", () => {
  test("is not there without an app id", () => {
    expect(botFramework({ house, credentials: undefined })).toEqual({ routes: [], sendActivity: null });
  });

  test("answers to where the token says, in words alone", async () => {
    const { status } = await post(activity("Hvem skal have børneattest i vores klub?"));
    expect(status).toBe(200);
    expect(connector.came.length).toBeGreaterThan(0);
    const [first] = connector.came;
    expect(decodeURIComponent(first?.path ?? "")).toContain("/v3/conversations/a:conversation;with=signs/activities/");
    expect(first?.activity).toMatchObject({ type: "message", textFormat: "plain", locale: "da" });
    const stored = await store.get("conversation", idOf(activity("") as never));
    expect(stored).toMatchObject({ channel: "bot-framework" });
    expect(JSON.stringify(stored?.channelReference)).not.toContain("Somebody");
  });

  test("the same activity brought again is not answered again", async () => {
    const same = activity("Hvad koster det at låne hallen?");
    await post(same);
    const said = connector.came.length;
    expect((await post(same)).status).toBe(200);
    expect(connector.came).toHaveLength(said);
  });

  test.each([
    ["da-DK", "for lang"],
    ["en-GB", "too long"],
  ])("a text that is too long is refused in words (%s), and nothing of it is kept", async (locale, words) => {
    const there = { conversation: { id: `a:long-${locale}` }, locale };
    const long = activity(`${"Vi vil gerne låne hallen. ".repeat(320)}0101901234`, there);
    expect(long.text.length).toBeGreaterThan(8_000);
    expect((await post(long)).status).toBe(200);
    expect(connector.came.map(({ activity }) => activity.text)).toEqual([expect.stringContaining(words)]);
    expect(await store.get("conversation", idOf(activity("", there) as never))).toBeUndefined();
  });

  test("a file without words is refused in words", async () => {
    const file = {
      attachments: [{ contentType: "image/png", contentUrl: "https://example.org/a.png" }],
      text: undefined,
    };
    expect((await post(activity("", { conversation: { id: "a:file" }, ...file }))).status).toBe(200);
    expect(connector.came.map(({ activity }) => activity.text)).toEqual([expect.stringContaining("filer")]);
  });

  test("who is blocked is told so", async () => {
    const there = { conversation: { id: "a:blocked" } };
    await post(activity("Hvad koster hallen?", there));
    const id = idOf(activity("", there) as never);
    const conversation = await store.get("conversation", id);
    if (conversation === undefined) throw new Error("nothing was stored");
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const blocked = { until, staff: "s1", reason: text("grov tone") };
    await store.commit([{ put: "conversation", value: { ...conversation, state: "ended", blocked } }]);
    connector.came.length = 0;
    expect((await post(activity("Hallo?", there))).status).toBe(200);
    expect(connector.came.map(({ activity }) => activity.text)).toEqual([expect.stringContaining("lige nu")]);
  });

  test("after it was erased one can write again, as in a new conversation; what was on its way does not come back", async () => {
    const there = { conversation: { id: "a:erased" } };
    const at = (ms: number) => ({ ...there, timestamp: new Date(Date.now() + ms).toISOString() });
    await post(activity("Hvad koster det at låne hallen?", at(-5_000)));
    const id = idOf(activity("", there) as never);
    const dossier = await store.dossier(id);
    if (dossier === undefined) throw new Error("nothing was stored");
    await store.commit([...forgetForCitizen(dossier, new Date().toISOString())], { erase: true });
    connector.came.length = 0;

    expect((await post(activity("Og nøglen?", at(-1_000)))).status).toBe(200);
    expect(connector.came).toEqual([]);
    expect((await post(activity("Hvem skal have børneattest?", at(60_000)))).status).toBe(200);
    expect(connector.came.length).toBeGreaterThan(0);
    expect(await store.get("conversation", id)).toBeUndefined();
    expect(await store.messages(idOf(activity("", there) as never, 2))).not.toHaveLength(0);
  });

  test.each([
    ["a group", { isGroup: true }],
    ["a team's channel", { conversationType: "channel" }],
    ["a group chat", { conversationType: "groupChat" }],
  ])("in %s the private link is shown to nobody", async (name, kind) => {
    const there = { conversation: { id: `a:${name}`, ...kind } };
    const isSent = () => connector.came.some(({ activity }) => String(activity.text).includes("NI-"));
    for (const words of keyTrouble) if (!isSent()) await post(activity(words, there));
    expect(isSent()).toBe(true);
    const said = JSON.stringify(connector.came);
    expect(said).not.toContain("/c#");
    expect(said).not.toContain(linkMark);
    expect(said).toContain("viser ikke dit private link her");
    expect(said).not.toContain("Gem linket");
    // Nor where staff's words go out later.
    connector.came.length = 0;
    const entry = aMail(idOf(activity("", there) as never), {
      kind: "activity",
      text: text(`Se svaret:\n${linkMark}`),
    });
    await sendActivity?.(entry, AbortSignal.timeout(5_000));
    expect(JSON.stringify(connector.came)).not.toContain("/c#");
  });

  test("hears how far a hand-over is elsewhere, and what it does not understand it refuses", async () => {
    const event = (state: string) => activity("", { type: "event", name: "handoff.status", value: { state } });
    expect((await post(event("accepted"))).status).toBe(200);
    expect((await post(event("perhaps"))).status).toBe(400);
    expect(connector.came).toEqual([]);
  });

  test("tells the channel when an enquiry was sent", async () => {
    const there = { conversation: { id: "a:sends" } };
    const isSent = () => connector.came.some(({ activity }) => String(activity.text).includes("/c#"));
    for (const words of keyTrouble) if (!isSent()) await post(activity(words, there));
    const initiate = connector.came.find(({ activity }) => activity.name === "handoff.initiate")?.activity;
    expect(initiate).toMatchObject({
      type: "event",
      value: { reference: expect.stringMatching(/^NI-/), departments: [expect.any(String)] },
      relatesTo: { conversation: { id: "a:sends" } },
    });
    expect(JSON.stringify(initiate)).not.toContain("Nørreskov");
    const receipt = connector.came.find(({ activity }) => String(activity.text).includes("NI-"))?.activity;
    expect(receipt?.text).toContain(`${equipment.publicUrl}/c#`);
  });

  test("greets whoever comes in", async () => {
    const added = {
      type: "conversationUpdate",
      membersAdded: [{ id: "29:somebody" }],
      locale: "en-GB",
      text: undefined,
    };
    expect((await post(activity("", added))).status).toBe(200);
    expect(connector.came.map(({ activity }) => activity.text)).toEqual([
      expect.stringContaining("automatic assistant"),
    ]);
  });

  test.each([
    ["no token", () => ""],
    ["another bot's token", () => keys.token({ aud: "somebody-else", serviceurl: connector.url })],
    ["a token that has run out", () => keys.token({ aud: appId, serviceurl: connector.url, exp: 1_000_000_000 })],
    [
      "a token that somebody else has signed",
      () => keys.token({ aud: appId, serviceurl: connector.url }, { foreign: true }),
    ],
    [
      "a token of another issuer",
      () => keys.token({ iss: "https://example.org", aud: appId, serviceurl: connector.url }),
    ],
    [
      "a token for another address",
      () => keys.token({ aud: appId, serviceurl: "https://smba.trafficmanager.net/emea/" }),
    ],
    ["a token without an address", () => keys.token({ aud: appId })],
    ["no token at all but words", () => "hello"],
  ])("%s is refused, and nobody is called", async (_, token) => {
    expect((await post(activity("hej"), token())).status).toBe(401);
    expect(connector.came).toEqual([]);
  });

  test.each([[{}], [[]], ["hej"], [{ type: "message" }], [{ ...activity("hej"), conversation: {} }]])(
    "what is no activity is refused: %o",
    async (body) => {
      expect((await post(JSON.stringify(body))).status).toBe(400);
    },
  );
});

describe("what leaves by the outbox", () => {
  test("staff's words and how far it is go back to the channel", async () => {
    const there = { conversation: { id: "a:another" } };
    await post(activity("Kan vi låne hallen?", there));
    connector.came.length = 0;
    const entry = aMail(idOf(activity("", there) as never), {
      kind: "activity",
      to: null,
      text: text("Hej. Det kan I godt."),
      payload: { handoff: "accepted" },
    });
    expect(await sendActivity?.(entry, AbortSignal.timeout(5_000))).toBeNull();
    expect(connector.came.map(({ activity }) => activity)).toMatchObject([
      { type: "event", name: "handoff.status", value: { state: "accepted" } },
      { type: "message", text: "Hej. Det kan I godt." },
    ]);
  });

  test("without a way back it is not sent", async () => {
    const entry = aMail("nobody", { kind: "activity", text: text("Hej") });
    await expect(sendActivity?.(entry, AbortSignal.timeout(5_000))).rejects.toThrow("NO_REFERENCE");
  });
});

test.each([
  //  where the answer would go                    what the token says               vouched
  ["https://smba.trafficmanager.net/emea/", null, true],
  ["https://directline.botframework.com/", null, true],
  ["http://smba.trafficmanager.net/emea/", null, false],
  ["https://evil.trafficmanager.net/", null, false],
  ["https://botframework.com.example.org/", null, false],
  ["https://botframework.com@example.org/", null, false],
  ["https://example.org/botframework.com", null, false],
  ["http://169.254.169.254/", null, false],
  ["https://chat.example.org/", "https://chat.example.org/", true],
  ["https://chat.example.org/", "https://smba.trafficmanager.net/", false],
  ["not an address", "not an address", false],
])("%s, token: %s → %s", (serviceUrl, claimed, vouched) => {
  expect(isVouched(serviceUrl, claimed)).toBe(vouched);
});
