import type { Block, Run } from "../../domain/rendered.ts";
import type {
  ArticleBlock,
  ChoicesBlock,
  ContactBlock,
  CrisisBlock,
  FormBlock,
  ListBlock,
  NoticeBlock,
  QueueBlock,
  ReceiptBlock,
  Reply,
  ReplyBlock,
  SummaryBlock,
  TextBlock,
} from "../../domain/reply.ts";
import type { SafeText } from "../../domain/safe-text.ts";
import { mayFollow } from "../shared/runs.ts";
import { listOf, numberOrNull, type Raw, rawOf, textOf, textOrNull } from "./raw.ts";

/** As it arrives: text that the server has made safe is plain text here. */
export type Seen<Value> = Value extends SafeText
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Seen<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Seen<Value[Key]> }
      : Value;

export type SeenBlock = Seen<ReplyBlock>;
export type SeenReply = { readonly by: Reply["by"]; readonly blocks: readonly SeenBlock[] };

/** Null when the server says something this chat does not know yet: then the activity's text, which is complete, is shown. */
export function replyOf(value: unknown): SeenReply | null {
  const raw = rawOf(value);
  if (raw.by !== "assistant" && raw.by !== "notice") return null;
  const blocks: SeenBlock[] = [];
  for (const each of listOf(raw.blocks, rawOf)) {
    const read = readers[textOf(each.kind) as ReplyBlock["kind"]];
    if (read === undefined) return null;
    blocks.push(read(each));
  }
  return blocks.length === 0 ? null : { by: raw.by, blocks };
}

const abouts: readonly ChoicesBlock["about"][] = ["topic", "helped", "detail", "enquiry", "resume"];

const readers: { readonly [Kind in ReplyBlock["kind"]]: (raw: Raw) => SeenBlock } = {
  text: (raw): Seen<TextBlock> => ({ kind: "text", text: textOf(raw.text) }),
  list: (raw): Seen<ListBlock> => ({
    kind: "list",
    items: listOf(raw.items, (item) => {
      const { title, owner, text } = rawOf(item);
      return { title: textOf(title), owner: textOrNull(owner), text: textOrNull(text) };
    }),
  }),
  article: (raw): Seen<ArticleBlock> => ({
    kind: "article",
    article: textOf(raw.article),
    title: textOrNull(raw.title),
    cautions: listOf(raw.cautions, textOf),
    paragraphs: listOf(raw.paragraphs, paragraphOf),
    text: textOf(raw.text),
    foot: listOf(raw.foot, textOf),
  }),
  choices: (raw): Seen<ChoicesBlock> => ({
    kind: "choices",
    about: abouts.find((about) => about === raw.about) ?? "topic",
    question: textOrNull(raw.question),
    choices: listOf(raw.choices, (choice) => {
      const { say, title } = rawOf(choice);
      return { say: textOf(say) || textOf(title), title: textOf(title) };
    }),
  }),
  summary: (raw): Seen<SummaryBlock> => ({
    kind: "summary",
    title: textOf(raw.title),
    groups: listOf(raw.groups, (group) => {
      const { department, to, matters } = rawOf(group);
      return { department: textOf(department), to: textOf(to), matters: listOf(matters, matterOf) };
    }),
    reply: rowOf(raw.reply),
    hint: textOrNull(raw.hint),
    share: textOrNull(raw.share),
    strike: textOrNull(raw.strike),
    question: textOf(raw.question),
  }),
  receipt: (raw): Seen<ReceiptBlock> => ({
    kind: "receipt",
    reference: textOf(raw.reference),
    departments: listOf(raw.departments, textOf),
    answerBy: textOrNull(raw.answerBy),
    lines: listOf(raw.lines, textOf),
  }),
  queue: (raw): Seen<QueueBlock> => ({
    kind: "queue",
    department: textOf(raw.department),
    place: numberOrNull(raw.place) ?? 0,
    minutes: numberOrNull(raw.minutes),
    lines: listOf(raw.lines, textOf),
  }),
  contact: (raw): Seen<ContactBlock> => ({ kind: "contact", ...contactOf(raw) }),
  form: (raw): Seen<FormBlock> => ({ kind: "form", text: textOf(raw.text) }),
  crisis: (raw): Seen<CrisisBlock> => ({
    kind: "crisis",
    text: textOf(raw.text),
    call: textOf(raw.call),
    lines: listOf(raw.lines, (line) => {
      const { name, for: why, phone, hours, link } = rawOf(line);
      return {
        name: textOf(name),
        for: textOf(why),
        phone: textOrNull(phone),
        hours: textOrNull(hours),
        link: hrefOf(link),
      };
    }),
    foot: textOrNull(raw.foot),
  }),
  notice: (raw): Seen<NoticeBlock> => ({ kind: "notice", about: textOf(raw.about), text: textOf(raw.text) }),
};

export type SeenContact = Omit<Seen<ContactBlock>, "kind">;

export function contactOf(value: unknown): SeenContact {
  const raw = rawOf(value);
  return {
    title: textOf(raw.title),
    lines: listOf(raw.lines, (line) => {
      const { text, href } = rawOf(line);
      return { text: textOf(text), href: hrefOf(href) };
    }),
  };
}

function matterOf(value: unknown): Seen<SummaryBlock["groups"][number]["matters"][number]> {
  const raw = rawOf(value);
  return { title: textOf(raw.title), rows: listOf(raw.rows, rowOf) };
}

function rowOf(value: unknown): Seen<SummaryBlock["reply"]> {
  const raw = rawOf(value);
  return {
    need: textOrNull(raw.need),
    label: textOf(raw.label),
    text: textOf(raw.text),
    change: textOrNull(raw.change),
  };
}

function paragraphOf(value: unknown): Block {
  const raw = rawOf(value);
  if (raw.kind === "list")
    return { kind: "list", ordered: raw.ordered === true, items: listOf(raw.items, (runs) => listOf(runs, runOf)) };
  return { kind: "paragraph", runs: listOf(raw.runs, runOf) };
}

function runOf(value: unknown): Run {
  const raw = rawOf(value);
  const href = hrefOf(raw.href);
  return { text: textOf(raw.text), ...(href && { href }), ...(raw.strong === true && { strong: true }) };
}

function hrefOf(value: unknown): string | null {
  const href = textOf(value);
  return mayFollow(href) ? href : null;
}
