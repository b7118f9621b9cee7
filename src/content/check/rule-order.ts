import type { Content } from "../../domain/content.ts";
import { onlyAdds, type Rule } from "../../domain/rule.ts";
import type { Said } from "../../domain/said.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";
import { implies, never } from "./implies.ts";

/** Rules that can never decide: nothing passes them, or an earlier one takes all their messages. */
export function ruleOrder(content: Content, lines: Lines, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const warn = (rule: Rule, what: string, next: string, said: Said): void => {
    findings.push({ ...lines.rule(rule.id), what: `rule "${rule.id}" ${what}`, next, level: "warning", said });
  };
  const before: Rule[] = [];
  for (const rule of content.rules) {
    const impossible = never(rule, content);
    const until = rule.valid?.until;
    if (impossible !== null)
      warn(rule, `can never pass: ${impossible.words}`, "change the condition, or take the rule out", {
        code: "rule-never",
        values: { rule: rule.id, why: impossible.why },
      });
    else if (until !== undefined && until < today)
      warn(rule, `has not been in force since ${until}`, "give it a new period, or take it out", {
        code: "rule-over",
        values: { rule: rule.id, until },
      });
    if (onlyAdds(rule.then)) continue;
    const earlier = before.find((other) => takesAll(other, rule, content));
    if (earlier !== undefined) report(earlier, rule);
    // A rule that is paused or ends one day leaves its messages to those below.
    if (rule.paused !== true && rule.valid === undefined && impossible === null) before.push(rule);
  }
  return findings;

  function report(earlier: Rule, rule: Rule): void {
    const same = takesAll(rule, earlier, content);
    const alike = JSON.stringify(earlier.then) === JSON.stringify(rule.then);
    const { file, line } = lines.rule(earlier.id);
    const values = { rule: rule.id, other: earlier.id };
    const who = `rule "${earlier.id}" (${file}:${line})`;
    if (same && !alike)
      warn(
        rule,
        `is in conflict with ${who}: they fit the same messages and do different things`,
        "keep one, or tell them apart by a condition",
        { code: "rule-in-conflict", values },
      );
    else if (alike)
      warn(rule, `does nothing that ${who} above it does not do`, "take one of the two out", {
        code: "rule-superfluous",
        values,
      });
    else
      warn(
        rule,
        `is never reached: ${who} takes all its messages first`,
        `move it above "${earlier.id}", or take it out`,
        { code: "rule-unreached", values },
      );
  }
}

/** Whenever the later one would pass, the earlier has passed already. */
function takesAll(earlier: Rule, later: Rule, content: Content): boolean {
  if (!implies(later.when, earlier.when, content)) return false;
  const exceptions = Object.entries(earlier.unless ?? {}).map(([key, value]) => ({ [key]: value }));
  // Each exception of the earlier one must be an exception of the later one, too.
  return exceptions.every((exception) =>
    Object.entries(later.unless ?? {}).some(([key, value]) => implies(exception, { [key]: value }, content)),
  );
}
