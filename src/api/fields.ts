import * as z from "zod";
import type { FieldProblem } from "./problems.ts";
import type { Both } from "./words.ts";

const most = 20;

/** What a schema found, by fields and without a word of what was sent. */
export function fieldsOf(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  const known = namesIn(schema);
  return issues.slice(0, most).map((issue) => ({ field: fieldOf(issue.path, known), must: mustOf(issue) }));
}

// Names that the schema does not know are the sender's words.
function fieldOf(path: readonly PropertyKey[], known: ReadonlySet<string>): string {
  const steps = path.map((step) => (typeof step === "number" || known.has(String(step)) ? String(step) : "…"));
  return steps.length === 0 ? "body" : steps.join(".");
}

function namesIn(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("properties" in value && typeof value.properties === "object" && value.properties !== null)
      for (const name of Object.keys(value.properties)) names.add(name);
    for (const inner of Object.values(value)) collect(inner);
  };
  collect(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return names;
}

const kinds: Readonly<Record<string, Both<string>>> = {
  string: { da: "skal være tekst", en: "must be text" },
  number: { da: "skal være et tal", en: "must be a number" },
  int: { da: "skal være et helt tal", en: "must be a whole number" },
  boolean: { da: "skal være true eller false", en: "must be true or false" },
  array: { da: "skal være en liste", en: "must be a list" },
  object: { da: "skal være et objekt med felter", en: "must be an object with fields" },
};

function mustOf(issue: z.core.$ZodIssue): Both<string> {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? { da: "har en forkert type", en: "has the wrong type" };
    case "too_small":
      return bounded(issue.origin, "mindst", "at least", issue.minimum);
    case "too_big":
      return bounded(issue.origin, "højst", "at most", issue.maximum);
    case "invalid_format":
      return { da: "er ikke skrevet, som det skal", en: "is not written as it should be" };
    case "unrecognized_keys":
      return { da: "har felter, som ikke findes", en: "has fields that do not exist" };
    case "invalid_value":
      return listed(issue.values.map(String));
    default:
      return { da: "kan ikke bruges, som det er", en: "cannot be used as it is" };
  }
}

function bounded(origin: string, da: string, en: string, limit: number | bigint): Both<string> {
  if (origin === "string") return { da: `skal have ${da} ${limit} tegn`, en: `must have ${en} ${limit} characters` };
  if (origin === "array" || origin === "set")
    return { da: `skal have ${da} ${limit} elementer`, en: `must have ${en} ${limit} items` };
  return { da: `skal være ${da} ${limit}`, en: `must be ${en} ${limit}` };
}

const listed = (values: readonly string[]): Both<string> => ({
  da: `skal være en af: ${values.join(", ")}`,
  en: `must be one of: ${values.join(", ")}`,
});
