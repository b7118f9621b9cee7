import type { NoticeBlock } from "../../../domain/reply.ts";
import { Icon } from "../icon.tsx";
import type { Seen, SeenBlock } from "../reply.ts";
import type { Replied } from "../talk.ts";
import { together } from "../together.ts";
import type { Words } from "../words.ts";
import { Article } from "./article.tsx";
import { Choices } from "./choices.tsx";
import { ContactCard } from "./contact.tsx";
import { Crisis } from "./crisis.tsx";
import { ContactForm } from "./form.tsx";
import { SeveralTopics } from "./list.tsx";
import type { BlockEvents } from "./props.ts";
import { Queue } from "./queue.tsx";
import { Receipt } from "./receipt.tsx";
import { Lines } from "./runs.tsx";
import { Summary } from "./summary.tsx";

type Props = {
  readonly block: SeenBlock;
  readonly item: Replied;
  readonly words: Words;
  readonly isNews: boolean;
  readonly on: BlockEvents;
};

/** That somebody came or went stands between hairlines; what was taken out of a message is worth a frame. */
function Notice({ block }: { readonly block: Seen<NoticeBlock> }) {
  if (block.about === "masked")
    return (
      <p class="callout callout--warning">
        <Icon name="warn" />
        <span>{together(block.text)}</span>
      </p>
    );
  return (
    <p class="notice">
      <span>{together(block.text)}</span>
    </p>
  );
}

export function BlockOf({ block, item, words, isNews, on }: Props) {
  switch (block.kind) {
    case "text":
      return (
        <div class="text">
          <Lines text={block.text} words={words} />
        </div>
      );
    case "notice":
      return <Notice block={block} />;
    case "contact":
      return <ContactCard contact={block} />;
    case "article":
      return <Article {...{ block, item, words, on }} />;
    case "choices":
      return <Choices {...{ block, item, words, on }} />;
    case "list":
      return <SeveralTopics {...{ block, item, words, on }} />;
    case "summary":
      return <Summary {...{ block, item, words, on }} />;
    case "receipt":
      return <Receipt {...{ block, item, words, on }} />;
    case "queue":
      return <Queue {...{ block, item, words, on }} />;
    case "form":
      return <ContactForm {...{ block, item, words, on }} />;
    case "crisis":
      return <Crisis {...{ block, item, words, on, isNews }} />;
    default:
      return block satisfies never;
  }
}
