import type { ReplyBlock } from "../../../domain/reply.ts";
import type { Along } from "../chat.ts";
import type { Seen } from "../reply.ts";
import type { Replied } from "../talk.ts";
import type { Words } from "../words.ts";

/** What a block can ask for. */
export type BlockEvents = {
  readonly say: (words: string, along?: Along) => void;
  readonly download: () => void;
};

export type BlockProps<Kind extends ReplyBlock["kind"]> = {
  readonly block: Seen<Extract<ReplyBlock, { kind: Kind }>>;
  readonly item: Replied;
  readonly words: Words;
  readonly on: BlockEvents;
};
