import markdownIt from "markdown-it";
import type { Block, Passage, Run } from "../domain/rendered.ts";

// "zero" knows paragraphs alone: headings, images, tables, code and HTML stay the signs they are written with.
const markdown = markdownIt("zero").enable(["list", "link", "emphasis", "escape", "newline", "entity"]);
// A link that may not be followed keeps its words; markdown-it would leave its brackets and its address standing.
markdown.validateLink = () => true;

type Token = ReturnType<typeof markdown.parse>[number];

/** Markdown → what it is made of, and the same as plain text. */
export function passageOf(text: string): Passage {
  const blocks = blocksOf(markdown.parse(text, {}));
  return { blocks, text: linesOf(blocks).join("\n") };
}

function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let items: (readonly Run[])[] | undefined;
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
      // A list within a list becomes part of the outer one.
      if (depth++ > 0) continue;
      items = [];
      blocks.push({ kind: "list", ordered: token.type === "ordered_list_open", items });
    } else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") {
      if (--depth === 0) items = undefined;
    } else if (token.type === "inline") {
      const runs = runsOf(token.children ?? []);
      if (runs.length === 0) continue;
      if (items === undefined) blocks.push({ kind: "paragraph", runs });
      else items.push(runs);
    }
  }
  return blocks;
}

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: { text: string; href?: string; strong?: true }[] = [];
  let href: string | undefined;
  let strong = false;
  for (const token of tokens) {
    if (token.type === "link_open") href = httpsOf(String(token.attrGet("href")));
    else if (token.type === "link_close") href = undefined;
    else if (token.type === "strong_open") strong = true;
    else if (token.type === "strong_close") strong = false;
    else {
      const text = token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;
      const last = runs.at(-1);
      if (text === "") continue;
      if (last !== undefined && last.href === href && (last.strong === true) === strong) last.text += text;
      else runs.push({ text, ...(href !== undefined && { href }), ...(strong && { strong }) });
    }
  }
  return runs;
}

/** The address, when it may be followed: nothing but https. */
export function httpsOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === "https:" ? href : undefined;
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [plainOf(block.runs)];
    return block.items.map((runs, at) => `${block.ordered ? `${at + 1}.` : "-"} ${plainOf(runs)}`);
  });
}

function plainOf(runs: readonly Run[]): string {
  return runs.map(({ text, href }) => (href === undefined ? text : `${text}: ${shown(href)}`)).join("");
}

/** "https://virk.dk/" is read out and typed without its last stroke. */
function shown(href: string): string {
  return href.replace(/^(https:\/\/[^/]+)\/$/, "$1");
}

/** For channels that take HTML. Links open beside the page that the citizen came from and tell the other nothing of it. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return `<p>${spansOf(block.runs)}</p>`;
      const list = block.ordered ? "ol" : "ul";
      return `<${list}>${block.items.map((runs) => `<li>${spansOf(runs)}</li>`).join("")}</${list}>`;
    })
    .join("");
}

function spansOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, href, strong }) => {
      const words = strong === true ? `<strong>${escaped(text)}</strong>` : escaped(text);
      if (href === undefined) return words;
      return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${words}</a>`;
    })
    .join("");
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
