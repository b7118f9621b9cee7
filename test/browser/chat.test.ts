import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Chat } from "../../src/browser/widget/chat.ts";
import { Keeper } from "../../src/browser/widget/kept.ts";
import { Stand } from "./stand.ts";

// The line itself, without a browser: Node has the same fetch and WebSocket.

const about = { page: "/foreninger", locale: "da", isShown: () => true };
let stand: Stand;
let chat: Chat;

beforeEach(async () => {
  stand = new Stand("/nowhere");
  await stand.open();
  chat = new Chat(stand.url, new Keeper(null), about);
});
afterEach(async () => {
  chat.close();
  await stand.close();
});

const texts = () => [...chat.view.talk.said, ...chat.view.talk.waiting].map(({ text }) => text);
const own = () => texts().filter((text) => !text.startsWith("Du skrev"));
const until = (check: () => unknown) =>
  vi.waitFor(() => expect(check()).toBeTruthy(), { timeout: 12_000, interval: 20 });
const online = () => until(() => chat.view.line.kind === "online");
const answered = (count: number) => until(() => texts().filter((text) => text.startsWith("Du skrev")).length === count);
const posted = () => stand.posted.map(({ text }) => text);

describe("a good line", () => {
  test("nothing is asked of the server before the chat is opened", () => {
    expect(stand.requests).toEqual([]);
  });

  test("a message is said, delivered and answered", async () => {
    chat.open();
    await online();
    chat.say("  Hej  ");
    await answered(1);
    expect(texts()).toEqual(["Hej", "Du skrev »Hej«."]);
    expect(chat.view.talk.waiting).toEqual([]);
    expect(stand.posted[0]).toMatchObject({
      type: "message",
      text: "Hej",
      locale: "da",
      from: { role: "user" },
      channelData: { page: "/foreninger" },
    });
  });

  test("what is written before the line is open is sent once it is", async () => {
    chat.say("ét");
    chat.say("to");
    chat.say("og tre");
    await answered(3);
    expect(posted()).toEqual(["ét", "to", "og tre"]);
  });

  test("only blanks are no message", async () => {
    chat.open();
    await online();
    chat.say(" \n\t ");
    expect(chat.view.talk.waiting).toEqual([]);
  });

  test("a token is renewed before it runs out", async () => {
    stand.weather.expires = 1;
    chat.open();
    await until(() => stand.requests.filter((request) => request.endsWith("/tokens/refresh")).length >= 2);
  });

  test("the tick box goes along", async () => {
    chat.say("Ja, send det", { share: true });
    await until(() => posted().length === 1);
    expect(stand.posted[0]).toMatchObject({ channelData: { share: true } });
  });

  test("so does the no to being read", async () => {
    chat.open();
    await online();
    await chat.letLearn(false);
    expect(stand.posted).toMatchObject([{ type: "event", name: "may-learn", value: false }]);
    chat.say("Hej");
    await answered(1);
    expect(stand.posted.at(-1)).toMatchObject({ channelData: { mayLearn: false } });
  });
});

describe("a bad line", () => {
  test("the stream breaks off and comes back with what was said meanwhile", async () => {
    chat.say("Hej");
    await answered(1);
    stand.drop();
    await until(() => chat.view.line.kind !== "online");
    stand.reply({ text: "Imens" });
    await until(() => texts().includes("Imens"));
    expect(texts()).toEqual(["Hej", "Du skrev »Hej«.", "Imens"]);
    // The first try came soon and succeeded: nobody was troubled with it.
    expect(chat.view.troubled).toBe(false);
  });

  test("a restart in the middle of a message neither loses nor doubles it", async () => {
    chat.say("Hej");
    await answered(1);
    stand.weather.loseAnswers = 1;
    chat.say("midt i det hele");
    stand.drop();
    await answered(2);
    expect(posted()).toEqual(["Hej", "midt i det hele"]);
    expect(own()).toEqual(["Hej", "midt i det hele"]);
  });

  test("three answers in a row are lost, and the message stands once", async () => {
    chat.open();
    await online();
    stand.weather.loseAnswers = 3;
    chat.say("kun én gang");
    await answered(1);
    await until(() => chat.view.talk.waiting.length === 0 && stand.weather.loseAnswers === 0);
    expect(posted()).toEqual(["kun én gang"]);
  });

  test("without a server what is written waits, in order, and leaves when it is back", async () => {
    chat.say("Hej");
    await answered(1);
    stand.weather.down = true;
    stand.drop();
    chat.say("ét");
    chat.say("to");
    await until(() => chat.view.troubled && chat.view.line.kind === "offline");
    expect(chat.view.talk.waiting.map(({ text, state }) => [text, state])).toEqual([
      ["ét", "waiting"],
      ["to", "waiting"],
    ]);
    stand.weather.down = false;
    chat.retry();
    await answered(3);
    expect(posted()).toEqual(["Hej", "ét", "to"]);
    expect(chat.view.troubled).toBe(false);
  });

  test.each(["noSockets", "cutSockets"] as const)("with %s the conversation is asked for", async (weather) => {
    stand.weather[weather] = true;
    chat.say("Hej");
    await answered(1);
    expect(stand.requests.some((request) => /^GET .*\/activities$/.test(request))).toBe(true);
    stand.reply({ text: "Et svar for sig selv" });
    await until(() => texts().includes("Et svar for sig selv"));
  });

  test("a stream that is dead without knowing it is found out", async () => {
    chat.say("Hej");
    await answered(1);
    stand.deaf = true;
    chat.say("er du der?");
    await until(() => stand.posted.length === 2);
    stand.deaf = false;
    await answered(2);
    expect(own()).toEqual(["Hej", "er du der?"]);
  });
});

