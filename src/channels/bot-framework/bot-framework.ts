import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from "botbuilder";
import * as z from "zod";
import type { House } from "../../conversation/receive.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request, Route } from "../../domain/route.ts";
import { NotSent } from "../not-sent.ts";
import type { Sender } from "../outbox.ts";
import { TriageBot } from "../triage-bot.ts";
import { channelTongue } from "./channel-tongue.ts";
import { forChannel } from "./for-channel.ts";
import { HandoffState, HandoffStatus, status } from "./handoff.ts";
import { isVouched } from "./vouched.ts";

// The SDK gives this type no name outside of its own packages.
type BotFrameworkAuthentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;

export type Credentials = {
  readonly appId: string;
  /** Left out with a managed identity. */
  readonly password?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly type?: string | undefined;
};

export type BotFrameworkOptions = {
  readonly house: House;
  /** Without them there is no endpoint: it would answer to whatever address a caller names. */
  readonly credentials: Credentials | undefined;
  /** Who checks and gives tokens; left out: Microsoft's sign-in. */
  readonly authentication?: BotFrameworkAuthentication;
};

export type BotFramework = { readonly routes: readonly Route[]; readonly sendActivity: Sender | null };

/** As far as we look at it before the adapter does. */
const Incoming = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  conversation: z.looseObject({ id: z.string().min(1) }),
});
const Reference = z.looseObject({ serviceUrl: z.string(), conversation: z.looseObject({ id: z.string() }) });
/** What an outbox entry may say beside its text. */
const Payload = z.object({ handoff: HandoffState.optional() }).nullable();

/** The Bot Framework endpoint, for Teams and the other channels of Azure. */
export function botFramework({ house, credentials, authentication }: BotFrameworkOptions): BotFramework {
  if (credentials === undefined) return { routes: [], sendActivity: null };
  const trust = authentication ?? microsoft(credentials);
  const adapter = new CloudAdapter(trust);
  const bot = new TriageBot(house, channelTongue(house));
  const route: Route = {
    method: "POST",
    path: "/api/messages",
    summary: "The Bot Framework endpoint",
    // Microsoft's channels call from few addresses for everybody; what they bring is signed.
    limit: { burst: 600, perMinute: 6_000 },
    handle: async (request) => {
      const sent = Incoming.safeParse(request.body);
      if (!sent.success || !isUnderstood(sent.data))
        return { status: 400, json: { error: { code: "BadArgument", message: "no activity" } } };
      // The SDK's type asks for all a channel could say; what is read of it here, the schema has asked for.
      if (!(await isTrusted(trust, sent.data as unknown as Activity, request)))
        return { status: 401, json: { error: { code: "Unauthorized", message: "the token is not good here" } } };
      return processed(adapter, bot, request);
    },
  };
  return { routes: [route], sendActivity: sender(house, adapter, credentials.appId) };
}

/** How far a hand-over is in another system is taken note of, and answered with nothing: the person there speaks for themselves. */
function isUnderstood({ type, name, value }: z.infer<typeof Incoming>): boolean {
  return type !== "event" || name !== "handoff.status" || HandoffStatus.safeParse(value).success;
}

function microsoft({ appId, password, tenantId, type }: Credentials): BotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    ...(password !== undefined && { MicrosoftAppPassword: password }),
    ...(tenantId !== undefined && { MicrosoftAppTenantId: tenantId }),
    ...(type !== undefined && { MicrosoftAppType: type }),
  });
}

/** Checked before the adapter does: what is refused here writes nothing, and the answer's address is looked at, too. */
async function isTrusted(trust: BotFrameworkAuthentication, activity: Activity, request: Request): Promise<boolean> {
  // A channel of a kind of its own, with other checks, which nobody here needs.
  if (activity.channelId === "AseChannel") return false;
  try {
    const { claimsIdentity } = await trust.authenticateRequest(activity, request.headers.authorization ?? "");
    return isVouched(activity.serviceUrl, claimsIdentity.getClaimValue("serviceurl"));
  } catch (error) {
    if (isRefusal(error)) return false;
    throw new Problem("the keys of the Bot Framework could not be read", {
      kind: "unavailable",
      next: "see that this machine reaches login.botframework.com",
      cause: error,
    });
  }
}

// The SDK's own error has a status; a signature that does not hold comes as the error of the library that has checked it.
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { statusCode } = error as Error & { statusCode?: unknown };
  return statusCode === 401 || statusCode === 403 || ["JsonWebTokenError", "NotBeforeError"].includes(error.name);
}

async function processed(adapter: CloudAdapter, bot: TriageBot, { body, headers, method }: Request): Promise<Answer> {
  const answer: { status: number; body?: unknown } = { status: 200 };
  const response = {
    socket: undefined,
    status: (code: number) => {
      answer.status = code;
    },
    header: () => undefined,
    send: (sent: unknown) => {
      answer.body = sent;
    },
    end: () => undefined,
  };
  // The adapter prints what goes wrong, with its words; so it does not get to see it.
  const failed: { cause?: unknown } = {};
  await adapter.process(
    { body: body as Record<string, unknown>, headers: { ...headers }, method },
    response,
    async (context) => {
      try {
        await bot.run(context);
      } catch (cause) {
        failed.cause = cause;
      }
    },
  );
  if (failed.cause instanceof Problem) throw failed.cause;
  if (failed.cause !== undefined)
    throw new Problem("an activity could not be answered", {
      kind: "unavailable",
      next: "the channel brings it again; see the cause",
      cause: failed.cause,
    });
  return answer.body === undefined
    ? { status: answer.status, empty: true }
    : { status: answer.status, json: answer.body };
}

/** Brings what staff have written, and how far the hand-over is, back to the channel it came from. */
function sender(house: House, adapter: CloudAdapter, appId: string): Sender {
  return async ({ conversation: id, text, payload }) => {
    const conversation = id === null ? undefined : await house.store.get("conversation", id);
    const reference = Reference.safeParse(conversation?.channelReference);
    if (conversation === undefined || !reference.success) throw new NotSent("NO_REFERENCE");
    const { handoff } = Payload.parse(payload) ?? {};
    const activities: Partial<Activity>[] = [
      ...(handoff === undefined || handoff === "completed" ? [] : [status(handoff)]),
      ...(text === null
        ? []
        : [
            {
              type: "message",
              text: forChannel(house, text, conversation),
              textFormat: "plain",
              locale: conversation.locale,
            },
          ]),
      ...(handoff === "completed" ? [status(handoff)] : []),
    ];
    await adapter.continueConversationAsync(
      appId,
      // It is the one the SDK gave, kept as JSON.
      reference.data as unknown as Partial<ConversationReference>,
      async (context) => {
        await context.sendActivities(activities);
      },
    );
    return null;
  };
}
