import { type Activity, ActivityHandler, type TurnContext } from "botbuilder";
import { type House, type Received, receive, type Turned } from "../conversation/receive.ts";
import type { Message } from "../domain/message.ts";
import type { Locale } from "../domain/phrase.ts";
import { Problem } from "../domain/problem.ts";
import type { Change } from "../domain/store.ts";

/** Under this name in a turn's state: what was stored. */
export const turned = Symbol("turned");
/** The citizen's message first, then the replies, as they stand in the store. */
export type TurnDone = Pick<Turned, "messages" | "repeated"> & { readonly locale: Locale };

/** What differs from channel to channel: how a message is read, and how a reply is written. */
export type Tongue = {
  /** Null: it is about something that was erased since, and is not heard. */
  received(activity: Activity): Received | Promise<Received | null>;
  /**
   * What is said instead where a message cannot be taken, also when that shows only as a problem; null: nothing stands in its way.
   * Left out: the channel says it by other means.
   */
  refused?(activity: Activity, problem?: Problem): Promise<Partial<Activity> | null>;
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
      const received = await tongue.received(activity);
      if (received === null) return next();
      const done = await receive(house, received).catch(async (problem: unknown) => {
        const said = problem instanceof Problem ? await tongue.refused?.(activity, problem) : null;
        if (said == null) throw problem;
        await context.sendActivity(said);
        return null;
      });
      if (done === null) return next();
      const { messages, repeated, changes } = done;
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
