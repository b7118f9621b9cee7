import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { AdminHouse } from "./admin-house.ts";

// A busy machine learns and checks slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let admin: AdminHouse;
beforeAll(async () => {
  admin = await AdminHouse.open();
});
afterAll(() => admin.close());

const rule = {
  id: "skak-i-hallen",
  when: { words: { any: ["skakbrætter"] } },
  // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
  then: { topic: "lokaler-booke", outcome: "route", department: "kultur" },
  examples: ["må vi stille vores skakbrætter op i hallen"],
};
const file = "routing-rules/10-lokaler.yaml";

describe("who may", () => {
  test("staff without the role find nothing here", async () => {
    admin.as("sara", "staff");
    for (const path of ["start", "rules", "draft", "versions", "audit"])
      await expect(admin.ask("GET", path)).rejects.toMatchObject({ kind: "missing" });
    admin.as("mette", "editor", "admin", "dpo");
  });
});

describe("a rule from the form to the live content", () => {
  test("is saved, shown as a sentence, tried, published, answered by, and taken back", async () => {
    expect((await admin.ask("GET", "start")).body).toMatchObject({ version: 1, draft: { items: 0 } });
    expect((await admin.ask("PUT", "items/rule:skak-i-hallen", { value: rule, file })).status).toBe(428);
    const saved = await admin.ask("PUT", "items/rule:skak-i-hallen", { value: rule, file, note: "Skakklubben" }, 0);
    expect(saved.body).toMatchObject({ kind: "rule", live: null, draft: { revision: 1, note: "Skakklubben" } });

    const { groups } = (await admin.ask("GET", "rules")).body as { groups: { rules: Record<string, never>[] }[] };
    const row = groups.flatMap(({ rules }) => rules).find(({ id }) => id === "skak-i-hallen");
    expect(row).toMatchObject({ state: "new", changedBy: "mette", examples: 1, department: "kultur" });
    const words = ((row?.sentence ?? { da: [] }) as { da: { text: string }[] }).da.map(({ text }) => text).join(" ");
    expect(words).toBe(
      "Når beskeden nævner skakbrætter , så regn det som Booke og spørg om det, afdelingen skal bruge og send til Kultur",
    );

    const text = "kan vores skakbrætter stå i salen";
    const tried = (await admin.ask("POST", "try", { text })).body as Record<string, never>;
    expect(tried).toMatchObject({ outcome: "ask", topic: "lokaler-booke", departments: ["kultur"] });
    expect(tried.rules).toContainEqual(expect.objectContaining({ id: "skak-i-hallen", passes: true, decides: true }));
    const now = (await admin.ask("POST", "try", { text, which: "live" })).body as { rules: { id: string }[] };
    expect(now.rules.map(({ id }) => id)).not.toContain("skak-i-hallen");

    const { items } = (await admin.ask("GET", "draft")).body as { items: { item: string; mine: boolean }[] };
    expect(items).toMatchObject([{ item: "rule:skak-i-hallen", mine: true, state: "new" }]);
    expect((await admin.ask("POST", "publish", { items: ["rule:skak-i-hallen"], note: "Skak" })).body).toEqual({
      version: 2,
    });
    expect(admin.live.now.content.rules.map(({ id }) => id)).toContain("skak-i-hallen");
    expect(await admin.citizen(text)).toBe("ask");

    const { items: changed } = (await admin.ask("GET", "versions/2")).body as { items: unknown[] };
    expect(changed).toMatchObject(
      [{ item: "order:10-lokaler" }, { item: "rule:skak-i-hallen", before: null }].reverse(),
    );
    expect((await admin.ask("POST", "versions/1/restore", { note: "Fortrudt" })).body).toEqual({ version: 3 });
    expect(admin.live.now.content.rules.map(({ id }) => id)).not.toContain("skak-i-hallen");
  });

  test("a stale save gets both texts", async () => {
    const fact = { says: "Hvor man booker" };
    const page = (await admin.ask("GET", "items/fact:booking-link")).body as { live: { value: object } };
    const value = { ...page.live.value, ...fact };
    expect((await admin.ask("PUT", "items/fact:booking-link", { value, note: "" }, 0)).status).toBe(200);
    const stale = await admin.ask("PUT", "items/fact:booking-link", { value: page.live.value, note: "" }, 0);
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ page: { draft: { after: { value: fact } }, live: {} } });
    await admin.ask("POST", "items/fact:booking-link/discard", {});
    expect((await admin.ask("GET", "draft")).body).toMatchObject({ items: [] });
  });

  test("what is used is not taken away, and the list says by what", async () => {
    const ask = () => admin.ask("DELETE", "items/department:kultur", { note: "Lukket" }, 0);
    const title = "Det bliver brugt";
    expect(await ask()).toMatchObject({ status: 409, body: { title, list: expect.arrayContaining(["Booke"]) } });
    admin.tongue = "en";
    expect(await ask()).toMatchObject({ status: 409, body: { list: expect.arrayContaining(["Book"]) } });
    admin.tongue = "da";
    await expect(admin.ask("GET", "versions/99")).rejects.toThrow("Den udgave findes ikke");
  });

  test("red examples keep it from going out, unless somebody writes why", async () => {
    const value = { ...rule, id: "rød", examples: ["hej med jer"] };
    const red = { ...value, id: "roed" };
    await admin.ask("PUT", "items/rule:roed", { value: red, file, note: "" }, 0);
    const refused = await admin.ask("POST", "publish", { items: ["rule:roed"], note: "Prøve" });
    const findings = [{ said: { code: expect.stringContaining("rule-example-"), values: { rule: "roed" } } }];
    expect(refused).toMatchObject({
      status: 409,
      body: { title: "Noget er rødt", list: [expect.stringContaining("roed")], findings },
    });
    const went = await admin.ask("POST", "publish", { items: ["rule:roed"], note: "Prøve", override: "Aftalt" });
    expect(went.body).toEqual({ version: 4 });
    const { rows } = (await admin.ask("GET", "audit?limit=5")).body as { rows: { did: string; by: string }[] };
    expect(rows[0]).toMatchObject({ did: "audit-looked-at" });
    expect(rows[1]).toMatchObject({ did: "published-with-red-examples", by: "mette", reason: "Prøve – Aftalt" });
  });
});

