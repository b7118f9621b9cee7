import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { smtpSender } from "../../src/channels/mail.ts";
import { NotSent } from "../../src/channels/not-sent.ts";
import { lease, openOutbox, pauses, type Sender, type Senders } from "../../src/channels/outbox.ts";
import type { OutboxEntry } from "../../src/domain/outbox-entry.ts";
import { Problem } from "../../src/domain/problem.ts";
import type { Store } from "../../src/domain/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { aConversation, aMail, aMessage, noon } from "../domain/builders.ts";
import { mailHouse } from "./mail-house.ts";
import { aMailServer, header } from "./receivers.ts";

const patient = { timeout: 20_000, interval: 20 };
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const clock = { at: noon };
const forward = (ms: number) => {
  clock.at = new Date(Date.parse(clock.at) + ms).toISOString();
};
afterEach(() => {
  clock.at = noon;
});

function anOutbox(store: Store, senders: Partial<Senders>, report: (problem: Problem) => void = () => {}) {
  const counted: string[] = [];
  const outbox = openOutbox({
    store,
    senders: { mail: null, webhook: null, activity: null, ...senders },
    now: () => clock.at,
    report,
    counted: (kind, did) => counted.push(`${kind} ${did}`),
    every: 50,
  });
  ends.push(() => outbox.close());
  return { ...outbox, counted };
}

async function waiting(store: Store, ...mails: readonly OutboxEntry[]) {
  await store.commit(mails.map((value) => ({ put: "outbox-entry", value }) as const));
}

const state = async (store: Store, { id }: OutboxEntry) => await store.get("outbox-entry", id);

describe("exactly once", () => {
  test("two outboxes on one store send forty mails, each once", async () => {
    const server = await aMailServer();
    ends.push(server.close);
    const store = openMemoryStore();
    const mails = Array.from({ length: 40 }, () => aMail(null));
    await waiting(store, ...mails);
    const mail = smtpSender(mailHouse(), server.url);
    const [one, other] = [anOutbox(store, { mail }), anOutbox(store, { mail })];
    await expect
      .poll(
        async () =>
          (await Promise.all(mails.map((mail) => state(store, mail)))).filter((entry) => entry?.state === "sent")
            .length,
        patient,
      )
      .toBe(40);
    await Promise.all([one.close(), other.close()]);
    const names = server.mails.map((received) => header(received, "Message-ID"));
    expect(names).toHaveLength(40);
    expect(new Set(names).size).toBe(40);
    expect(one.counted.length + other.counted.length).toBe(40);
  });

  test("killed between sending and marking, it comes again under the same name, and then no more", async () => {
    const folder = await mkdtemp(join(tmpdir(), "nem-indgang-outbox-"));
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const kept = await openEmbeddedStore({ folder });
    const mail = aMail(null);
    await waiting(kept, mail);
    await kept.close();

    let kill = () => {};
    const server = await aMailServer([], () => kill());
    ends.push(server.close);
    const script = resolve(import.meta.dirname, "writer.ts");
    const child = spawn(process.execPath, [script, folder, server.url], { stdio: ["ignore", "ignore", "inherit"] });
    kill = () => child.kill("SIGKILL");
    await new Promise((done) => child.once("close", done));
    expect(server.mails).toHaveLength(1);

    const store = await openEmbeddedStore({ folder });
    ends.push(() => store.close());
    expect(await state(store, mail)).toMatchObject({ state: "waiting", tries: 1 });
    const again = await aMailServer();
    ends.push(again.close);
    anOutbox(store, { mail: smtpSender(mailHouse(), again.url) });
    await new Promise((done) => setTimeout(done, 300));
    expect(again.mails).toHaveLength(0);
    forward(lease);
    await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "sent", tries: 2 });
    expect(again.mails.map((received) => header(received, "Message-ID"))).toEqual(
      server.mails.map((received) => header(received, "Message-ID")),
    );
    expect(header(again.mails[0] ?? { to: [], raw: "" }, "Date")).toBe(
      header(server.mails[0] ?? { to: [], raw: "" }, "Date"),
    );
  }, 60_000);

  test("what is masked or erased while it is being sent is marked or left, never sent twice", async () => {
    const store = openMemoryStore();
    const [masked, erased] = [aMail(null), aMail(null)];
    await waiting(store, masked, erased);
    let sent = 0;
    const mail: Sender = async ({ id }) => {
      sent += 1;
      const value = await store.get("outbox-entry", id);
      if (value === undefined) throw new NotSent("gone");
      await store.commit([id === masked.id ? { put: "outbox-entry", value } : { drop: "outbox-entry", value }]);
      return null;
    };
    anOutbox(store, { mail });
    await expect.poll(() => state(store, masked), patient).toMatchObject({ state: "sent" });
    await expect.poll(() => state(store, erased), patient).toBeUndefined();
    expect(sent).toBe(2);
  });

  test("a store that takes nothing for a moment is waited for, and the mail is not sent again", async () => {
    const store = openMemoryStore();
    const mail = aMail(null);
    await waiting(store, mail);
    let refusing = 0;
    let sent = 0;
    const moody: Store = Object.assign(Object.create(store) as Store, {
      commit: (...all: Parameters<Store["commit"]>) => {
        if (sent === 0 || refusing++ > 0) return store.commit(...all);
        throw new Problem("no space left", { kind: "unavailable", next: "make room" });
      },
    });
    anOutbox(moody, {
      mail: async () => {
        sent += 1;
        return null;
      },
    });
    await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "sent" });
    expect(sent).toBe(1);
  });
});

