import * as z from "zod";
import { RuleEntry } from "./rule.ts";
import { TopicEntry } from "./topic.ts";

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Empty, too long, oddly written: a finding for whoever publishes it, but a text is a text and a list a list.
const mild: ReadonlySet<string> = new Set(["too_small", "too_big", "invalid_format", "invalid_key", "custom"]);

function isMild(issue: z.core.$ZodIssue): boolean {
  if (issue.code !== "invalid_union") return mild.has(issue.code);
  return issue.errors.some((issues) => issues.length > 0 && issues.every(isMild));
}

function isOfItsMake(schema: z.core.$ZodType, value: unknown): boolean {
  const { success, error } = z.safeParse(schema, value);
  return success || error.issues.every(isMild);
}

/** Of an entry that somebody is still writing, or has sent as text, what is there and can be read; as it was written. */
export function halfEntryIn<Entry extends z.ZodObject>(entry: Entry, value: unknown): Partial<z.output<Entry>> {
  if (!isFields(value)) return {};
  const fields = Object.entries(value).filter(([key, field]) => {
    const schema = entry.shape[key];
    return schema !== undefined && isOfItsMake(schema, field);
  });
  // Its schema has looked at every field, one by one.
  return Object.fromEntries(fields) as Partial<z.output<Entry>>;
}

/** Nothing of it would be lost in a form. */
export function isReadable(entry: z.ZodObject, value: unknown): boolean {
  return isFields(value) && Object.keys(halfEntryIn(entry, value)).length === Object.keys(value).length;
}

export const halfRuleIn = (value: unknown): Partial<RuleEntry> => halfEntryIn(RuleEntry, value);
export const halfTopicIn = (value: unknown): Partial<TopicEntry> => halfEntryIn(TopicEntry, value);