describe("at once", () => {
  test("a fact is live for the next message, and a topic is not published so", async () => {
    const { live } = (await admin.ask("GET", "items/fact:booking-link")).body as { live: { value: object } };
    const value = { ...live.value, value: "https://book.example.org", checked: "2026-11-20" };
    const version = (await admin.ask("POST", "items/fact:booking-link/at-once", { value, note: "Nyt system" })).body;
    expect(version).toEqual({ version: admin.live.now.version });
    expect(admin.live.now.content.facts.get("booking-link")?.value).toBe("https://book.example.org");
    for (const [item, change] of [
      ["topic:hilsen", {}],
      ["department:kultur", { mail: "ny@kommune.dk" }],
      ["department:kultur", { phone: "70 10 10 11" }],
      ["settings:municipality", { idle: 5 }],
      ["rule:pris-ordet", { note: "Ny" }],
    ] as const) {
      const found = (await admin.ask("GET", `items/${item}`)).body as { live: { value: object } };
      const sent = { value: { ...found.live.value, ...change, ...(item.startsWith("topic") && { sensitive: true }) } };
      const refused = admin.ask("POST", `items/${item}/at-once`, { ...sent, note: "x" });
      await expect(refused, item).rejects.toMatchObject({ kind: "refused" });
    }
  });

  test("the one switch, off and on again", async () => {
    await admin.ask("POST", "answers", { off: true, note: "Fejl i svarene" });
    expect((await admin.ask("GET", "start")).body).toMatchObject({ answersOff: true });
    expect(await admin.citizen("hvad koster hallen")).toBe("decline");
    await admin.ask("POST", "answers", { off: false, note: "Rettet" });
    expect(await admin.citizen("hvad koster hallen")).not.toBe("decline");
  });
});

describe("effect before publishing", () => {
  test("compares live and draft over real questions, and never shows a masked one", async () => {
    await admin.citizen("dambrætter har vi nok af");
    await admin.citizen("dambrætter har vi også, mit cpr er 010190-1234");
    // A word of its own: the tests above have published rules about the other one.
    const when = { words: { any: ["dambrætter"] } };
    const value = { ...rule, id: "dam-i-hallen", when, examples: ["må vi stille vores dambrætter op i hallen"] };
    expect((await admin.ask("PUT", "items/rule:dam-i-hallen", { value, file, note: "" }, 0)).status).toBe(200);
    await admin.ask("POST", "effect", {});
    await expect
      .poll(async () => ((await admin.ask("GET", "effect")).body as { state: string }).state, { timeout: 30_000 })
      .toBe("done");
    const effect = (await admin.ask("GET", "effect")).body as { questions: number; changes: { text: string }[] };
    expect(effect.questions).toBeGreaterThan(0);
    expect(effect.changes.map(({ text }) => text)).toEqual(["dambrætter har vi nok af"]);
    expect(JSON.stringify(effect)).not.toContain("cpr er");
  });
});

