import type { Content } from "../../domain/content.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

const deciding = ["topic", "department", "outcome", "article", "choices"] as const;

/** A rule that looks at the clock may change priority, tag and notice only: the same question is decided alike at any hour. */
export function clockRules(content: Content, lines: Lines): readonly Finding[] {
  return content.rules.flatMap(({ id, when, unless, then }) => {
    const looks = [when, unless].some(
      (condition) => condition?.time !== undefined || condition?.["department-open"] !== undefined,
    );
    if (!looks) return [];
    return deciding
      .filter((key) => then[key] !== undefined)
      .map((key) => ({
        ...lines.rule(id, "then", key),
        what: `rule "${id}" looks at the clock and changes the ${key}`,
        next: "leave priority, tag and notice: what is decided must not depend on the hour",
        level: "error" as const,
        said: { code: "rule-by-clock", values: { rule: id, key } } as const,
      }));
  });
}
