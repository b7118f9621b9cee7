import type { CrisisBlock, Reply, ReplyBlock, SummaryBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { joined, made, tidy } from "./wording.ts";

/** A reply in words alone, one block a line: complete by itself for a channel that shows nothing else. */
export function textOf(reply: Pick<Reply, "blocks">): SafeText {
  const lines = reply.blocks.flatMap(linesOf).filter((line) => line.trim() !== "");
  // People search and copy plain text: its spaces are ordinary, and nothing is hidden in it.
  const plain = lines.map((line) => made({ program: line.replaceAll("\u00a0", " ").replaceAll("\u00ad", "") }));
  return joined(plain, "\n");
}

function linesOf(block: ReplyBlock): readonly SafeText[] {
  switch (block.kind) {
    case "text":
    case "notice":
    case "form":
      return [block.text];
    case "list":
      return block.items.map(({ title, owner, text }, at) =>
        joined([made({ program: `${at + 1}.` }), ended(title), ...present([owner, text && oneLine(text)])]),
      );
    case "article":
      return [...block.cautions, ...present([block.title]), block.text, ...block.foot];
    case "choices":
      return [...present([block.question]), ...block.choices.map(({ title }, at) => numbered(at, title))];
    case "summary":
      return summaryLines(block);
    case "receipt":
    case "queue":
      return block.lines;
    case "contact":
      return [block.title, ...block.lines.map(({ text }) => text)];
    case "crisis":
      return crisisLines(block);
    default:
      return block satisfies never;
  }
}

function summaryLines(block: SummaryBlock): readonly SafeText[] {
  const many = block.groups.flatMap(({ matters }) => matters).length > 1;
  let number = 0;
  const groups = block.groups.flatMap(({ to, matters }) => [
    to,
    ...matters.flatMap(({ title, rows }) => [
      many ? numbered(number++, title) : title,
      ...rows.map(({ label, text }) => labelled(label, text)),
    ]),
  ]);
  return [
    block.title,
    ...groups,
    labelled(block.reply.label, block.reply.text),
    ...present([block.hint, block.strike, block.share, block.question]),
  ];
}

function crisisLines(block: CrisisBlock): readonly SafeText[] {
  const lines = block.lines.map(({ name, for: why, phone, hours, link }) => {
    const how = [phone, hours, link].filter((way) => way !== null && !name.includes(way));
    return joined([name, made({ program: "–" }), why, ...how.map((way) => made({ program: way ?? "" }))]);
  });
  return [block.call, block.text, ...lines, ...present([block.foot])];
}

const present = (texts: readonly (SafeText | null)[]): SafeText[] => texts.filter((text) => text !== null);
const numbered = (at: number, text: SafeText) => joined([made({ program: `${at + 1}.` }), text]);
const labelled = (label: SafeText, text: SafeText) => joined([joined([label, made({ program: ":" })], ""), text]);
const oneLine = (text: SafeText) => tidy(text, 2000);
const ended = (title: SafeText) => (/[.?!:]$/.test(title) ? title : joined([title, made({ program: "." })], ""));
