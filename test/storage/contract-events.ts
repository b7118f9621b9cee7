import { beforeEach, expect, it } from "vitest";
import type { Event } from "../../src/domain/event.ts";
import type { Feed, Store } from "../../src/domain/store.ts";
import { aConversation, after, aMessage, aStaffMember } from "../domain/builders.ts";
import type { Opened } from "./contract.ts";
import { aTurn } from "./turn.ts";

const until = async (what: () => boolean, ms = 8_000): Promise<void> => {
  for (const end = Date.now() + ms; !what(); await new Promise((resolve) => setTimeout(resolve, 10)))
    if (Date.now() > end) throw new Error("it did not happen in time");
};

export function eventContract(opened: Opened): void {
  let store: Store;
  beforeEach(() => {
    store = opened.store;
  });

  const aTalk = async () => {
    const conversation = aConversation();
    await store.commit([{ put: "conversation", value: conversation }]);
    return conversation.id;
  };
  const of = (conversation: string, events: readonly Event[]) =>
    events.filter((event) => event.conversation === conversation);

  it("tells what has happened, in order, from any place on", async () => {
    const start = (await store.events("now", 1)).upTo;
    const turn = aTurn();
    await store.commit(turn.changes);
    const staff = aStaffMember();
    await store.commit([{ put: "staff-member", value: staff }]);
    const feed = await store.events(start, 1000);
    expect(feed.complete).toBe(true);
    const mine = feed.events.filter((event) => event.conversation === turn.conversation || event.staff === staff.id);
    expect(mine.map(({ kind, part, seq }) => [kind, part, seq])).toEqual([
      ["message", null, 1],
      ["part", turn.part.id, null],
      ["message", null, 2],
      ["message", turn.part.id, 2],
      ["staff", null, null],
    ]);
    const middle = mine[1]?.cursor ?? "";
    expect(of(turn.conversation, (await store.events(middle, 1000)).events).map(({ cursor }) => cursor)).toEqual(
      mine.slice(2, 4).map(({ cursor }) => cursor),
    );
    expect((await store.events(feed.upTo, 1000)).events).toEqual([]);
  });

  it("sees a commit that was open while a later one ended: both, in one order", async () => {
    const [one, other] = [await aTalk(), await aTalk()];
    const start = (await store.events("now", 1)).upTo;
    const seen: Event[] = [];
    const subscription = await store.subscribe(start, ({ events }) => void seen.push(...events));
    const early = await opened.place.hold(store, [{ say: aMessage(one, "først begyndt") }]);
    const later = store.commit([{ say: aMessage(other, "senere begyndt") }]);
    await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 300))]);
    const between = await store.events(start, 1000);
    await early.release();
    await later;
    await until(() => of(one, seen).length + of(other, seen).length >= 2);
    const read = await store.events(start, 1000);
    const pair = (events: readonly Event[]) =>
      [...of(one, events), ...of(other, events)].map(({ cursor }) => cursor).toSorted();
    expect(pair(read.events)).toHaveLength(2);
    expect(pair(seen)).toEqual(pair(read.events));
    // Who read in between and went on from there has missed nothing either.
    const rest = await store.events(between.upTo, 1000);
    expect(pair([...between.events, ...rest.events])).toEqual(pair(read.events));
    await subscription.close();
  });

  it("gives a subscriber every event once and in order, also when the listener is lost", async () => {
    const talk = await aTalk();
    const feeds: Feed[] = [];
    const subscription = await store.subscribe("now", async (feed) => {
      feeds.push(feed);
      await new Promise((resolve) => setTimeout(resolve, 1));
    });
    const seen = () =>
      of(
        talk,
        feeds.flatMap(({ events }) => events),
      ).map(({ seq }) => seq);
    for (let count = 1; count <= 30; count += 1) {
      await store.commit([{ say: aMessage(talk, `besked ${count}`) }]);
      if (count === 10 || count === 20) await opened.place.loseListener();
    }
    await until(() => seen().length >= 30, 12_000);
    expect(seen()).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect(feeds.every(({ complete }) => complete)).toBe(true);
    await subscription.close();
    const count = feeds.length;
    await store.commit([{ say: aMessage(talk, "efter lukketid") }]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(feeds).toHaveLength(count);
  });

  it("tells two subscribers the same, and goes on after one that fails", async () => {
    const talk = await aTalk();
    const seen: Event[] = [];
    const failing = await store.subscribe("now", () => {
      throw new Error("a listener's own mistake");
    });
    const good = await store.subscribe("now", ({ events }) => void seen.push(...events));
    await store.commit([{ say: aMessage(talk, "en") }]);
    await store.commit([{ say: aMessage(talk, "to") }]);
    await until(() => of(talk, seen).length === 2);
    await Promise.all([failing.close(), good.close()]);
  });

  it("passes on a sign that is kept nowhere else", async () => {
    const talk = await aTalk();
    const start = (await store.events("now", 1)).upTo;
    const typing = {
      at: after(0),
      kind: "typing",
      conversation: talk,
      part: null,
      department: null,
      staff: null,
      seq: null,
    } as const;
    await store.commit([{ signal: typing }]);
    const feed = await store.events(start, 1000);
    expect(of(talk, feed.events)).toEqual([{ ...typing, cursor: expect.any(String) }]);
  });

  it("tells who comes from a place it does not know to look at everything anew", async () => {
    const talk = await aTalk();
    const feed = await store.events("999999999999.1", 10);
    expect(feed).toMatchObject({ events: [], complete: false });
    await store.commit([{ say: aMessage(talk, "videre") }]);
    const next = await store.events(feed.upTo, 1000);
    expect(next.complete).toBe(true);
    expect(of(talk, next.events).map(({ seq }) => seq)).toContain(1);
  });
}
