import { linkOf, tokenOf } from "../../conversation/private-link.ts";
import type { ChatData, ChatPerson } from "../../domain/chat-activity.ts";
import type { Message } from "../../domain/message.ts";
import type { Locale } from "../../domain/phrase.ts";
import { type ChoicesBlock, linkMark, type Reply, type ReplyBlock, withLink } from "../../domain/reply.ts";

/** As it goes over the line. */
export type Activity = {
  readonly type: "message" | "typing" | "event" | "endOfConversation";
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: "directline";
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly role: "bot" | "user" };
  readonly locale?: Locale;
  readonly text?: string;
  /** Never Markdown: what a citizen or the municipality writes is shown as it is written. */
  readonly textFormat?: "plain";
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly { readonly type: "imBack"; readonly title: string; readonly value: string }[];
  };
  readonly name?: string;
  readonly value?: unknown;
  readonly channelData?: ChatData;
};

export const botId = "nem-indgang";

/** What is known of a conversation when its messages are shown. */
export type Scene = {
  readonly conversation: string;
  /** The language that a message is in. */
  localeOf(message: Message): Locale;
  /** The citizen's private link; worked out only where it is shown. */
  link(): string;
  /** Who wrote it, or has joined with it, by the message's number. */
  readonly people: ReadonlyMap<number, ChatPerson>;
};

export function linkFor(equipment: { readonly key: string; readonly publicUrl: string }, conversation: string): string {
  return linkOf(equipment.publicUrl, tokenOf(equipment.key, conversation));
}

/** A stored message as the citizen sees it; `user` is what this client calls them. */
export function activityOf(message: Message, scene: Scene, user: string): Activity {
  const { id, at: timestamp, text } = message;
  const common = {
    type: "message",
    id,
    timestamp,
    channelId: "directline",
    conversation: { id: scene.conversation },
    locale: scene.localeOf(message),
    textFormat: "plain",
  } as const;
  if (message.by === "citizen")
    return {
      ...common,
      text,
      from: { id: user, role: "user" },
      ...(message.clientId !== null && { channelData: { clientActivityID: message.clientId } }),
    };
  const blocks = blocksOf(message, scene.link);
  const suggestedActions = suggestions(blocks);
  return {
    ...common,
    text: text.includes(linkMark) ? withLink(text, scene.link()) : text,
    from: { id: botId, role: "bot" },
    ...(suggestedActions !== undefined && { suggestedActions }),
    channelData: dataOf(message, blocks, scene),
  };
}

function dataOf(message: Message, blocks: readonly ReplyBlock[], { people, link }: Scene): ChatData {
  const person = people.get(message.seq);
  if (message.by === "staff") return person === undefined ? {} : { staff: person };
  const about = new Set(blocks.map((block) => (block.kind === "notice" ? block.about : block.kind)));
  return {
    ...(blocks.length > 0 && { reply: { by: message.by, blocks } as Reply }),
    ...(about.has("joined") && person !== undefined && { joined: person }),
    ...(["left", "idle", "ended"].some((each) => about.has(each)) && { joined: null }),
    ...(about.has("receipt") && { link: link() }),
  };
}

// They were reply blocks when they were stored (keptBlocks), and the store changes nothing.
function blocksOf({ blocks }: Message, link: () => string): readonly ReplyBlock[] {
  const kept = JSON.stringify(blocks);
  return (kept.includes(linkMark) ? JSON.parse(withLink(kept, link())) : blocks) as unknown as readonly ReplyBlock[];
}

/** For a client that shows no blocks: the choices as buttons. */
function suggestions(blocks: readonly ReplyBlock[]): Activity["suggestedActions"] {
  const last = blocks.findLast((block): block is ChoicesBlock => block.kind === "choices");
  if (last === undefined) return undefined;
  return {
    to: [],
    actions: last.choices.map(({ title, say }) => ({ type: "imBack", title, value: say })),
  };
}
