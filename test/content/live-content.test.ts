import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { saveEdit, usersOf } from "../../src/content/draft.ts";
import { DraftLab } from "../../src/content/draft-lab.ts";
import { readFiles } from "../../src/content/files.ts";
import { importFiles } from "../../src/content/import-files.ts";
import { itemsOf } from "../../src/content/items.ts";
import { LiveContent } from "../../src/content/live-content.ts";
import { readyFrom } from "../../src/content/prepared-cache.ts";
import { publish, publishAlone, restore } from "../../src/content/publish.ts";
import { newEntry, rewritten, valuesOf } from "../../src/content/rewrite.ts";
import type { Value } from "../../src/content/splice.ts";
import { keepFiles, keptFiles } from "../../src/content/versions.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { someFiles } from "./builders.ts";

// A busy machine learns and checks slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

// Small content, which is learnt in a moment, and the shipped texts.
const root = await mkdtemp(join(tmpdir(), "live-content-"));
const shipped = await readFiles(join(import.meta.dirname, "../.."));
const texts = [...shipped].filter(([path]) => path.startsWith("knowledge/texts/"));
for (const [path, text] of [...someFiles(), ...texts]) {
  await mkdir(join(root, dirname(path)), { recursive: true });
  await writeFile(join(root, path), text);
}
afterAll(() => rm(root, { recursive: true }));

const now = () => new Date().toISOString();
const opened: LiveContent[] = [];
afterEach(async () => {
  for (const live of opened.splice(0)) await live.close();
});

async function house(store = openMemoryStore({ now })) {
  const failures: unknown[] = [];
  const options = {
    store,
    root,
    cacheDir: join(root, "cache"),
    now,
    id: randomUUID,
    failed: (why: unknown) => failures.push(why),
  };
  const live = await LiveContent.open(options);
  opened.push(live);
  const edit = async (item: string, after: string | null, more: { file?: string; revision?: number } = {}) =>
    saveEdit(store, live.now.content.files, {
      item,
      after,
      note: "fordi",
      by: "mette",
      at: now(),
      revision: more.revision ?? 0,
      ...(more.file === undefined ? {} : { file: more.file }),
    });
  const go = async (override?: string) =>
    publish(options, live.now, await store.all("draft-item"), {
      by: "mette",
      note: "Ny regel",
      ...(override === undefined ? {} : { override }),
    });
  return { store, options, live, edit, go, failures };
}

const changedTo = (text: string | undefined, values: Record<string, Value>) =>
  rewritten(text ?? "", { ...(valuesOf(text ?? "") as Record<string, Value>), ...values });

const rule = (more: Record<string, Value> = {}) =>
  newEntry({
    id: "skak-i-hallen",
    when: { words: { any: ["skakbrætter"] } },
    // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
    then: { topic: "lokaler-booke", outcome: "route" },
    examples: ["må vi stille vores skakbrætter op i hallen"],
    ...more,
  });
const file = "routing-rules/10-lokaler.yaml";

describe("the first start", () => {
  test("takes the shipped files into the store, once for all processes", async () => {
    const { store, live } = await house();
    const second = await house(store);
    expect(live.now.version).toBe(1);
    expect(second.live.now.version).toBe(1);
    const [version] = await store.all("version");
    expect(await keptFiles(store, version?.content ?? "")).toEqual(await readFiles(root));
  });
});