describe("when it fails", () => {
  test("greylisted and refused, it is tried again after a pause each time", async () => {
    const server = await aMailServer([451, 554, 421]);
    ends.push(server.close);
    const store = openMemoryStore();
    const mail = aMail(null);
    await waiting(store, mail);
    const { counted } = anOutbox(store, { mail: smtpSender(mailHouse(), server.url) });
    for (const [at, failure] of ["smtp-451", "smtp-554", "smtp-421"].entries()) {
      const wakeAt = new Date(Date.parse(clock.at) + (pauses[at] ?? 0)).toISOString();
      await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "waiting", failure, wakeAt });
      clock.at = wakeAt;
    }
    await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "sent", failure: null, wakeAt: null });
    expect(server.mails).toHaveLength(1);
    expect(counted).toEqual(["mail postponed", "mail postponed", "mail postponed", "mail sent"]);
  });

  test("after two days it is given up", async () => {
    const store = openMemoryStore();
    const mail = aMail(null);
    await waiting(store, mail);
    const { counted } = anOutbox(store, { mail: smtpSender(mailHouse(), "smtp://127.0.0.1:1") });
    for (const [at, pause] of pauses.entries()) {
      const wakeAt = new Date(Date.parse(clock.at) + pause).toISOString();
      // While it is being sent it is claimed for as long as one of the pauses is: what was counted tells them apart.
      await expect.poll(() => counted.length, patient).toBe(at + 1);
      expect(await state(store, mail)).toMatchObject({ tries: at + 1, wakeAt });
      expect((await state(store, mail))?.failure).toMatch(/^E[A-Z]+$/);
      clock.at = wakeAt;
    }
    await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "failed", wakeAt: null });
    expect(Date.parse(clock.at) - Date.parse(noon)).toBeGreaterThan(40 * 3_600_000);
    expect(counted.at(-1)).toBe("mail failed");
  });

  test("one that kills whoever sends it does not do so for ever", async () => {
    const store = openMemoryStore();
    const mail = aMail(null, { tries: pauses.length + 1 });
    await waiting(store, mail);
    let sent = 0;
    anOutbox(store, {
      mail: async () => {
        sent += 1;
        return null;
      },
    });
    await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "failed", failure: "given-up" });
    expect(sent).toBe(0);
  });

  test("a slow receiver holds up nobody else", async () => {
    const store = openMemoryStore();
    const slow = aMail(null, { kind: "webhook", to: null });
    const mail = aMail(null);
    await waiting(store, slow, mail);
    let done = () => {};
    const webhook: Sender = () => new Promise((answer) => (done = () => answer(null)));
    anOutbox(store, { webhook, mail: async () => null });
    await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "sent" });
    expect(await state(store, slow)).toMatchObject({ state: "waiting" });
    done();
    await expect.poll(() => state(store, slow), patient).toMatchObject({ state: "sent" });
  });
});

test("what nothing is set up for is not kept", async () => {
  const store = openMemoryStore();
  const note = aMail(null, { kind: "webhook", to: null });
  await waiting(store, note);
  anOutbox(store, {});
  await expect.poll(() => state(store, note), patient).toBeUndefined();
});

test("nothing of a demonstration leaves the house", async () => {
  const store = openMemoryStore();
  const demo = aConversation({ channel: "demo" });
  const [mail, other] = [aMail(demo.id), aMail(null)];
  await store.commit([{ put: "conversation", value: demo }]);
  await waiting(store, mail, other);
  const sent: string[] = [];
  anOutbox(store, {
    mail: async ({ id }) => {
      sent.push(id);
      return null;
    },
  });
  await expect.poll(() => state(store, mail), patient).toBeUndefined();
  await expect.poll(() => state(store, other), patient).toMatchObject({ state: "sent" });
  expect(sent).toEqual([other.id]);
});

test("a new entry is sent at once when it comes with a message", async () => {
  const store = openMemoryStore();
  const outbox = openOutbox({
    store,
    senders: { mail: async () => null, webhook: null, activity: null },
    now: () => clock.at,
    report: () => {},
    every: 3_600_000,
  });
  ends.push(() => outbox.close());
  await new Promise((done) => setTimeout(done, 50));
  const conversation = aConversation();
  const mail = aMail(conversation.id);
  await store.commit([
    { put: "conversation", value: conversation },
    { say: aMessage(conversation.id, "hej") },
    { put: "outbox-entry", value: mail },
  ]);
  await expect.poll(() => state(store, mail), patient).toMatchObject({ state: "sent" });
});

test("closing waits for what is being sent, and does not wait for ever", async () => {
  const store = openMemoryStore();
  const [quick, never] = [aMail(null), aMail(null, { kind: "webhook", to: null })];
  await waiting(store, quick, never);
  const begun: string[] = [];
  const outbox = openOutbox({
    store,
    senders: {
      mail: async ({ id }) => {
        begun.push(id);
        await new Promise((done) => setTimeout(done, 300));
        return null;
      },
      webhook: (_, signal) =>
        new Promise((_, fail) => {
          begun.push(never.id);
          signal.addEventListener("abort", () => fail(new NotSent("stopped")));
        }),
      activity: null,
    },
    now: () => clock.at,
    report: () => {},
  });
  await expect.poll(() => begun.length, patient).toBe(2);
  const started = performance.now();
  await outbox.close();
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(await state(store, quick)).toMatchObject({ state: "sent" });
  expect(await state(store, never)).toMatchObject({ state: "waiting", failure: "stopped" });
}, 30_000);
