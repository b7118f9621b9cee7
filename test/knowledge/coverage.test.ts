import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type * as z from "zod";
import { DepartmentFile } from "../../src/domain/department.ts";
import { Municipality } from "../../src/domain/municipality.ts";
import { type TopicEntry, TopicFile } from "../../src/domain/topic.ts";
import { factsIn } from "../../src/knowledge/fill.ts";
import { articles, facts, root, yaml } from "./shipped.ts";

const topics: readonly z.infer<typeof TopicEntry>[] = readdirSync(join(root, "intents"))
  .filter((file) => file.endsWith(".yaml") && file !== "uden-for.yaml")
  .flatMap((file) => TopicFile.parse(yaml(`intents/${file}`)).topics);

const byId = new Map(articles.map((article) => [article.id, article]));

test("every topic has its text in Danish and English", () => {
  expect(topics).toHaveLength(84);
  const silent = topics
    .map(({ id, article }) => article ?? id)
    .filter((id) => byId.get(id)?.bodies.da === undefined || byId.get(id)?.bodies.en === undefined);
  expect(silent).toEqual([]);
});

test("every variant of a topic has its own, and every topic that a local fact changes has the other one", () => {
  const missing = topics.flatMap((topic) => [
    ...Object.entries(topic.variants ?? {})
      .map(([name, variant]) => ({ id: variant.article ?? `${topic.id}-${name}`, name }))
      .filter(({ id, name }) => byId.get(id)?.variant !== name)
      .map(({ id }) => id),
    ...(topic.instead === undefined || byId.get(topic.instead.article)?.["instead-of"] === topic.id
      ? []
      : [topic.instead.article]),
  ]);
  expect(missing).toEqual([]);
});

test("every article belongs to its topic's department", () => {
  const strange = topics.flatMap((topic) =>
    articles
      .filter((article) => article.topics.includes(topic.id) && article.department !== topic.department)
      .map((article) => `${article.id}: ${article.department}, its topic: ${topic.department}`),
  );
  expect(strange).toEqual([]);
});

test("an article says what its topic does: it answers, refers, or leads into questions", () => {
  const kinds = {
    answer: "answer",
    refer: "refer",
    route: "intro",
    human: "intro",
    emergency: "intro",
    social: "social",
  };
  const strange = topics
    .filter((topic) => byId.get(topic.article ?? topic.id)?.kind !== kinds[topic.outcome])
    .map(({ id, outcome }) => `${id} is ${outcome}, its article ${byId.get(id)?.kind}`);
  expect(strange).toEqual([]);
});

test("rooms, grants and volunteers have a German short form, and its local facts speak German", () => {
  const german = topics.filter(({ id }) => /^(?:lokaler|tilskud|frivillig)-/.test(id)).map(({ id }) => id);
  expect(german.length).toBeGreaterThan(25);
  expect(german.filter((id) => byId.get(id)?.bodies.de === undefined || byId.get(id)?.title.de === undefined)).toEqual(
    [],
  );
  const silent = articles.flatMap(({ id, bodies }) =>
    factsIn(bodies.de?.text ?? "")
      .filter((name) => facts.get(name)?.filled.de === undefined || facts.get(name)?.empty.de === undefined)
      .map((name) => `${id}: ${name}`),
  );
  expect(silent).toEqual([]);
});

test("every local fact that an article asks for is there, and every one that is there is asked for", () => {
  const asked = new Set(
    articles.flatMap(({ bodies }) =>
      Object.values(bodies).flatMap((body) => factsIn([body.text, ...body.parts.map(({ text }) => text)].join("\n"))),
    ),
  );
  for (const { instead } of topics) if (instead !== undefined) asked.add(instead["when-fact"]);
  expect([...asked].filter((name) => !facts.has(name))).toEqual([]);
  expect([...facts.keys()].filter((name) => !asked.has(name))).toEqual([]);
});

test("every address given as a fact is a well-formed https one", () => {
  const links = [...facts].filter(([, { type, value }]) => type === "link" && value !== null);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter(([, { value }]) => new URL(value ?? "").protocol !== "https:")).toEqual([]);
});

test("a value that is there was looked at on a day, and says where it comes from", () => {
  const unsure = [...facts].filter(([, { value, checked, source }]) => value !== null && (!checked || !source));
  expect(unsure.map(([name]) => name)).toEqual([]);
});

test("the demo municipality's own numbers are those of its settings and departments", () => {
  const { contact } = Municipality.parse(yaml("routing-rules/municipality.yaml"));
  const departments = DepartmentFile.parse(yaml("routing-rules/departments.yaml"));
  expect({
    "kommune-telefon": facts.get("kommune-telefon")?.value,
    "kommune-adresse": facts.get("kommune-adresse")?.value,
    "kommune-link": facts.get("kommune-link")?.value,
    "sundhed-omsorg-telefon": facts.get("sundhed-omsorg-telefon")?.value,
    "boern-familie-telefon": facts.get("boern-familie-telefon")?.value,
  }).toEqual({
    "kommune-telefon": contact.phone,
    "kommune-adresse": contact.address,
    "kommune-link": contact.website,
    "sundhed-omsorg-telefon": departments["sundhed-omsorg"]?.phone,
    "boern-familie-telefon": departments["boern-familie"]?.phone,
  });
});