describe("a draft that is published", () => {
  test("is live in every process, with its version, author and note; the draft is empty", async () => {
    const { store, options, live, edit, go } = await house();
    const other = await house(store);
    const changed = new Promise((done) => other.live.onChange(done));
    await edit("rule:skak-i-hallen", rule(), { file });
    expect(live.now.content.rules.some(({ id }) => id === "skak-i-hallen")).toBe(false);
    const { content } = await go();
    // As it was read for publishing: going live reads nothing again.
    expect(await readyFrom(options.cacheDir, content)).toBeDefined();
    await live.look();
    await changed;
    for (const { now } of [live, other.live]) {
      expect(now.version).toBe(2);
      expect(now.content.rules.some(({ id }) => id === "skak-i-hallen")).toBe(true);
    }
    expect(await store.all("draft-item")).toEqual([]);
    expect(await store.get("version", "2")).toMatchObject({ by: "mette", note: "Ny regel" });
    expect((await store.audit({ by: "mette" }, { limit: 5 })).rows).toMatchObject([{ did: "published" }]);
  });

  test("is refused while an example of it comes out otherwise, unless somebody says why", async () => {
    const { store, edit, go } = await house();
    await edit("rule:skak-i-hallen", rule({ examples: ["hej med jer"] }), { file });
    await expect(go()).rejects.toMatchObject({ kind: "refused" });
    expect(await store.all("version")).toHaveLength(1);
    await go("aftalt med hallerne");
    expect((await store.audit({ by: "mette" }, { limit: 5 })).rows).toMatchObject([
      { did: "published-with-red-examples", reason: "Ny regel – aftalt med hallerne" },
    ]);
  });

  test("is tried as it stands now, also when it was put back and written anew", async () => {
    const { store, options, live, edit } = await house();
    const lab = new DraftLab(options, () => live.now);
    const tried = async () => (await lab.trial()).live?.content.rules.find(({ id }) => id === "skak-i-hallen")?.note;
    await edit("rule:skak-i-hallen", rule({ note: "først" }), { file });
    expect(await tried()).toBe("først");
    for (const value of await store.all("draft-item")) await store.commit([{ drop: "draft-item", value }]);
    await edit("rule:skak-i-hallen", rule({ note: "siden" }), { file });
    expect(await tried()).toBe("siden");
  }, 60_000);

  test("is worked out as it stands when it is its turn", async () => {
    const { store, options, live, edit } = await house();
    const lab = new DraftLab(options, () => live.now);
    const { revision } = await edit("rule:skak-i-hallen", rule({ note: "først" }), { file });
    const first = lab.trial();
    const again = await edit("rule:skak-i-hallen", rule({ note: "så" }), { file, revision });
    const second = lab.trial();
    await edit("rule:skak-i-hallen", rule({ note: "sidst" }), { file, revision: again.revision });
    const noteOf = async (trial: ReturnType<typeof lab.trial>) =>
      (await trial).live?.content.rules.find(({ id }) => id === "skak-i-hallen")?.note;
    expect(await Promise.all([first, second, lab.trial()].map(noteOf))).toEqual(["først", "sidst", "sidst"]);
    expect(await store.all("draft-item")).toHaveLength(1);
  }, 60_000);

  test("is refused while it is unfinished, and says where; nothing is lost", async () => {
    const { store, options, live, edit, go } = await house();
    await edit("rule:skak-i-hallen", rule({ examples: [] }), { file });
    const { findings } = await new DraftLab(options, () => live.now).trial();
    expect(findings).toMatchObject([{ file, what: expect.stringContaining("skak-i-hallen") }]);
    await expect(go()).rejects.toThrow("skak-i-hallen");
    expect(await store.all("draft-item")).toHaveLength(1);
  });

  test("is refused when the live thing has changed since", async () => {
    const { live, options, edit, go } = await house();
    const text = () => itemsOf(live.now.content.files).get("fact:booking-link")?.text;
    await edit("fact:booking-link", changedTo(text(), { says: "Adressen på vores bookingsystem" }));
    await go();
    await live.look();
    await edit("fact:booking-link", changedTo(text(), { says: "Hvor man booker" }));
    await restore(options, live.now, 1, { by: "bo", note: "Tilbage" });
    await live.look();
    await expect(go()).rejects.toMatchObject({ kind: "conflict", code: "overwritten" });
  });
});

describe("two editors", () => {
  test("a stale save is refused, and a change taken back leaves the draft", async () => {
    const { store, live, edit } = await house();
    const text = itemsOf(live.now.content.files).get("fact:booking-link")?.text;
    const item = await edit("fact:booking-link", changedTo(text, { says: "Hvor man booker" }));
    await expect(edit("fact:booking-link", changedTo(text, { says: "Linket" }))).rejects.toMatchObject({
      kind: "conflict",
    });
    await edit("fact:booking-link", text ?? "", { revision: item.revision });
    expect(await store.all("draft-item")).toEqual([]);
  });

  test("a thing that is used cannot be taken away", async () => {
    const { live, edit } = await house();
    await expect(edit("department:kultur", null)).rejects.toThrow("is used by topic:");
    expect(usersOf(live.now.content.files, "article:lokaler-pris")).toContain("topic:lokaler-pris");
    expect(usersOf(live.now.content.files, "rule:pris-ordet")).toEqual([]);
  });
});

describe("at once and alone", () => {
  test("a fact with its reason; without one it is refused", async () => {
    const { store, live, options } = await house();
    const text = itemsOf(live.now.content.files).get("fact:booking-link")?.text;
    const after = changedTo(text, { value: "https://book.example.org", checked: "2026-11-20" });
    const change = { item: "fact:booking-link", after };
    await expect(publishAlone(options, live.now, change, { by: "bo", note: " " })).rejects.toThrow("reason");
    await publishAlone(options, live.now, change, { by: "bo", note: "Systemet er flyttet" });
    await live.look();
    expect(live.now.content.facts.get("booking-link")?.value).toBe("https://book.example.org");
    expect(await store.all("draft-item")).toEqual([]);
  });
});

