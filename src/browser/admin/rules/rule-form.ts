import type { AdminStart, InBoth } from "../../../domain/admin-pages.ts";
import type { Outcome } from "../../../domain/outcome.ts";
import type { Change, Priority, RuleEntry } from "../../../domain/rule.ts";
import type { Names } from "../../../domain/rule-sentence.ts";
import { conditionOf, type Row, rowsOf } from "./condition-rows.ts";

/** A sentence the rule must decide; empty: it does not matter. */
export type ExampleForm = {
  readonly key: number;
  readonly text: string;
  readonly page: string;
  readonly at: string;
  readonly attempts: number;
};

/** A rule as it is being written. Empty means: left out. */
export type RuleForm = {
  readonly id: string;
  readonly file: string;
  readonly when: readonly Row[];
  readonly unless: readonly Row[];
  readonly outcome: "" | Exclude<Outcome, "emergency">;
  readonly department: string;
  readonly topic: string;
  readonly article: string;
  readonly choices: readonly string[];
  readonly priority: "" | Priority;
  readonly tag: string;
  readonly notice: { readonly da: string; readonly en: string; readonly de: string };
  readonly from: string;
  readonly until: string;
  readonly paused: boolean;
  readonly note: string;
  readonly examples: readonly ExampleForm[];
};

let keys = 0;
export const newExample = (text = ""): ExampleForm => ({ key: ++keys, text, page: "", at: "", attempts: 0 });

export const emptyForm = (file: string): RuleForm => ({
  id: "",
  file,
  when: [],
  unless: [],
  outcome: "",
  department: "",
  topic: "",
  article: "",
  choices: [],
  priority: "",
  tag: "",
  notice: { da: "", en: "", de: "" },
  from: "",
  until: "",
  paused: false,
  note: "",
  examples: [newExample()],
});

/** A draft that is half a rule may lack any of it. */
export function formOf(rule: Partial<RuleEntry>, file: string): RuleForm {
  const { notice, ...then } = rule.then ?? {};
  return {
    ...emptyForm(file),
    ...then,
    id: rule.id ?? "",
    when: rowsOf(rule.when),
    unless: rowsOf(rule.unless),
    notice: { da: notice?.da ?? "", en: notice?.en ?? "", de: notice?.de ?? "" },
    from: rule.valid?.from ?? "",
    until: rule.valid?.until ?? "",
    paused: rule.paused === true,
    note: rule.note ?? "",
    examples: (rule.examples ?? []).map((example) =>
      typeof example === "string"
        ? newExample(example)
        : {
            ...newExample(example.text),
            page: example.page ?? "",
            at: example.at ?? "",
            attempts: example.attempts ?? 0,
          },
    ),
  };
}

export function changeOf(form: RuleForm): Change {
  const { outcome, department, topic, article, choices, priority, tag, notice } = form;
  const hasNotice = notice.da.trim() !== "" || notice.en.trim() !== "";
  return {
    ...(topic && { topic }),
    ...(department && { department }),
    ...(outcome && { outcome }),
    ...(article && { article }),
    ...(choices.length > 0 && { choices }),
    ...(priority && { priority }),
    ...(tag.trim() && { tag: tag.trim() }),
    ...(hasNotice && {
      notice: { da: notice.da.trim(), en: notice.en.trim(), ...(notice.de.trim() && { de: notice.de.trim() }) },
    }),
  };
}

/** `known`: the rule as it stood; what is not changed keeps its shape, and so its line in the file. */
export function entryOf(form: RuleForm, known: Partial<RuleEntry> = {}): RuleEntry {
  const { from, until } = form;
  const change = changeOf(form);
  const order = Object.keys(known.then ?? {});
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = Object.entries(change).toSorted(([one], [other]) => place(one) - place(other));
  return {
    id: form.id,
    when: conditionOf(form.when, known.when),
    ...(form.unless.length > 0 && { unless: conditionOf(form.unless, known.unless) }),
    // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
    then: Object.fromEntries(sorted) as Change,
    ...((from || until) && { valid: { ...(from && { from }), ...(until && { until }) } }),
    ...(form.paused && { paused: true }),
    ...(form.note.trim() && { note: form.note.trim() }),
    examples: form.examples
      .filter(({ text }) => text.trim() !== "")
      .map(({ text, page, at, attempts }) =>
        page || at || attempts
          ? { text: text.trim(), ...(page && { page }), ...(at && { at }), ...(attempts && { attempts }) }
          : text.trim(),
      ),
  };
}

/** What there is, as the sentence of a rule names it. */
export function namesIn({ topics, groups, articles, departments }: AdminStart): Names {
  const titled = (list: readonly { readonly id: string; readonly title: InBoth }[]) =>
    new Map(list.map((each) => [each.id, each]));
  return {
    topics: titled(topics),
    groups: titled(groups),
    articles: titled(articles),
    departments: new Map(departments.map((each) => [each.id, each])),
  };
}
