import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Changed, DeskProblem, DeskRows, FileNote, PartPage, PrintPage, Start } from "../../src/domain/desk-pages.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { Desk, text } from "../desk/builders.ts";
import { aMessage } from "../domain/builders.ts";
import { DeskServer } from "./desk-server.ts";

const reason = { reason: "Det er ikke os." };

describe("the desk over HTTP", () => {
  let server: DeskServer;
  beforeEach(async () => {
    server = await DeskServer.open(await Desk.open(openMemoryStore()));
  });
  afterEach(async () => await server.close());

  const opened = async (staff: string, part: string) => PartPage.parse((await server.get(staff, `parts/${part}`)).json);

  test("every page is what its schema says", async () => {
    const part = await server.desk.one();
    for (const [path, schema] of [
      ["start", Start],
      ["queue?view=department", DeskRows],
      [`parts/${part.id}`, PartPage],
      [`parts/${part.id}/file-note`, FileNote],
      [`parts/${part.id}/print`, PrintPage],
    ] as const) {
      const { status, json } = await server.get("anna", path);
      expect(status, path).toBe(200);
      schema.parse(json);
    }
    const found = await server.post("anna", "search", { words: "hallen" });
    expect([found.status, DeskRows.parse(found.json).rows.length]).toEqual([200, 1]);
  });

  test("nobody is let in who is not signed in", async () => {
    expect((await server.get("nobody", "start")).status).toBe(401);
  });

  test("a whole day: claim, reply, take back, reply, later, close, note, reopen", async () => {
    const { id } = await server.desk.one();
    const steps: readonly (readonly [string, object?])[] = [
      ["claim"],
      ["reply", { clientId: "c1", text: "Nej" }],
      ["undo", { clientId: "c1" }],
      ["reply", { clientId: "c2", text: "Ja", held: false }],
      ["remark", { text: "Ring til pedellen" }],
      ["join"],
      ["leave"],
      ["later", { at: "2026-11-30T09:00:00Z" }],
      ["hold", reason],
      ["unhold"],
      ["mask", { words: "hallen" }],
      ["close", { result: "answered" }],
      ["note-taken", { taken: true }],
      ["reopen"],
      ["release"],
      ["take-over"],
    ];
    let { revision } = await opened("anna", id);
    for (const [what, body] of steps) {
      const said = await server.change("anna", `${id}/${what}`, revision, body ?? {});
      if (what === "take-over") {
        expect(said.status).toBe(409);
        continue;
      }
      expect([what, said.status]).toEqual([what, 200]);
      const page = PartPage.parse(Changed.parse(said.json));
      expect(said.etag).toBe(`"${page.revision}"`);
      revision = page.revision;
    }
    const texts = (await opened("anna", id)).messages.map((message) => message.text.split(" ")[0]);
    expect(texts).toEqual(["Kan", "Ja", "person-joined", "person-left", "part-closed"]);
  });

  test("a change must say which state it was made on", async () => {
    const part = await server.desk.one();
    expect((await server.change("anna", `${part.id}/close`, null, { result: "answered" })).status).toBe(428);
    expect((await server.change("anna", `${part.id}/close`, 1, { result: "vrøvl" })).status).toBe(422);
  });

  test("412 with how it stands now, when it has changed since; 409 when it cannot be done as it stands", async () => {
    const part = await server.desk.one();
    await server.change("bo", `${part.id}/claim`, 1);
    const stale = await server.change("anna", `${part.id}/remark`, 1, { text: "x" });
    expect(stale.status).toBe(412);
    expect(DeskProblem.parse(stale.json)).toMatchObject({
      title: "Den er ændret siden",
      part: { claimant: { id: "bo" } },
    });
    const { revision } = await server.desk.part(part.id);
    const taken = await server.change("anna", `${part.id}/close`, revision, { result: "answered" });
    expect(taken.status).toBe(409);
    expect(DeskProblem.parse(taken.json)).toMatchObject({ title: "Bo Prøve har den", part: { revision } });
    const claimed = await server.change("anna", `${part.id}/claim`, revision);
    expect(DeskProblem.parse(claimed.json)).toMatchObject({ status: 409, title: "Bo Prøve har den" });
  });

  test("moved away it is gone, with every download", async () => {
    const part = await server.desk.one();
    const moved = await server.change("anna", `${part.id}/move`, 1, { department: "ejendomme", ...reason });
    expect(moved.json).toEqual({ left: true });
    for (const path of ["", "/file-note", "/print", "/articles", "/articles/lokaler-pris"])
      expect([path, (await server.get("anna", `parts/${part.id}${path}`)).status]).toEqual([path, 404]);
    for (const what of ["claim", "typing"])
      expect((await server.change("anna", `${part.id}/${what}`, 2)).status).toBe(404);
    expect((await server.put("anna", "presence", { status: "free", remark: null, looking: part.id })).status).toBe(404);
    // What was never there is answered in the same words.
    const [gone, never] = [await server.get("anna", `parts/${part.id}`), await server.get("anna", "parts/never")];
    const words = ({ json }: typeof gone) => ({ ...(json as Record<string, unknown>), instance: "" });
    expect(words(gone)).toEqual(words(never));
  });

  test("presence and notices", async () => {
    expect(
      (await server.put("anna", "presence", { status: "busy", remark: "Møde til 12", looking: null })).json,
    ).toEqual({ ok: true });
    expect((await server.get("anna", "start")).json).toMatchObject({
      me: { presence: { status: "busy", remark: "Møde til 12" } },
    });
    await server.put("anna", "notices", { sound: false, browser: false, mail: "daily" });
    expect(await server.desk.store.get("staff-member", "anna")).toMatchObject({ notices: { mail: "daily" } });
  });

  test("live: one's own department's events and nobody else's, on from the last one after a break", async () => {
    const { cursor } = Start.parse((await server.get("anna", "start")).json);
    const first = await listen(server, "anna", { after: cursor });
    const ours = await server.desk.one();
    const theirs = await server.desk.one({ department: "ejendomme" });
    await server.change("bo", `${ours.id}/typing`, null);
    await first.until(3);
    first.stop();
    expect(first.told.map(({ kind, part }) => [kind, part])).toEqual([
      ["part", ours.id],
      ["message", ours.id],
      ["typing", ours.id],
    ]);
    // While nobody listened:
    await server.desk.store.commit([{ say: aMessage(ours.conversation, "Hallo?", { parts: [ours.id] }) }]);
    await server.change("carl", `${theirs.id}/move`, 1, { department: "kultur", ...reason });
    const again = await listen(server, "anna", { last: first.last });
    await again.until(2);
    again.stop();
    expect(again.told.map(({ kind, part, seq }) => [kind, part, seq])).toEqual([
      ["message", ours.id, 2],
      ["part", theirs.id, null],
      ...again.told.slice(2).map(({ kind, part, seq }) => [kind, part, seq]),
    ]);
    expect(JSON.stringify([...first.told, ...again.told])).not.toContain("Hallo");
  });

  test("live: who has lost the department hears no more, also on an open line", async () => {
    const line = await listen(server, "anna", {});
    await line.until(1);
    expect(line.told[0]?.kind).toBe("everything");
    const anna = await server.desk.store.get("staff-member", "anna");
    if (anna === undefined) throw new Error("anna is there");
    await server.desk.store.commit([{ put: "staff-member", value: { ...anna, departments: ["jura"] } }]);
    await server.desk.one({ question: text("Ikke for Anna") });
    await server.desk.one({ department: "jura" });
    await line.until(4);
    line.stop();
    expect(line.told.slice(1).map(({ kind, department }) => [kind, department])).toEqual([
      ["staff", null],
      ["part", "jura"],
      ["message", "jura"],
    ]);
  });
});

type Heard = { kind: string; part: string | null; department: string | null; seq: number | null };

/** A page that listens, as a browser does. */
async function listen(server: DeskServer, staff: string, from: { after?: string; last?: string }) {
  const stopper = new AbortController();
  const headers = { "x-staff": staff, ...(from.last !== undefined && { "last-event-id": from.last }) };
  const query = from.after === undefined ? "" : `?after=${from.after}`;
  const response = await fetch(`${server.url}/events${query}`, { headers, signal: stopper.signal });
  const line = { told: [] as Heard[], last: "", stop: () => stopper.abort(), until: async (_count: number) => {} };
  const reading = async () => {
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const blocks = `${rest}${new TextDecoder().decode(chunk)}`.split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const id = /^id: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (id !== undefined) line.last = id;
        if (data !== undefined) line.told.push(JSON.parse(data) as Heard);
      }
    }
  };
  reading().catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  });
  line.until = async (count) => {
    for (const end = Date.now() + 15_000; line.told.length < count; await new Promise((done) => setTimeout(done, 10)))
      if (Date.now() > end) throw new Error(`heard ${line.told.length} of ${count}: ${JSON.stringify(line.told)}`);
  };
  return line;
}