describe("what goes out at once and stands in the draft too", () => {
  const item = "fact:booking-link";
  const address = { value: "https://book.example.org", checked: "2026-11-20" };

  test("is no change any more", async () => {
    const { store, live, options, edit } = await house();
    const after = changedTo(itemsOf(live.now.content.files).get(item)?.text, address);
    await edit(item, after);
    await publishAlone(options, live.now, { item, after }, { by: "bo", note: "Ny adresse" });
    expect(await store.all("draft-item")).toEqual([]);
  });

  test("leaves what else is changed there, which can be published", async () => {
    const { store, live, options, edit, go } = await house();
    const text = itemsOf(live.now.content.files).get(item)?.text;
    await edit(item, changedTo(text, { says: "Hvor man booker" }));
    await publishAlone(options, live.now, { item, after: changedTo(text, address) }, { by: "bo", note: "Ny adresse" });
    await live.look();
    const [draft] = await store.all("draft-item");
    expect(draft?.before).toBe(itemsOf(live.now.content.files).get(item)?.text);
    await go();
    await live.look();
    expect(live.now.content.facts.get("booking-link")).toMatchObject({ ...address, says: "Hvor man booker" });
  });
});

describe("a topic that moves to another group", () => {
  test("stands there, and nowhere else, and can be put back", async () => {
    const { store, live, edit, go } = await house();
    const text = itemsOf(live.now.content.files).get("topic:lokaler-pris")?.text ?? "";
    const { revision } = await edit("topic:lokaler-pris", text, { file: "intents/samtalen.yaml" });
    await edit("topic:lokaler-pris", text, { file: "intents/lokaler.yaml", revision });
    expect(await store.all("draft-item")).toEqual([]);
    await edit("topic:lokaler-pris", text, { file: "intents/samtalen.yaml" });
    await go();
    await live.look();
    const { topics, groups } = live.now.content;
    expect(topics.get("lokaler-pris")?.group).toBe("samtalen");
    expect([...groups.values()].map((group) => group.topics)).toEqual([["lokaler-booke"], ["hilsen", "lokaler-pris"]]);
  });
});

describe("files that are read in", () => {
  test("change all of the draft that they concern, or nothing", async () => {
    const { store, live } = await house();
    const about = { by: "bo", at: now(), note: "Fra filer" };
    const files = new Map(live.now.content.files);
    const rules = (files.get(file) ?? "").replace("[pris, koster]", "[pris, koster, takst]");
    const topics = (files.get("intents/lokaler.yaml") ?? "").replace(/ {2}- id: lokaler-pris[\s\S]*$/, "");
    const broken = new Map([
      [file, rules],
      ["intents/lokaler.yaml", topics],
    ]);
    await expect(importFiles(store, live.now.content.files, broken, about)).rejects.toMatchObject({ code: "in-use" });
    expect(await store.all("draft-item")).toEqual([]);
    await importFiles(store, live.now.content.files, new Map([[file, rules]]), about);
    expect((await store.all("draft-item")).map((draft) => draft.item)).toEqual(["rule:pris-ordet"]);
  });
});

describe("an old version", () => {
  test("becomes the next one", async () => {
    const { store, live, options, edit, go } = await house();
    await edit("rule:skak-i-hallen", rule(), { file });
    await go();
    await live.look();
    await restore(options, live.now, 1, { by: "bo", note: "Tilbage" });
    await live.look();
    expect(live.now.version).toBe(3);
    expect(live.now.content.rules.some(({ id }) => id === "skak-i-hallen")).toBe(false);
    expect(await store.all("version")).toHaveLength(3);
    const older = new Map(live.now.content.files);
    older.set(
      "knowledge/texts/da.yaml",
      (older.get("knowledge/texts/da.yaml") ?? "").replace(/^staff-daily.*\n/gm, ""),
    );
    const kept = { id: "4", revision: 0, number: 4, at: now(), by: "bo", note: "Fra et ældre program", model: null };
    await store.commit([{ put: "version", value: { ...kept, content: await keepFiles(store, older) } }]);
    await live.look();
    await restore(options, live.now, 4, { by: "bo", note: "Med de tekster, der er kommet til" });
    await expect(restore(options, live.now, 99, { by: "bo", note: "Tilbage" })).rejects.toMatchObject({
      kind: "missing",
    });
  });
});
