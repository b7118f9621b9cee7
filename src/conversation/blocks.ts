import type { ChoicesBlock, NoticeBlock, Reply, ReplyBlock, Said, TextBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";

export const text = (words: SafeText): TextBlock => ({ kind: "text", text: words });

export const said = (...blocks: readonly (ReplyBlock | null)[]): Said => ({
  by: "assistant",
  blocks: blocks.filter((block) => block !== null),
});

export const notice = <About extends string>(about: About, words: SafeText) => ({
  by: "notice" as const,
  blocks: [{ kind: "notice", about, text: words }] as const satisfies readonly [NoticeBlock<About>],
});

/** A list in which pressing one says its title. */
export const choices = (
  about: ChoicesBlock["about"],
  question: SafeText | null,
  titles: readonly SafeText[],
): ChoicesBlock => ({
  kind: "choices",
  about,
  question,
  choices: titles.map((title) => ({ say: title, title })),
});

/** The same reply with more below it. */
export function with_(reply: Reply | undefined, ...blocks: readonly (ReplyBlock | null)[]): Said {
  return said(...(reply?.by === "assistant" ? reply.blocks : []), ...blocks);
}
