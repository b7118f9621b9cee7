import type { KeptConversation } from "./kept.ts";
import { listOf, rawOf, textOf } from "./raw.ts";
import { request } from "./request.ts";

/** Who asks: the private link's token, or the chat's own. */
export type Proof = { readonly link: string } | { readonly token: string };

export type SentPart = { readonly department: string; readonly state: string; readonly answerBy: string };
export type SentEnquiry = { readonly reference: string; readonly at: string; readonly parts: readonly SentPart[] };

export type CitizenTalkSeen = {
  readonly conversation: KeptConversation;
  readonly locale: string;
  readonly enquiries: readonly SentEnquiry[];
  readonly stays: readonly string[];
};

const proven = (proof: Proof) => ("link" in proof ? { body: proof } : { body: {}, token: proof.token });

/** What the citizen's own talk has led to, and what deleting it would leave. Changes nothing. */
export async function citizenTalk(base: string, proof: Proof): Promise<CitizenTalkSeen> {
  const raw = rawOf(await request(`${base}/c/talk`, proven(proof)));
  return {
    conversation: { id: textOf(raw.conversationId), token: textOf(raw.token), user: textOf(raw.user) },
    locale: textOf(raw.locale),
    enquiries: listOf(raw.enquiries, (enquiry) => {
      const { reference, at, parts } = rawOf(enquiry);
      return {
        reference: textOf(reference),
        at: textOf(at),
        parts: listOf(parts, (part) => {
          const { department, state, answerBy } = rawOf(part);
          return { department: textOf(department), state: textOf(state), answerBy: textOf(answerBy) };
        }),
      };
    }),
    stays: listOf(raw.stays, textOf),
  };
}

/** Answers with what stays at the municipality, in sentences. */
export async function deleteTalk(base: string, proof: Proof): Promise<readonly string[]> {
  return listOf(rawOf(await request(`${base}/c/delete`, proven(proof))).stays, textOf);
}
