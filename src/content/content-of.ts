import type * as z from "zod";
import type { Article } from "../domain/article.ts";
import type { Content } from "../domain/content.ts";
import { DepartmentFile } from "../domain/department.ts";
import { ExternalFile } from "../domain/external.ts";
import { LocalFactFile } from "../domain/local-fact.ts";
import { Municipality } from "../domain/municipality.ts";
import { type Rule, RuleFile } from "../domain/rule.ts";
import { SavedReplyFile } from "../domain/saved-reply.ts";
import { BackgroundFile, type Examples, type Group, type Topic, TopicFile } from "../domain/topic.ts";
import { readArticle } from "./article-file.ts";
import type { Files } from "./files.ts";
import { byPlace, type Finding } from "./finding.ts";
import { OtherLanguages } from "./other-languages.ts";
import { parse } from "./parse.ts";
import { ready } from "./ready-words.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** What became of the files: content, unless one of them cannot be used; then nothing. */
export type Loaded = { readonly content: Content | null; readonly findings: readonly Finding[] };

/** Files → content. Reads all of them, so that whoever repairs sees everything at once. */
export function contentOf(files: Files): Loaded {
  const reader = new Reader(files);
  const municipality = reader.read("routing-rules/municipality.yaml", Municipality);
  const departments = reader.read("routing-rules/departments.yaml", DepartmentFile);
  const externals = reader.read("routing-rules/externals.yaml", ExternalFile);
  const facts = reader.read("knowledge/local-facts.yaml", LocalFactFile);
  const otherLanguages = reader.read("knowledge/texts/other-languages.yaml", OtherLanguages);
  const savedReplies = reader.readIfThere("knowledge/saved-replies.yaml", SavedReplyFile);
  const intents = reader.intents();
  const rules = reader.rules();
  const articles = reader.articles();
  const findings = [...reader.findings].sort(byPlace);
  if (findings.length > 0 || !municipality || !departments || !externals || !facts || !otherLanguages)
    return { content: null, findings };
  return {
    content: {
      municipality,
      departments: new Map(Object.entries(departments)),
      externals: new Map(Object.entries(externals)),
      ...intents,
      rules,
      articles,
      facts: new Map(Object.entries(facts)),
      otherLanguages: new Map(Object.entries(otherLanguages)),
      savedReplies: savedReplies ?? {},
      files,
    },
    findings,
  };
}

class Reader {
  readonly files: Files;
  readonly findings: Finding[] = [];

  constructor(files: Files) {
    this.files = files;
  }

  read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const yaml = this.yaml(file);
    return yaml === undefined ? undefined : this.parsed(file, yaml, schema);
  }

  readIfThere<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    return this.files.has(file) ? this.read(file, schema) : undefined;
  }

  intents(): Pick<Content, "groups" | "topics" | "background"> {
    const groups = new Map<string, Group>();
    const topics = new Map<string, Topic>();
    let background: Examples = {};
    for (const file of this.named(/^intents\/[^/]+\.yaml$/)) {
      const yaml = this.yaml(file);
      if (yaml === undefined) continue;
      if (typeof yaml.data === "object" && yaml.data !== null && "background" in yaml.data) {
        background = this.parsed(file, yaml, BackgroundFile)?.background ?? {};
        continue;
      }
      const read = this.parsed(file, yaml, TopicFile);
      if (read === undefined) continue;
      const { group } = read;
      if (groups.has(group.id)) this.twice(file, yaml.lineOf(["group"]), "group", group.id);
      groups.set(group.id, { ...group, topics: read.topics.map(({ id }) => id) });
      read.topics.forEach((topic, at) => {
        if (topics.has(topic.id)) this.twice(file, yaml.lineOf(["topics", at]), "topic", topic.id);
        topics.set(topic.id, { ...topic, group: group.id });
      });
    }
    if (topics.size === 0) this.missing("intents/", "there are no topics");
    return { groups, topics, background };
  }

  rules(): Rule[] {
    const rules = new Map<string, Rule>();
    for (const file of this.named(/^routing-rules\/\d\d-[^/]+\.yaml$/)) {
      const yaml = this.yaml(file);
      const read = yaml === undefined ? undefined : this.parsed(file, yaml, RuleFile);
      read?.rules.forEach((rule, at) => {
        if (rules.has(rule.id)) this.twice(file, yaml?.lineOf(["rules", at]) ?? 1, "rule", rule.id);
        const unless = rule.unless === undefined ? null : ready(rule.unless);
        rules.set(rule.id, { ...rule, when: ready(rule.when), unless, file });
      });
    }
    return [...rules.values()];
  }

  articles(): Map<string, Article> {
    const articles = new Map<string, Article>();
    for (const file of this.named(/^knowledge\/[^/]+\.md$/)) {
      const read = readArticle(file, this.files.get(file) ?? "");
      if ("findings" in read) this.findings.push(...read.findings);
      else articles.set(read.value.id, read.value);
    }
    return articles;
  }

  private named(pattern: RegExp): string[] {
    return [...this.files.keys()].filter((file) => pattern.test(file)).sort();
  }

  private yaml(file: string): YamlFile | undefined {
    const text = this.files.get(file);
    if (text === undefined) {
      this.missing(file, "the file is not there");
      return undefined;
    }
    const read = readYaml(file, text);
    if ("value" in read) return read.value;
    this.findings.push(...read.findings);
    return undefined;
  }

  private parsed<Schema extends z.ZodType>(file: string, yaml: YamlFile, schema: Schema): z.output<Schema> | undefined {
    const read = parse(schema, file, yaml);
    if ("value" in read) return read.value;
    this.findings.push(...read.findings);
    return undefined;
  }

  private missing(file: string, what: string): void {
    const next = "look whether the content folder is the right one, or put the file back";
    this.findings.push({ file, line: 1, what, next, level: "error", said: { code: "file-missing", values: { file } } });
  }

  private twice(file: string, line: number, kind: "group" | "topic" | "rule", id: string): void {
    this.findings.push({
      file,
      line,
      what: `${kind} "${id}" stands twice`,
      next: "give one of the two another id",
      level: "error",
      said: { code: "stands-twice", values: { kind, id } },
    });
  }
}
