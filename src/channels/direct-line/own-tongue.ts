import type { Activity } from "botbuilder";
import type { House } from "../../conversation/receive.ts";
import type { Tongue } from "../triage-bot.ts";
import { activityOf } from "./activity.ts";
import { bareScene } from "./scene.ts";
import { pageOf, Sent } from "./sent.ts";

/** How our own chat speaks: plain Direct Line, and what chat-activity.ts says beside it. */
export function ownTongue(house: Pick<House, "store" | "equipment">): Tongue {
  return {
    received: ({ conversation, text, channelData }) => {
      const { clientActivityID, page, share, mayLearn } = Sent.shape.channelData.parse(channelData) ?? {};
      return {
        conversation: conversation.id,
        channel: "chat",
        channelReference: null,
        page: pageOf(page),
        text,
        clientId: clientActivityID ?? null,
        share: share ?? false,
        mayLearn: mayLearn ?? true,
      };
    },
    written: (message, locale, { conversation, from }) =>
      // The official types are classes and mutable; ours are the same on the wire.
      activityOf(message, bareScene(house, conversation.id, locale), from.id) as unknown as Partial<Activity>,
  };
}
