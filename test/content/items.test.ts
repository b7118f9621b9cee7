import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../src/content/files.ts";
import { entriesByYaml, itemsOf, withItems } from "../../src/content/items.ts";
import { entriesByLine } from "../../src/content/list-lines.ts";
import { newEntry, rewritten, valuesOf } from "../../src/content/rewrite.ts";
import type { Value } from "../../src/content/splice.ts";

const files = await readFiles(join(import.meta.dirname, "../.."));
const items = itemsOf(files);
const item = (id: string) => {
  const found = items.get(id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
};

describe("the shipped content in things", () => {
  test("has every kind", () => {
    const kinds = new Set([...items.values()].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ["article", "department", "external", "fact", "order", "rule", "settings", "texts", "topic"].sort(),
    );
  });

  test("put back as they are, leave every byte in its place", () => {
    const some = [...items.values()].filter(({ kind }, at) => kind !== "topic" || at % 20 === 0);
    const same = withItems(
      files,
      some.map(({ id, text }) => ({ item: id, after: text })),
    );
    expect([...same]).toEqual([...files]);
  });

  test("each has its values", () => {
    expect(valuesOf(item("rule:anden-kommune").text)).toMatchObject({ id: "anden-kommune" });
    expect(valuesOf(item("department:frivillighed").text)).toMatchObject({ code: "FK" });
    expect(valuesOf(item("fact:bookingsystem-link").text)).toMatchObject({ type: "link", value: null });
  });
});

describe("lists read line by line", () => {
  const lists = [...files].filter(([file]) => /^(?:intents|routing-rules)\/.*\.yaml$/.test(file));
  const list = (file: string) => (file.startsWith("intents/") ? "topics" : "rules");

  test("are cut where reading the YAML cuts them, in every shipped file", () => {
    const cut = lists.filter(([file, text]) => {
      const lines = entriesByLine(text, list(file));
      if (lines !== null) expect(lines, file).toEqual(entriesByYaml(text, list(file)));
      return lines !== null && lines.length > 0;
    });
    expect(cut.length).toBeGreaterThan(10);
  });

  // biome-ignore format: a table
  test.each([
    ["in one line",         'rules:\n  - { id: a, then: { tag: b } }\n'],
    ["the id further down", 'rules:\n  - note: "x"\n    id: a\n'],
    ["a long text",         'rules:\n  - id: a\n    note: |\n      en\n      # to\n  - id: b\n'],
    ["a quoted id",         'rules:\n  - id: "a"\n'],
  ])("%s: the YAML is read", (_, text) => {
    expect(entriesByLine(text, "rules")).toBeNull();
  });

  test("what stands between two entries and after the last belongs to the file", () => {
    const text = "rules:\n  # en\n  - id: a\n    tag: x\n    # to\n\n  - id: b\n\n# tre\nandet: 1\n";
    expect(entriesByLine(text, "rules")).toEqual(entriesByYaml(text, "rules"));
    expect(entriesByLine(text, "rules")?.map(({ name, from, to }) => [name, text.slice(from, to)])).toEqual([
      ["a", "  - id: a\n    tag: x\n"],
      ["b", "  - id: b\n"],
    ]);
  });
});

function change(id: string, edit: (value: Record<string, Value>) => Record<string, Value>) {
  const { text, file } = item(id);
  const after = rewritten(text, edit(valuesOf(text) as Record<string, Value>));
  const lines = (all: string | undefined) => (all ?? "").split("\n");
  const [was, is] = [lines(files.get(file)), lines(withItems(files, [{ item: id, after }]).get(file))];
  return {
    after,
    gone: was.filter((line) => !is.includes(line)),
    fresh: is.filter((line) => !was.includes(line)),
    value: valuesOf(after),
  };
}

describe("one value changed", () => {
  test("a fact's value changes one line", () => {
    const { gone, fresh } = change("fact:bookingsystem-link", (fact) => ({
      ...fact,
      value: "https://book.example.org",
    }));
    expect(gone).toEqual([]);
    expect(fresh).toEqual(['  value: "https://book.example.org"']);
  });

  test("an example added to a topic is one line more", () => {
    const { gone, fresh } = change("topic:lokaler-booke", (topic) => {
      const examples = topic.examples as { da: Record<string, string[]> };
      const traener = [...(examples.da.traener ?? []), "må vi få hallen til fest"];
      return { ...topic, examples: { ...examples, da: { ...examples.da, traener } } };
    });
    expect(gone).toEqual([]);
    expect(fresh).toEqual(['          - "må vi få hallen til fest"']);
  });

  test("a new key stands at the end of its entry, and a key that goes takes its line", () => {
    const paused = change("rule:anden-kommune", (rule) => ({ ...rule, paused: true }));
    expect(paused.gone).toEqual([]);
    expect(paused.fresh).toEqual(["    paused: true"]);
    const { note: _, ...rest } = valuesOf(item("rule:anden-kommune").text) as Record<string, Value>;
    expect(change("rule:anden-kommune", () => rest).fresh).toEqual([]);
    expect(change("rule:anden-kommune", () => rest).gone).toHaveLength(1);
  });

  test("hours of one day change that day", () => {
    const { fresh } = change("department:frivillighed", (department) => {
      const hours = department.hours as { week: Record<string, Value> };
      return { ...department, hours: { ...hours, week: { ...hours.week, monday: ["09:00-12:00"] } } } as never;
    });
    expect(fresh).toHaveLength(1);
  });
});

describe("things added, moved and taken away", () => {
  const rule = {
    id: "ny-regel",
    when: { topic: "lokaler-booke" },
    // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
    then: { department: "ejendomme" },
    examples: ["vi vil låne hallen"],
  };

  test("a new rule stands last in its file", () => {
    const file = item("rule:anden-kommune").file;
    const after = withItems(files, [{ item: "rule:ny-regel", after: newEntry(rule), file }]);
    expect([...itemsOf(after).keys()]).toContain("rule:ny-regel");
    expect(after.get(file)?.startsWith((files.get(file) ?? "").trimEnd())).toBe(true);
    const back = withItems(after, [{ item: "rule:ny-regel", after: null }]);
    expect(back.get(file)?.trimEnd()).toBe(files.get(file)?.trimEnd());
  });

  test("rules change places, and what stands between them does not", () => {
    const { name, text } = item("order:20-other-municipality");
    const ids = text.trim().split("\n");
    const turned = `${[...ids].reverse().join("\n")}\n`;
    const after = withItems(files, [{ item: `order:${name}`, after: turned }]);
    expect(itemsOf(after).get(`order:${name}`)?.text).toBe(turned);
    expect(withItems(after, [{ item: `order:${name}`, after: text }]).get(`routing-rules/${name}.yaml`)).toBe(
      files.get(`routing-rules/${name}.yaml`),
    );
  });

  test("an article that goes is no file any more", () => {
    expect(withItems(files, [{ item: "article:akut", after: null }]).has("knowledge/akut.md")).toBe(false);
  });

  // biome-ignore format: a table
  test.each([
    ["article:ny", "../../ny.md"],
    ["article:ny", "knowledge/../ny.md"],
    ["article:ny", "knowledge/..\\..\\ny.md"],
    ["topic:ny",   "routing-rules/30-rooms.yaml"],
    ["rule:ny",    "intents/lokaler.yaml"],
    ["fact:ny",    "knowledge/andre.yaml"],
  ] as const)("%s cannot stand in %s", (item, file) => {
    expect(() => withItems(files, [{ item, after: "x", file }])).toThrow("cannot stand in that file");
  });

  test.each(["rule:../etc", "file:x", "rule:", "topic:Æ"])("%s is no thing", (id) => {
    expect(() => withItems(files, [{ item: id, after: "x" }])).toThrow("no thing of the content");
  });
});
