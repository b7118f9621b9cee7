import { type Activity, ActivityHandler, type TurnContext } from "botbuilder";
import { type House, type Received, receive, type Turned } from "../conversation/receive.ts";
import type { Message } from "../domain/message.ts";
import type { Locale } from "../domain/phrase.ts";
import type { Change } from "../domain/store.ts";

/** Under this name in a turn's state: what was stored. */
export const turned = Symbol("turned");
/** The citizen's message first, then the replies, as they stand in the store. */
export type TurnDone = Pick<Turned, "messages" | "repeated"> & { readonly locale: Locale };

/** What differs from channel to channel: how a message is read, and how a reply is written. */
export type Tongue = {
  received(activity: Activity): Received;
  /** What is said instead where a message cannot be taken; null: it can. Left out: the channel has seen to it before. */
  refused?(activity: Activity): Promise<Partial<Activity> | null>;
  written(message: Message, locale: Locale, activity: Activity): Partial<Activity>;
  /** Said to whoever comes in; left out: the channel greets by itself. */
  greeting?(activity: Activity): Partial<Activity>;
  /** What the channel is told beside the replies. */
  beside?(changes: readonly Change[], activity: Activity): readonly Partial<Activity>[];
};

/** The bot: it hears a message, and says what the conversation answers. All it knows is in `receive`. */
export class TriageBot extends ActivityHandler {
  constructor(house: House, tongue: Tongue) {
    super();
    this.onMessage(async (context: TurnContext, next) => {
      const { activity } = context;
      const refused = await tongue.refused?.(activity);
      if (refused != null) {
        await context.sendActivity(refused);
        return next();
      }
      const { messages, repeated, changes } = await receive(house, tongue.received(activity));
      const locale = localeOf(changes);
      context.turnState.set(turned, { messages, repeated, locale } satisfies TurnDone);
      const replies = repeated ? [] : messages.filter(({ by }) => by !== "citizen");
      const said = replies.map((message) => tongue.written(message, locale, activity));
      const beside = repeated ? [] : (tongue.beside?.(changes, activity) ?? []);
      if (said.length + beside.length > 0) await context.sendActivities([...said, ...beside]);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity;
      if (tongue.greeting !== undefined && membersAdded.some(({ id }) => id !== recipient.id))
        await context.sendActivity(tongue.greeting(context.activity));
      await next();
    });
  }
}

function localeOf(changes: Turned["changes"]): Locale {
  for (const change of changes) if ("put" in change && change.put === "conversation") return change.value.locale;
  return "da";
}
