import type { Block, Run } from "../../../domain/rendered.ts";
import { runsOf } from "../../shared/runs.ts";
import { type Piece, together, withCalls } from "../together.ts";
import type { Words } from "../words.ts";

/** Words and links. What is followed opens beside the page, and the other side learns nothing of it. */
export function Runs({ runs, words }: { readonly runs: readonly Run[]; readonly words: Words }) {
  return runs.map(({ text, href, strong }) => {
    const written = href === undefined ? withCalls(text).map(Called) : together(text);
    const shown = strong === true ? <strong>{written}</strong> : written;
    if (href === undefined) return shown;
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {shown}
        <span class="hidden">{words.newTab}</span>
      </a>
    );
  });
}

function Called({ text, call }: Piece) {
  return call === undefined ? together(text) : <a href={call}>{together(text)}</a>;
}

/** A plain text as it was written: a line is a paragraph, and an address can be followed. */
export function Lines({ text, words }: { readonly text: string; readonly words: Words }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => (
    <p>
      <Runs runs={runsOf(line)} words={words} />
    </p>
  ));
}

export function Paragraphs({ blocks, words }: { readonly blocks: readonly Block[]; readonly words: Words }) {
  return blocks.map((block) => {
    if (block.kind === "paragraph")
      return (
        <p>
          <Runs runs={block.runs} words={words} />
        </p>
      );
    const List = block.ordered ? "ol" : "ul";
    return (
      <List>
        {block.items.map((runs) => (
          <li>
            <Runs runs={runs} words={words} />
          </li>
        ))}
      </List>
    );
  });
}
