/** What a check can find, and what its words need. Whoever shows it words it in the reader's language; a terminal has English. */
export type SaidValues = {
  // Articles
  "article-without-source": { readonly article: string };
  "article-days-turned": { readonly article: string; readonly by: string; readonly reviewed: string };
  "article-overdue": { readonly article: string; readonly by: string };
  "article-with-address": { readonly article: string; readonly address: string };
  "article-unreached": { readonly article: string };
  "article-without-head": Nothing;
  "article-heading": { readonly kinds: string };
  "article-language-mark": { readonly mark: string; readonly locales: string };
  "article-without-language": Nothing;
  "article-language-missing": { readonly locale: string };
  "article-language-empty": { readonly locale: string };
  // Topics and their examples
  "topic-without-department": { readonly topic: string };
  "topic-without-article": { readonly topic: string; readonly article: string };
  "few-examples": { readonly topic: string; readonly count: number; readonly least: number; readonly enough: number };
  "example-elsewhere": ExampleOf & { readonly other: string; readonly percent: number };
  "examples-elsewhere": { readonly count: number };
  "example-twice": ExampleOf;
  "example-in-two": ExampleOf & { readonly other: string };
  "example-near": ExampleOf & { readonly other: string; readonly otherText: string; readonly percent: number };
  "example-in-exam": { readonly text: string; readonly question: string };
  "example-names-person": { readonly name: string };
  // Rules
  "rule-by-clock": { readonly rule: string; readonly key: string };
  "rule-never": { readonly rule: string; readonly why: NeverWhy };
  "rule-over": { readonly rule: string; readonly until: string };
  "rule-in-conflict": RuleAndOther;
  "rule-superfluous": RuleAndOther;
  "rule-unreached": RuleAndOther;
  "rule-example-fails": RuleExample & {
    readonly at: readonly { readonly da: string; readonly en: string }[];
    readonly several: boolean;
  };
  "rule-example-taken": RuleExample & { readonly other: string };
  "rule-example-unruled": RuleExample;
  // Departments and settings
  "department-without-hours": { readonly department: string };
  "department-example-values": { readonly department: string; readonly keys: readonly string[] };
  "cover-in-circle": { readonly way: readonly string[] };
  "contact-example-value": { readonly key: string; readonly value: string };
  "crisis-line-unconfirmed": { readonly line: string };
  "danger-single-word": { readonly phrase: string };
  // Local facts
  "fact-unknown": { readonly in: Holder; readonly id: string; readonly fact: string };
  "fact-unused": { readonly fact: string };
  "fact-empty": { readonly fact: string; readonly says: string; readonly department: string };
  "fact-unchecked": { readonly fact: string };
  "fact-no-link": { readonly fact: string };
  "fact-no-phone": { readonly fact: string };
  "fact-expired": { readonly fact: string; readonly expires: string; readonly department: string };
  "fact-without-value": { readonly fact: string; readonly locale: string };
  "fact-with-value": { readonly fact: string; readonly locale: string };
  // Names, keys, files
  "name-unknown": {
    readonly in: Holder;
    readonly id: string;
    readonly kind: NamedKind;
    readonly name: string;
    readonly near: string;
  };
  "stands-twice": { readonly kind: "group" | "topic" | "rule"; readonly id: string };
  "key-unknown": Inside & { readonly keys: readonly string[] };
  "value-missing": Inside & { readonly key: string };
  "value-of-another-kind": Inside & { readonly key: string };
  "value-not-offered": Inside & { readonly key: string; readonly value: string; readonly near: string };
  "value-empty": Inside & { readonly key: string };
  "value-too-long": Inside & { readonly key: string; readonly most: number };
  "value-too-small": Inside & { readonly key: string; readonly least: number };
  "value-too-large": Inside & { readonly key: string; readonly most: number };
  "value-in-wrong-form": Inside & { readonly key: string; readonly value: string; readonly form: string };
  "value-wrong": Inside & { readonly key: string; readonly why: string };
  "name-in-wrong-form": Inside & { readonly name: string };
  "file-missing": { readonly file: string };
  "file-too-long": { readonly most: number };
  "file-unreadable": { readonly code: string };
  "file-too-tangled": Nothing;
};

type Nothing = Readonly<Record<string, never>>;
type ExampleOf = { readonly text: string; readonly topic: string };
type RuleAndOther = { readonly rule: string; readonly other: string };
type RuleExample = { readonly rule: string; readonly text: string };
/** The entry that a value stands in; null: the file itself. */
type Inside = { readonly inside: { readonly kind: EntryKind; readonly id: string } | null };
export type EntryKind = "topic" | "rule" | "need" | "choice" | "group" | "entry";
/** Why no message can ever pass a rule. */
export type NeverWhy = "topic-outside-group" | "gap" | "word-and-not" | "unless";
export type Holder =
  | "topic"
  | "variant"
  | "saved-replies"
  | "saved-reply"
  | "rule"
  | "article"
  | "fact"
  | "department"
  | "municipality";
export type NamedKind = "topic" | "group" | "department" | "external" | "article" | "fact" | "variant";

export type SaidCode = keyof SaidValues;
/** One of them with its values. */
export type Said = { [Code in SaidCode]: { readonly code: Code; readonly values: SaidValues[Code] } }[SaidCode];
