import { type Activity, type ConversationReference, TurnContext } from "botbuilder";
import type { House } from "../../conversation/receive.ts";
import { phraseIn } from "../../conversation/wording.ts";
import type { Conversation } from "../../domain/conversation.ts";
import { type Locale, locales } from "../../domain/phrase.ts";
import type { Change } from "../../domain/store.ts";
import { longestText } from "../direct-line/sent.ts";
import type { Tongue } from "../triage-bot.ts";
import { forChannel } from "./for-channel.ts";
import { initiation } from "./handoff.ts";
import { notTaken } from "./not-taken.ts";
import { shortened, talkOf } from "./talk-of.ts";

/** How Teams and the other channels of Azure speak. They show no blocks: the text is complete. */
export function channelTongue(house: Pick<House, "equipment" | "store">): Tongue {
  return {
    received: async (activity) => {
      const conversation = await talkOf(house.store, activity);
      if (conversation === null) return null;
      return {
        conversation,
        channel: "bot-framework",
        channelReference: referenceOf(activity),
        page: null,
        // In a team the bot is called by its name first; that is not part of what is asked.
        text: textOf(activity),
        // The channel brings the same activity again when it has heard no answer.
        clientId: activity.id ? shortened(activity.id) : null,
      };
    },
    refused: async (activity, problem) => {
      const why = problem?.kind === "refused" ? "blocked" : whyNot(activity);
      if (why === null) return null;
      const talk = await talkOf(house.store, activity);
      const known = talk === null ? undefined : await house.store.get("conversation", talk);
      return notTaken(why, known?.locale ?? localeOf(activity.locale));
    },
    written: ({ text, conversation }, locale, activity) => ({
      type: "message",
      text: forChannel(house, text, { id: conversation, locale, channelReference: referenceOf(activity) }),
      textFormat: "plain",
      locale,
    }),
    greeting: ({ locale: wanted }) => {
      const { municipality } = house.equipment().content;
      const locale = localeOf(wanted);
      const text = phraseIn(municipality.texts.greeting ?? municipality.name, locale);
      return { type: "message", text, textFormat: "plain", locale };
    },
    beside: (changes, activity) => initiations(changes, activity),
  };
}

const textOf = (activity: Activity): string => TurnContext.removeRecipientMention(activity) ?? activity.text ?? "";

function whyNot(activity: Activity): "long" | "files" | null {
  const text = textOf(activity);
  if (text.length > longestText) return "long";
  // Teams sends the words themselves as an attachment, too.
  const files = (activity.attachments ?? []).some(({ contentType }) => contentType !== "text/html");
  return text.trim() === "" && files ? "files" : null;
}

const localeOf = (wanted: string | undefined): Locale =>
  locales.find((known) => wanted?.toLowerCase().startsWith(known)) ?? "da";

/** The way back, without anybody's name. */
function referenceOf(activity: Activity): Conversation["channelReference"] {
  const reference = TurnContext.getConversationReference(activity) as ConversationReference;
  const { channelId, serviceUrl, conversation, bot, user } = reference;
  const { id, isGroup, conversationType, tenantId } = conversation;
  return JSON.parse(
    JSON.stringify({
      channelId,
      serviceUrl,
      conversation: { id, isGroup, conversationType, tenantId },
      bot: { id: bot.id },
      user: user && { id: user.id },
    }),
  );
}

function initiations(changes: readonly Change[], activity: Activity): readonly Partial<Activity>[] {
  const made = changes.flatMap((change) =>
    "put" in change && change.put === "enquiry" && change.value.revision === 0 ? [change.value] : [],
  );
  return made.map(({ id, reference }) => {
    const departments = changes.flatMap((change) =>
      "put" in change && change.put === "part" && change.value.enquiry === id ? [change.value.department] : [],
    );
    return initiation(activity, { reference, departments: [...new Set(departments)] });
  });
}