describe("a server that says no", () => {
  test("a message it does not want is given back", async () => {
    chat.open();
    await online();
    stand.weather.refuse = 413;
    chat.say("for langt");
    await until(() => chat.view.talk.waiting[0]?.state === "refused");
    expect(chat.view.talk.waiting).toMatchObject([{ refusal: "too-long" }]);
    stand.weather.refuse = 0;
    const [first] = chat.view.talk.waiting;
    expect(chat.takeBack(first?.key ?? "")).toBe("for langt");
    expect(texts()).toEqual([]);
    chat.say("kortere");
    await answered(1);
  });

  test("refused once and tried again", async () => {
    chat.open();
    await online();
    stand.weather.refuse = 400;
    chat.say("igen");
    await until(() => chat.view.talk.waiting[0]?.state === "refused");
    stand.weather.refuse = 0;
    chat.tryAgain(chat.view.talk.waiting[0]?.key ?? "");
    await answered(1);
  });

  test("too much in a second waits for as long as it asks", async () => {
    chat.open();
    await online();
    stand.weather.busy = 1;
    const since = Date.now();
    chat.say("ét");
    chat.say("to");
    await answered(2);
    expect(Date.now() - since).toBeGreaterThan(900);
    expect(posted()).toEqual(["ét", "to"]);
  });

  test("a conversation that is gone is said to be, and the message goes along to a new one", async () => {
    chat.say("Hej");
    await answered(1);
    stand.talk.gone = true;
    chat.say("Er der nogen?");
    await until(() => chat.view.line.kind === "gone");
    expect(own()).toEqual(["Hej", "Er der nogen?"]);
    chat.startNew();
    await answered(1);
    expect(own()).toEqual(["Er der nogen?"]);
    expect(stand.talks.size).toBe(2);
  });
});

describe("what is kept", () => {
  const secret = "Hans cpr er 010170-0000";

  test("a draft, unless it looks private", () => {
    const keeper = new Keeper(null);
    const other = new Chat(stand.url, keeper, about);
    other.draft("Kan vi låne");
    expect(keeper.now.draft).toBe("Kan vi låne");
    other.draft(secret);
    expect(keeper.now.draft).toBe("");
  });

  test("what waits, unless it looks private", async () => {
    const keeper = new Keeper(null);
    stand.weather.down = true;
    const other = new Chat(stand.url, keeper, about);
    other.say("Kan vi låne hallen?");
    other.say(secret);
    expect(keeper.now.outbox.map(({ text }) => text)).toEqual(["Kan vi låne hallen?"]);
    other.close();
    // The page is loaded anew, and the server is there again.
    stand.weather.down = false;
    chat = new Chat(stand.url, keeper, about);
    chat.open();
    await answered(1);
    expect(posted()).toEqual(["Kan vi låne hallen?"]);
    await until(() => keeper.now.outbox.length === 0);
  });

  test("a reload comes back to the same conversation, whole", async () => {
    const keeper = new Keeper(null);
    const first = new Chat(stand.url, keeper, about);
    first.say("Hej");
    await vi.waitFor(() => expect(first.view.talk.said).toHaveLength(2));
    first.close();
    chat = new Chat(stand.url, keeper, about);
    expect(chat.view.settled).toBe(false);
    chat.open();
    await until(() => texts().length === 2);
    expect(texts()).toEqual(["Hej", "Du skrev »Hej«."]);
    expect(chat.view.settled).toBe(true);
    expect(chat.view.unread).toBeNull();
    expect(stand.talks.size).toBe(1);
  });

  test("nothing after it is deleted", async () => {
    const keeper = new Keeper(null);
    chat = new Chat(stand.url, keeper, about);
    chat.say("Hej");
    await answered(1);
    chat.forget();
    expect(keeper.now).toMatchObject({ conversation: null, draft: "", outbox: [] });
    expect(texts()).toEqual([]);
  });
});

// biome-ignore format: a table
test.each([
  ["Hans cpr er 010170-0000",            "CPR-nummer"],
  ["Sagen er nr. 1205801234",            undefined],
  ["Kontoen er reg. 1234 konto 1234567890", "kontonummer"],
  ["Vi kommer den 01.01.2027 kl. 19",    undefined],
  [`${"lang ".repeat(2_000)}cpr 010170-0000`, "CPR-nummer"],
] as const)("%s → %s", (text, kind) => {
  expect(chat.secretIn(text)?.kind).toBe(kind);
});

test("the end of a number whose beginning was in the message before", async () => {
  chat.say("Hans cpr begynder med 010170");
  expect(chat.secretIn("og så 0000")?.kind).toBe("CPR-nummer");
  expect(chat.secretIn("vi er 25")).toBeUndefined();
});
