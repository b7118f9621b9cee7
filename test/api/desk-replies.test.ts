import { afterAll, beforeAll, expect, test } from "vitest";
import type { SavedReplies } from "../../src/domain/desk-pages.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { content } from "../conversation/builders.ts";
import { bo, Desk } from "../desk/builders.ts";
import { DeskServer } from "./desk-server.ts";

const shipped = {
  kultur: [{ id: "ledig", title: { da: "Ledig", en: "Free" }, text: { da: "Den er ledig.", en: "It is free." } }],
  alle: [{ id: "set", title: { da: "Set", en: "Seen" }, text: { da: "Jeg har set den.", en: "I have seen it." } }],
};

let server: DeskServer;
beforeAll(async () => {
  server = await DeskServer.open(
    await Desk.open(openMemoryStore(), { content: { ...content, savedReplies: shipped } }),
  );
});
afterAll(() => server.close());

const path = "departments/kultur/saved-replies";
const reply = (id: string, da: string, en = "In English") => ({
  id,
  title: { da: id, en: id },
  text: { da, en },
});
const shownToBo = async () => {
  const page = await server.desk.page(bo, await server.desk.one());
  return page.savedReplies.map(({ text }) => text);
};

test("a department's own people change its texts, and everybody there has them at once", async () => {
  const before = await server.get("anna", path);
  expect(before).toMatchObject({ status: 200, etag: '"0"', json: { replies: shipped.kultur, changed: null } });
  expect(await shownToBo()).toEqual(["Den er ledig.", "Jeg har set den."]);

  const changed = [reply("optaget", "Den er optaget, {name}."), ...shipped.kultur];
  const saved = await server.put("anna", path, { replies: changed }, 0);
  expect(saved).toMatchObject({ status: 200, etag: '"1"', json: { replies: changed, changed: { by: "Anna Prøve" } } });
  expect(await shownToBo()).toEqual(["Den er optaget.", "Den er ledig.", "Jeg har set den."]);

  // All of them away is not the same as those that came with the content.
  expect(await server.put("bo", path, { replies: [] }, 1)).toMatchObject({ status: 200, json: { replies: [] } });
  expect(await shownToBo()).toEqual(["Jeg har set den."]);
  const audit = await server.desk.store.audit({}, { limit: 9 });
  expect(audit.rows.map(({ by, did, about }) => `${by} ${did} ${about?.id}`).toSorted()).toEqual([
    "anna saved-replies-changed kultur",
    "bo saved-replies-changed kultur",
  ]);
});

// biome-ignore format: a table
test.each([
  ["Hej {name}. Tak.",           "Hej. Tak."],
  ["Hej {name}, tak.",           "Hej, tak."],
  ["Den er optaget, {name}.",    "Den er optaget."],
  ["Hilsen\n{staff}, {department}", "Hilsen\nBo, Kultur"],
  ["Vi svarer {day}.",           "Vi svarer fredag den 27. november."],
])("%j without a name is %j", async (written, shown) => {
  const { json } = await server.get("anna", path);
  const { revision } = json as SavedReplies;
  await server.put("anna", path, { replies: [reply("a", written)] }, revision);
  expect((await shownToBo())[0]).toBe(shown);
});

test("a stale save is refused with how they stand now, and one that names no revision too", async () => {
  const { json } = await server.get("anna", path);
  const { revision } = json as SavedReplies;
  expect(await server.put("bo", path, { replies: shipped.kultur }, revision)).toMatchObject({ status: 200 });
  const late = await server.put("anna", path, { replies: [] }, revision);
  expect(late).toMatchObject({
    status: 412,
    json: { savedReplies: { revision: revision + 1, replies: shipped.kultur } },
  });
  expect(await server.put("anna", path, { replies: [] })).toMatchObject({ status: 428 });
});

// biome-ignore format: a table
test.each([
  ["two of one name",            [reply("a", "Et"), reply("a", "To")]],
  ["a field nobody fills in",    [reply("a", "Hej {navn}")]],
  ["no text",                    [reply("a", " ")]],
  ["an id that is none",         [reply("Å b", "Hej")]],
])("%s is refused", async (_, replies) => {
  const { json } = await server.get("anna", path);
  const { revision } = json as SavedReplies;
  expect(await server.put("anna", path, { replies }, revision)).toMatchObject({ status: 422 });
});

test("what was copied from a citizen's matter is masked", async () => {
  const { json } = await server.get("anna", path);
  const { revision } = json as SavedReplies;
  const saved = await server.put("anna", path, { replies: [reply("a", "Dit nummer er 010190-1234.")] }, revision);
  expect(JSON.stringify(saved.json)).not.toContain("010190");
});

test("for other departments they are not there", async () => {
  expect(await server.get("carl", path)).toMatchObject({ status: 404 });
  expect(await server.put("carl", path, { replies: [] }, 0)).toMatchObject({ status: 404 });
  expect(await server.get("anna", "departments/findes-ikke/saved-replies")).toMatchObject({ status: 404 });
});