describe("articles, hours, readiness, files", () => {
  test("a preview is what the chat shows, or what is wrong with it", async () => {
    const { live } = (await admin.ask("GET", "items/article:lokaler-pris")).body as { live: { text: string } };
    const seen = await admin.ask("POST", "preview", {
      article: "lokaler-pris",
      text: live.text,
      locale: "da",
      which: "live",
    });
    expect(seen.body).toMatchObject({ findings: [], block: { kind: "article", title: "lokaler-pris" } });
    const broken = await admin.ask("POST", "preview", {
      article: "lokaler-pris",
      text: "Intet",
      locale: "da",
      which: "live",
    });
    expect(broken.body).toMatchObject({ block: null, findings: [{ what: expect.stringContaining("no values") }] });
  });

  test("a preview is filled in with the facts of the draft", async () => {
    const fact = (await admin.ask("GET", "items/fact:booking-link")).body as { live: { value: object } };
    const value = { ...fact.live.value, value: "https://nyt.example.org", checked: "2026-11-24" };
    await admin.ask("PUT", "items/fact:booking-link", { value, note: "" }, 0);
    const { live } = (await admin.ask("GET", "items/article:lokaler-pris")).body as { live: { text: string } };
    const sent = { article: "lokaler-pris", text: live.text, locale: "da" };
    const preview = async (which: string) =>
      JSON.stringify((await admin.ask("POST", "preview", { ...sent, which })).body);
    expect(await preview("draft")).toContain("nyt.example.org");
    expect(await preview("live")).not.toContain("nyt.example.org");
    await admin.ask("POST", "items/fact:booking-link/discard", {});
  });

  test("still true: reviewed today, for as long again", async () => {
    await admin.ask("POST", "articles/lokaler-pris/still-true", {});
    const article = admin.live.now.content.articles.get("lokaler-pris");
    expect(article?.reviewed).toBe(new Date().toISOString().slice(0, 10));
    expect(article?.["review-by"] ?? "").toBe(yearLater(article?.reviewed ?? ""));
  });

  test("hours say when it opens, and which holidays come", async () => {
    const { body } = await admin.ask("GET", "hours/kultur");
    expect(body).toMatchObject({ next: { da: expect.any(String) }, holidays: expect.any(Array) });
    expect((body as { holidays: unknown[] }).holidays.length).toBeGreaterThan(8);
  });

  test("whether it is ready is read from the state", async () => {
    const { checks } = (await admin.ask("GET", "ready")).body as { checks: { id: string; ok: boolean }[] };
    expect(checks.find(({ id }) => id === "mail")).toMatchObject({ ok: false, must: true });
    expect(checks.find(({ id }) => id === "facts")).toMatchObject({ ok: true });
  });

  test("what goes out as files comes back as the same, and a changed file is in the draft", async () => {
    const { files } = (await admin.ask("GET", "export")).body as { files: Record<string, string> };
    for (const { item } of ((await admin.ask("GET", "draft")).body as { items: { item: string }[] }).items)
      await admin.ask("POST", `items/${item}/discard`, {});
    expect((await admin.ask("POST", "import", { files })).body).toMatchObject({ items: [] });
    const changed = { ...files, [file]: (files[file] ?? "").replace("[pris, koster]", "[pris, koster, takst]") };
    const { items } = (await admin.ask("POST", "import", { files: changed })).body as { items: { item: string }[] };
    expect(items.map(({ item }) => item)).toEqual(["rule:pris-ordet"]);
  });
});

describe("half a thing in the draft", () => {
  // biome-ignore format: a table
  test.each([
    ["rule", "  - id: halv\n",                                                              file],
    ["rule", "  - id: halv\n    when: { topic: lokaler-pris }\n    then: tilbage\n",         file],
    ["rule", "  - id: halv\n    then: { outcome: ukendt }\n    when: { entities: dato }\n",   file],
    ["rule", "  - id: halv\n    when: *pris\n",                                               file],
    ["topic", "  - id: halv\n",                                                             "intents/lokaler.yaml"],
    ["topic", "  - id: halv\n    title: Halv\n    examples: { da: [hej] }\n    sensitive: ja\n", "intents/lokaler.yaml"],
  ])("half a %s %j stands in its list with what is wrong", async (kind, text, place) => {
    const item = `${kind}:halv`;
    expect((await admin.ask("PUT", `items/${item}`, { text, file: place, note: "" }, 0)).status).toBe(200);
    const rowIn = async () => {
      const { body } = await admin.ask("GET", `${kind}s`);
      const { groups, topics } = body as { groups?: { file: string; rules: HalfRow[] }[]; topics?: HalfRow[] };
      const row = [...(groups ?? []).flatMap(({ rules }) => rules), ...(topics ?? [])].find(({ id }) => id === "halv");
      return row?.findings.length === 0 ? undefined : row;
    };
    await expect.poll(rowIn, { timeout: 60_000 }).toMatchObject({ state: "new", file: place });
    const row = await rowIn();
    expect(row?.sentence?.da ?? []).toEqual([]);
    expect(row?.findings.map(({ what }) => what).join()).not.toContain("undefined");
    for (const path of ["start", "draft", "items?kind=rule", `items/${item}`, `topics/${kind === "topic" ? "halv" : "hilsen"}`])
      expect((await admin.ask("GET", path)).status, path).toBe(200);
    await admin.ask("POST", `items/${item}/discard`, {});
  });
});

type HalfRow = {
  readonly id: string;
  readonly sentence?: { readonly da: readonly unknown[] };
  readonly findings: readonly { readonly what: string }[];
};

function yearLater(day: string): string {
  return new Date(Date.parse(day) + 365 * 86_400_000).toISOString().slice(0, 10);
}
