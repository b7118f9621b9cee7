import type { Conversation } from "../domain/conversation.ts";
import type { NewMessage } from "../domain/message.ts";
import { keptBlocks, type Reply } from "../domain/reply.ts";
import type { SecretKind } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import { notice } from "./blocks.ts";
import { textOf } from "./plain.ts";
import { recordOf } from "./record.ts";
import type { Answered, Step, Turn } from "./turn.ts";

/** Puts a turn together: one commit with everything in it, or nothing. */
export function close(turn: Turn, step: Step): Answered {
  const { state, heard, front } = turn;
  const { conversation } = state;
  const record = recordOf(turn, step.did);
  const masked = heard.reading.secrets.length > 0;
  const tells = masked && !conversation.dialogue.toldAboutMasking;
  const replies: readonly Reply[] = [...(tells ? [maskedNotice(turn)] : []), ...step.replies.filter(hasBlocks)];
  const sensitive = step.sensitive ?? false;
  const about = [...(step.about ?? [])];

  const said: NewMessage = {
    id: front.id(),
    conversation: conversation.id,
    at: front.now,
    by: "citizen",
    staff: null,
    clientId: heard.clientId,
    text: heard.text,
    blocks: [],
    parts: about,
    sensitive,
    masked,
    decision: record,
  };
  const answers = replies.map(
    (reply): NewMessage => ({
      ...said,
      id: front.id(),
      by: reply.by,
      clientId: null,
      text: textOf(reply),
      blocks: keptBlocks(reply.blocks),
      // Staff see what the citizen wrote; of the assistant only the card that both sides must see.
      parts: reply.blocks.some(({ kind }) => kind === "crisis") ? about : [],
      masked: false,
      decision: null,
    }),
  );
  return {
    changes: [
      { put: "conversation", value: conversationAfter(turn, step, masked) },
      { say: said },
      ...answers.map((say): Change => ({ say })),
      ...(step.changes ?? []),
    ],
    replies,
    did: step.did,
    record,
  };
}

const hasBlocks = ({ blocks }: Reply) => blocks.length > 0;

function conversationAfter(turn: Turn, step: Step, masked: boolean): Conversation {
  const { conversation } = turn.state;
  const { dialogue } = step;
  return {
    ...conversation,
    locale: turn.locale,
    state: "open",
    dialogue: { ...dialogue, toldAboutMasking: dialogue.toldAboutMasking || masked },
    touchedSensitive: conversation.touchedSensitive || step.sensitive === true,
    feedback: [...conversation.feedback, ...feedbackOf(turn, step)],
    wakeAt: step.wakeAt === undefined ? conversation.wakeAt : step.wakeAt,
  };
}

/** Which answer was judged: the last one given. */
function feedbackOf({ state, front }: Turn, { feedback }: Step): Conversation["feedback"] {
  const answer = state.messages.findLast(({ by }) => by === "assistant");
  if (feedback === undefined || answer === undefined) return [];
  return [{ seq: answer.seq, at: front.now, helped: feedback.helped, text: null }];
}

const kinds = {
  "CPR-nummer": "masked-cpr",
  betalingskort: "masked-card",
  kontonummer: "masked-account",
} as const satisfies Readonly<Record<SecretKind, string>>;

function maskedNotice({ heard, say }: Turn) {
  const kind = heard.reading.secrets[0]?.kind ?? "CPR-nummer";
  return notice("masked", say(kinds[kind]));
}
