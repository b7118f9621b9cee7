import {
  type Activity,
  type ActivityHandlerBase,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from "botbuilder";
import { Problem } from "../../domain/problem.ts";
import { type TurnDone, turned } from "../triage-bot.ts";

/** Brings an activity of our own chat to a bot within this process: no token is checked again and nothing goes over a wire. */
export class OwnAdapter extends BotAdapter {
  async process(activity: Partial<Activity>, bot: Pick<ActivityHandlerBase, "run">): Promise<TurnDone> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, (context) => bot.run(context));
    const done: TurnDone | undefined = context.turnState.get(turned);
    if (done === undefined)
      throw new Problem("the bot has not said what it stored", { next: "set `turned` in its turn" });
    return done;
  }

  /** What a bot says is stored before it is said, and the streams tell it from there. */
  override async sendActivities(_context: TurnContext, said: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return said.map(({ id }) => ({ id: id ?? "" }));
  }

  override async updateActivity(): Promise<undefined> {
    throw notHere();
  }

  override async deleteActivity(): Promise<void> {
    throw notHere();
  }

  override async continueConversation(
    _reference: Partial<ConversationReference>,
    _logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    throw notHere();
  }
}

const notHere = () =>
  new Problem("our own chat is told through the store alone", { next: "commit the message; the streams bring it" });
