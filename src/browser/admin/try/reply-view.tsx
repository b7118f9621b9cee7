import { useTongue } from "../../staff/use-tongue.ts";
import { BlockOf } from "../../widget/blocks/block.tsx";
import { replyOf } from "../../widget/reply.ts";
import type { Replied } from "../../widget/talk.ts";
import { wordsIn } from "../../widget/words.ts";

type Props = { readonly blocks: readonly unknown[]; readonly text: string; readonly locale: string };

const on = { say: () => undefined, download: () => undefined };

/** What the chat would show, by the chat's own means. Nothing in it can be pressed to any effect. */
export function ReplyView({ blocks, text, locale }: Props) {
  const words = wordsIn[useTongue()];
  const reply = replyOf({ by: "assistant", blocks });
  if (reply === null)
    return (
      <div class="said text">
        {text.split("\n").map((line, at) => (
          <p key={`${at}`}>{line}</p>
        ))}
      </div>
    );
  const item: Replied = { kind: "reply", key: "preview", at: "", locale, reply, text, link: null, over: null };
  return (
    <div class="said reply-view" lang={locale} inert>
      {reply.blocks.map((block, at) => (
        <BlockOf key={`${at}`} {...{ block, item, words, isNews: false, on }} />
      ))}
    </div>
  );
}
