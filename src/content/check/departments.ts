import type { Content } from "../../domain/content.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

/** Departments that could not be reached, and covers that lead nowhere. */
export function departments(content: Content, lines: Lines): readonly Finding[] {
  const findings: Finding[] = [];
  const settings = "routing-rules/municipality.yaml";
  for (const [id, department] of content.departments) {
    const who = `department "${id}"`;
    if (!Object.values(department.hours.week).some((intervals) => (intervals ?? []).length > 0)) {
      const next = 'write when it is open, such as monday: ["10:00-15:00"]';
      findings.push({
        ...lines.department(id, "hours"),
        what: `${who} has no opening hours`,
        next,
        level: "error",
        said: { code: "department-without-hours", values: { department: id } },
      });
    }
    const examples = (["mail", "phone", "duty-address"] as const).filter((key) => isExample(department[key]));
    if (examples[0] !== undefined) {
      const what = `${who} has example values (${examples.join(", ")})`;
      const next = "write the real ones before citizens see them";
      const said = { code: "department-example-values", values: { department: id, keys: examples } } as const;
      findings.push({ ...lines.department(id, examples[0]), what, next, level: "warning", said });
    }
    const circle = circleFrom(id, content);
    if (circle !== null)
      findings.push({
        ...lines.department(id, "cover"),
        what: `the cover goes round in a circle: ${circle.join(" → ")}`,
        next: "let one of them be covered by somebody else, or by nobody",
        level: "error",
        said: { code: "cover-in-circle", values: { way: circle } },
      });
  }
  for (const key of ["phone", "mail"] as const)
    if (isExample(content.municipality.contact[key])) {
      const what = `the municipality's ${key} is an example value: ${content.municipality.contact[key]}`;
      findings.push({
        ...lines.at(settings, "contact", key),
        what,
        next: "write the real one before citizens see it",
        level: "warning",
        said: { code: "contact-example-value", values: { key, value: content.municipality.contact[key] } },
      });
    }
  for (const [at, line] of content.municipality["crisis-lines"].entries())
    if ((line.phone !== null || line.hours !== null) && line.confirmed === null) {
      const what = `the crisis line "${line.name.da}" has a number or hours that nobody has confirmed`;
      const next = "ask the helpline itself, and write the day in `confirmed`; until then leave number and hours out";
      const said = { code: "crisis-line-unconfirmed", values: { line: line.name.da } } as const;
      findings.push({ ...lines.at(settings, "crisis-lines", at), what, next, level: "error", said });
    }
  return findings;
}

/** Danish numbers do not begin with 0, and example.org belongs to nobody. */
const isExample = (value: string): boolean => /^00|\bexample\.(?:org|com|net)$/.test(value.replaceAll(" ", ""));

function circleFrom(start: string, { departments }: Content): readonly string[] | null {
  const way = [start];
  for (let at = departments.get(start)?.cover; at !== undefined; at = departments.get(at)?.cover) {
    way.push(at);
    if (at === start) return way;
    // A circle further on is found from one of its own.
    if (way.indexOf(at) < way.length - 1) return null;
  }
  return null;
}
