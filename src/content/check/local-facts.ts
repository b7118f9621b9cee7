import type { Content } from "../../domain/content.ts";
import { isExpired, type LocalFact } from "../../domain/local-fact.ts";
import type { Said } from "../../domain/said.ts";
import type { Finding } from "../finding.ts";
import type { Lines, Place } from "../lines.ts";

const mention = /\{\{\s*([^}]*?)\s*\}\}/g;

/** Facts that texts ask for and nobody defined; that nobody asks for; that have run out; that somebody must fill in. */
export function localFacts(content: Content, lines: Lines, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const used = new Set<string>();
  const mentions = (text: string, holder: "article" | "rule", id: string, place: (found: string) => Place): void => {
    for (const [found, name = ""] of text.matchAll(mention)) {
      used.add(name);
      if (content.facts.has(name)) continue;
      const next = "define it in knowledge/local-facts.yaml, or correct the name";
      findings.push({
        ...place(found),
        what: `${holder} "${id}" asks for the local fact "${name}", which is not defined`,
        next,
        level: "error",
        said: { code: "fact-unknown", values: { in: holder, id, fact: name } },
      });
    }
  };
  for (const { id, bodies } of content.articles.values())
    for (const { text, parts } of Object.values(bodies))
      for (const each of [text, ...parts.map((part) => part.text)])
        mentions(each, "article", id, (found) => lines.inArticle(id, found));
  for (const { id, then } of content.rules)
    for (const text of Object.values(then.notice ?? {}))
      mentions(text, "rule", id, () => lines.rule(id, "then", "notice"));
  for (const { instead } of content.topics.values()) if (instead !== undefined) used.add(instead["when-fact"]);

  for (const [id, fact] of content.facts) {
    findings.push(...inItself(id, fact, lines, today));
    if (!used.has(id))
      findings.push({
        ...lines.fact(id),
        what: `nothing asks for local fact "${id}"`,
        next: `write {{${id}}} where it belongs, or take it out`,
        level: "warning",
        said: { code: "fact-unused", values: { fact: id } },
      });
  }
  return findings;
}

function inItself(id: string, fact: LocalFact, lines: Lines, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const { says, expires } = fact;
  const department = fact["filled-by"];
  const say = (level: Finding["level"], key: string, what: string, next: string, said: Said): void => {
    findings.push({ ...lines.fact(id, key), what: `local fact "${id}" ${what}`, next, level, said });
  };
  if (fact.value === null)
    say("warning", "value", `is not filled in (${says})`, `ask ${department}, and write the value and the day`, {
      code: "fact-empty",
      values: { fact: id, says, department },
    });
  else {
    if (fact.checked === null)
      say("error", "checked", "has a value and no day on which it was checked", "write the day in `checked`", {
        code: "fact-unchecked",
        values: { fact: id },
      });
    if (fact.type === "link" && !/^https:\/\/\S+$/.test(fact.value))
      say("error", "value", "is no safe address", "write it with https:// in front", {
        code: "fact-no-link",
        values: { fact: id },
      });
    if (fact.type === "phone" && !/^\+?[\d ]{3,}$/.test(fact.value))
      say("error", "value", "is no phone number", "write digits and spaces", {
        code: "fact-no-phone",
        values: { fact: id },
      });
    if (isExpired(fact, today))
      say(
        "warning",
        "expires",
        `ran out on ${expires}: readers see that it is not known`,
        `ask ${department} for the new value`,
        { code: "fact-expired", values: { fact: id, expires: expires ?? "", department } },
      );
  }
  for (const [locale, sentence] of Object.entries(fact.filled))
    if (!sentence.includes("{value}"))
      say("error", "filled", `does not say {value} in "${locale}"`, "write {value} where it belongs", {
        code: "fact-without-value",
        values: { fact: id, locale },
      });
  for (const [locale, sentence] of Object.entries(fact.empty))
    if (/\{(?:value|checked)\}/.test(sentence))
      say(
        "error",
        "empty",
        `asks for a value in "${locale}" where there is none`,
        "say honestly that it is not known here",
        { code: "fact-with-value", values: { fact: id, locale } },
      );
  return findings;
}
