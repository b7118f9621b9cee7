import { randomUUID } from "node:crypto";
import * as z from "zod";
import { linkIdOf } from "../conversation/private-link.ts";
import { type House, wasErased } from "../conversation/receive.ts";
import { phraseIn, sayIn } from "../conversation/wording.ts";
import type { CitizenDeletion, CitizenTalk } from "../domain/chat-activity.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Locale } from "../domain/phrase.ts";
import { Problem } from "../domain/problem.ts";
import { forgetForCitizen } from "../domain/retention.ts";
import type { Request, Route } from "../domain/route.ts";
import type { Change } from "../domain/store.ts";
import type { Access, Holder } from "./direct-line/access.ts";
import { Refusal, refusing } from "./direct-line/refusal.ts";

const Asked = z.object({ link: z.string().min(1).max(100).optional() }).nullish();

/** 128 bits cannot be guessed; who tries so often is a script all the same. */
const limit = { burst: 30, perMinute: 30 } as const;
const mostTries = 8;

/** The citizen comes back with the private link, or asks from the open chat: what was sent, and "Slet". */
export function citizenRoutes(house: House, access: Access): readonly Route[] {
  const common = { method: "POST", limit, open: true, body: Asked } as const;
  return [
    {
      ...common,
      path: "/c/talk",
      summary: "What was sent and how far it is; changes nothing",
      handle: refusing(async (request) => ({ status: 200, json: await talk(house, access, request) })),
    },
    {
      ...common,
      path: "/c/delete",
      summary: "Erases the citizen's conversation, but for what a department is working on",
      handle: refusing(async (request) => ({ status: 200, json: await erase(house, access, request) })),
    },
  ];
}

async function talk(house: House, access: Access, request: Request): Promise<CitizenTalk> {
  const holder = await holderOf(house, access, request);
  const dossier = await house.store.dossier(holder.conversation);
  const { token, expires_in, conversationId } = access.token(holder);
  const { enquiries = [], parts = [] } = dossier ?? {};
  const locale = dossier?.conversation.locale ?? "da";
  return {
    conversationId,
    token,
    user: holder.user ?? "user",
    expires_in,
    locale,
    enquiries: enquiries.map((enquiry) => ({
      reference: enquiry.reference,
      at: enquiry.at,
      parts: parts
        .filter((part) => part.enquiry === enquiry.id)
        .map(({ department, state, answerBy }) => ({ department: nameIn(house, department, locale), state, answerBy })),
    })),
    stays: dossier === undefined ? [] : staying(house, dossier),
  };
}

async function erase(house: House, access: Access, request: Request): Promise<CitizenDeletion> {
  const { conversation: id } = await holderOf(house, access, request);
  for (let tries = 1; ; tries++) {
    const dossier = await house.store.dossier(id);
    // Nothing was said yet, so nothing was stored.
    if (dossier === undefined) return { stays: [] };
    const now = house.now();
    try {
      await house.store.commit([...forgetForCitizen(dossier, now), gone(id, now)], { erase: true });
      return { stays: staying(house, dossier) };
    } catch (problem) {
      // Somebody claimed a part in the same moment: then that one stays.
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
    }
  }
}

/** Open chats end, also where a claimed part keeps the conversation's record alive. */
const gone = (conversation: string, at: string): Change => ({
  signal: { at, kind: "conversation-gone", conversation, part: null, department: null, staff: null, seq: null },
});

/** Whatever is wrong with a link or a conversation, the answer is the same: it is not there. */
async function holderOf(house: House, access: Access, request: Request): Promise<Holder> {
  const asked = Asked.safeParse(request.body);
  if (!asked.success) throw new Refusal("unreadable");
  const { store } = house;
  const link = asked.data?.link;
  const holder = link === undefined ? access.holder(request) : undefined;
  const known = link === undefined ? undefined : await store.get("citizen-link", linkIdOf(link));
  const id = holder?.conversation ?? known?.conversation;
  const conversation = id === undefined ? undefined : await store.get("conversation", id);
  if (id === undefined || (await wasErased(store, id, conversation))) throw new Refusal("gone");
  if (conversation !== undefined)
    return {
      conversation: conversation.id,
      user: holder?.user ?? `dl_${randomUUID()}`,
      begun: conversation.startedAt,
    };
  // A chat that is open and in which nothing was said yet is a conversation, too.
  if (holder === undefined) throw new Refusal("gone");
  return holder;
}

/** The parts that "Slet" leaves, as forgetForCitizen has it, in words. */
function staying(house: House, { conversation, enquiries, parts }: Dossier): readonly string[] {
  const { content, texts } = house.equipment();
  const { municipality } = content;
  const say = sayIn(texts, conversation.locale);
  return parts
    .filter(({ claimant, state }) => claimant !== null && state !== "withdrawn")
    .map((part) => {
      const enquiry = enquiries.find(({ id }) => id === part.enquiry);
      return [part, enquiry] as const;
    })
    .map(([part, enquiry]) =>
      say("delete-stays", {
        reference: phraseIn({ da: enquiry?.reference ?? "", en: enquiry?.reference ?? "" }, conversation.locale),
        department: phraseIn(content.departments.get(part.department)?.name ?? municipality.name, conversation.locale),
        days: municipality.retention.enquiry,
        phone: phraseIn({ da: municipality.contact.phone, en: municipality.contact.phone }, conversation.locale),
      }),
    );
}

function nameIn(house: House, department: string, locale: Locale): string {
  const { content } = house.equipment();
  return phraseIn(content.departments.get(department)?.name ?? content.municipality.name, locale);
}
