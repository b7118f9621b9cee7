import { createHash } from "node:crypto";
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

/** How Teams and the other channels of Azure speak. They show no blocks: the text is complete. */
export function channelTongue(house: Pick<House, "equipment" | "store">): Tongue {
  return {
    received: (activity) => ({
      conversation: idOf(activity),
      channel: "bot-framework",
      channelReference: referenceOf(activity),
      page: null,
      // In a team the bot is called by its name first; that is not part of what is asked.
      text: textOf(activity),
      // The channel brings the same activity again when it has heard no answer.
      clientId: activity.id ? shortened(activity.id) : null,
    }),
    refused: async (activity) => {
      if (textOf(activity).length <= longestText) return null;
      const known = await house.store.get("conversation", idOf(activity));
      const locale = known?.locale ?? localeOf(activity.locale);
      return { type: "message", text: tooLong[locale === "da" ? "da" : "en"], textFormat: "plain", locale };
    },
    written: ({ text }, locale, activity) => ({
      type: "message",
      text: forChannel(house, text, { id: idOf(activity), locale, channelReference: referenceOf(activity) }),
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

// Cut short it would look as if all of it had been read, and a number that is cut in two is not known as a private one.
const tooLong = {
  da: "Beskeden er for lang, så vi har ikke læst den. Skriv højst 8.000 tegn ad gangen.",
  en: "The message is too long, so we have not read it. Please write at most 8,000 characters at a time.",
} as const;

const textOf = (activity: Activity): string => TurnContext.removeRecipientMention(activity) ?? activity.text ?? "";

/** A conversation of a channel under an id of ours: theirs are as long as they like, and hold signs of every kind. */
export function idOf({ channelId, conversation }: Pick<Activity, "channelId" | "conversation">): string {
  return `bf-${shortened(`${channelId} ${conversation.id}`)}`;
}

const shortened = (text: string) => createHash("sha256").update(text).digest("base64url");
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
