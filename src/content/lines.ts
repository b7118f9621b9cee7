import { headOf } from "./article-file.ts";
import type { Example } from "./examples.ts";
import type { Files } from "./files.ts";
import { type Path, readYaml, type YamlFile } from "./yaml-file.ts";

export type Place = { readonly file: string; readonly line: number };

/** Where things stand. Files are read again, and only when something in them was found: nobody pays who finds nothing. */
export type Lines = {
  at(file: string, ...path: Path): Place;
  topic(id: string, ...path: Path): Place;
  rule(id: string, ...path: Path): Place;
  article(id: string, ...path: Path): Place;
  /** The line in an article on which a text stands first. */
  inArticle(id: string, text: string): Place;
  department(id: string, ...path: Path): Place;
  fact(id: string, ...path: Path): Place;
  example(example: Example): Place;
};

type Found = { readonly file: string; readonly path: Path };

export function linesOf(files: Files): Lines {
  const read = new Map<string, YamlFile | null>();

  function yaml(file: string): YamlFile | null {
    const known = read.get(file);
    if (known !== undefined) return known;
    const whole = files.get(file) ?? "";
    const text = file.endsWith(".md") ? (headOf.exec(whole)?.[1] ?? "") : whole;
    const result = readYaml(file, text, file.endsWith(".md") ? 1 : 0);
    const found = "value" in result ? result.value : null;
    read.set(file, found);
    return found;
  }

  const indexes = new Map<string, ReadonlyMap<string, Found>>();
  /** Where each entry of a list stands, by its id. */
  function index(list: "topics" | "rules", folder: string): ReadonlyMap<string, Found> {
    const known = indexes.get(list);
    if (known !== undefined) return known;
    const found = new Map<string, Found>();
    for (const file of files.keys()) {
      if (!file.startsWith(folder) || !file.endsWith(".yaml")) continue;
      idsIn(yaml(file)?.data, list).forEach((id, at) => {
        if (id !== undefined) found.set(id, { file, path: [list, at] });
      });
    }
    indexes.set(list, found);
    return found;
  }

  const at = (file: string, ...path: Path): Place => ({ file, line: yaml(file)?.lineOf(path) ?? 1 });
  const entry = (found: Found | undefined, folder: string, path: Path): Place =>
    found === undefined ? { file: folder, line: 1 } : at(found.file, ...found.path, ...path);

  return {
    at,
    topic: (id, ...path) => entry(index("topics", "intents/").get(id), "intents/", path),
    rule: (id, ...path) => entry(index("rules", "routing-rules/").get(id), "routing-rules/", path),
    article: (id, ...path) => at(`knowledge/${id}.md`, ...path),
    inArticle(id, text) {
      const file = `knowledge/${id}.md`;
      const before = (files.get(file) ?? "").split(text, 1)[0] ?? "";
      return { file, line: before.split("\n").length };
    },
    department: (id, ...path) => at("routing-rules/departments.yaml", id, ...path),
    fact: (id, ...path) => at("knowledge/local-facts.yaml", id, ...path),
    example({ text, topic, variant, locale, voice, at: number }) {
      const found = placeOf(JSON.stringify(text), files);
      if (found !== undefined) return found;
      if (topic === null) return at("intents/uden-for.yaml", "background", locale, voice, number);
      const inside = variant === null ? [] : ["variants", variant];
      return entry(index("topics", "intents/").get(topic), "intents/", [...inside, "examples", locale, voice, number]);
    },
  };
}

/** The only place where something stands; reading all files again takes half a second, looking for a sentence nothing. */
function placeOf(quoted: string, files: Files): Place | undefined {
  let place: Place | undefined;
  for (const [file, text] of files) {
    if (!file.startsWith("intents/")) continue;
    const at = text.indexOf(quoted);
    if (at === -1) continue;
    if (place !== undefined || text.indexOf(quoted, at + 1) !== -1) return undefined;
    place = { file, line: text.slice(0, at).split("\n").length };
  }
  return place;
}

function idsIn(data: unknown, list: string): readonly (string | undefined)[] {
  if (typeof data !== "object" || data === null || !(list in data)) return [];
  const entries: unknown = Reflect.get(data, list);
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown) =>
    typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : undefined,
  );
}
