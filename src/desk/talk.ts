import { notice } from "../conversation/blocks.ts";
import { join, leave, ownMessage } from "../conversation/join.ts";
import { phraseIn, sayIn } from "../conversation/wording.ts";
import { mask } from "../language/private-data.ts";
import { assertCan } from "./can.ts";
import { type Done, kept } from "./change.ts";
import { heldGoesFirst } from "./deliver.ts";
import { noLongerWaiting, taking, unclaimed } from "./take.ts";
import { holding } from "./wake.ts";
import type { Work } from "./work.ts";

/** Into the open chat: the assistant is silent from now on. */
export function joinTalk(work: Work): Done {
  assertCan(work, "join");
  const { front, dossier, staff } = work;
  const earlier = heldGoesFirst(work);
  const mine = taking({ ...work, part: earlier.part });
  return { changes: [...earlier.changes, ...join(front, dossier.conversation, mine, staff)], did: "talk-joined" };
}

/** Out of the chat; the part stays with whoever had joined. */
export function leaveTalk(work: Work): Done {
  assertCan(work, "leave");
  const { front, dossier, staff, seen } = work;
  const earlier = heldGoesFirst(work);
  const { part } = earlier;
  const last = part === work.part ? seen.findLast(({ by }) => by !== "notice") : null;
  // The last word was ours: it is the citizen's turn.
  const answered = part.state === "claimed" && (last === null || last?.by === "staff");
  const after = answered ? ({ ...part, state: "answered", since: front.now } as const) : part;
  const changes = [...earlier.changes, ...leave(front, dossier.conversation, staff), kept(after)];
  return { changes, did: "talk-left" };
}

/** The assistant takes over again, and the part goes back into the queue. */
export function handBack(work: Work): Done {
  assertCan(work, "hand-back");
  const { front, dossier, staff } = work;
  const earlier = heldGoesFirst(work);
  const free = unclaimed({ ...work, part: earlier.part });
  const changes = [...earlier.changes, ...leave(front, dossier.conversation, staff), kept(free)];
  return { changes, did: "talk-handed-back" };
}

const day = 86_400_000;

/** Ends the talk, and nobody can write in it for a day. What was held back is not sent any more. */
export function block(work: Work, words: { readonly reason: string }): Done {
  assertCan(work, "block");
  const { front, dossier, staff, part } = work;
  const { conversation } = dossier;
  const reason = mask(words.reason).text;
  const until = new Date(Date.parse(front.now) + day).toISOString();
  const say = sayIn(front.texts, conversation.locale);
  const { content } = front;
  const department = phraseIn(
    (content.departments.get(part.department) ?? content.municipality).name,
    conversation.locale,
  );
  return {
    changes: [
      {
        put: "conversation",
        value: {
          ...conversation,
          state: "ended",
          joined: null,
          wakeAt: null,
          blocked: { until, staff: staff.id, reason },
        },
      },
      { say: ownMessage(front, conversation.id, notice("ended", say("talk-ended", { department })), [part.id]) },
      kept(noLongerWaiting(holding(part, null))),
    ],
    did: "talk-blocked",
    reason,
  };
}
