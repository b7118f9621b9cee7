import * as z from "zod";
import { linkOf, tokenOf } from "../../conversation/private-link.ts";
import type { House } from "../../conversation/receive.ts";
import { sayIn } from "../../conversation/wording.ts";
import type { Conversation } from "../../domain/conversation.ts";
import { linkMark, withLink } from "../../domain/reply.ts";

/** How others see what is said there, as channels write it: Teams names the kind, others say no more than that it is a group. */
const Audience = z.looseObject({
  conversation: z.looseObject({ isGroup: z.boolean().optional(), conversationType: z.string().optional() }),
});

type Talk = Pick<Conversation, "id" | "locale" | "channelReference">;

/** A text as it is said in a channel: with the citizen's private link, unless others read along. */
export function forChannel({ equipment }: Pick<House, "equipment">, text: string, talk: Talk): string {
  if (!text.includes(linkMark)) return text;
  const { key, publicUrl, texts } = equipment();
  if (!isShared(talk)) return withLink(text, linkOf(publicUrl, tokenOf(key, talk.id)));
  // "Keep the link" has nothing to keep here: the answer comes where it was asked.
  const alone = sayIn(texts, talk.locale)("receipt-only-link");
  const lines = text.split("\n").filter((line) => !line.includes(linkMark) && line !== alone);
  return [...lines, leftOut[talk.locale === "da" ? "da" : "en"]].join("\n");
}

function isShared({ channelReference }: Pick<Conversation, "channelReference">): boolean {
  const read = Audience.safeParse(channelReference);
  if (!read.success) return false;
  const { isGroup, conversationType } = read.data.conversation;
  return isGroup === true || conversationType === "groupChat" || conversationType === "channel";
}

// Whoever has the link can read everything and delete it.
const leftOut = {
  da: "Der er andre i samtalen, så vi viser ikke dit private link her. Brug nummeret, når du henvender dig til os.",
  en: "There are others in this conversation, so we do not show your private link here. Use the number when you contact us.",
} as const;
