import type * as z from "zod";
import { alert } from "../conversation/alert.ts";
import { notice } from "../conversation/blocks.ts";
import { ownMessage } from "../conversation/join.ts";
import { remindAt } from "../conversation/new-part.ts";
import { phraseIn, sayIn } from "../conversation/wording.ts";
import type { Move } from "../domain/desk-api.ts";
import { isAlarm, type Part } from "../domain/part.ts";
import { may } from "../domain/permissions.ts";
import type { Change } from "../domain/store.ts";
import { mask } from "../language/private-data.ts";
import { assertCan } from "./can.ts";
import { type Done, kept } from "./change.ts";
import { heldGoesFirst } from "./deliver.ts";
import { noticeMail, toldAtOnce } from "./notices.ts";
import { wrong } from "./problems.ts";
import { whoeverIsInLeaves } from "./take.ts";
import { remindedAt } from "./wake.ts";
import type { Work } from "./work.ts";

/** Whoever gets it the third time has the word "coordinator" on their door: it is not sent round any further. */
const mostMoves = 2;

/** "Ikke os": to another department, to a colleague, or only to another topic. */
export function move(work: Work, asked: z.output<typeof Move>): Done {
  assertCan(work, "move");
  const { front, staff } = work;
  const { content, now } = front;
  const reason = mask(asked.reason).text;
  const earlier = heldGoesFirst(work);
  const { part } = earlier;
  refuseNowhere(work, asked);
  const to = destination(work, asked.department);
  const topic = asked.topic ?? part.topic;
  const leaves = to !== part.department;
  // Round the coordinator, the colleague of the chosen department is not asked.
  const colleague = to === asked.department ? (asked.colleague ?? null) : null;
  const moved: Part = {
    ...part,
    department: to,
    topic,
    sensitive: part.sensitive || content.topics.get(topic)?.sensitive === true,
    moves: [...part.moves, { from: part.department, to, topic: asked.topic ?? null, staff: staff.id, at: now, reason }],
    ...(leaves || colleague !== null ? handedTo(part, colleague, now) : {}),
    ...(leaves ? { live: null, looked: null } : {}),
  };
  const department = content.departments.get(to);
  const woken = colleague === null && leaves ? remindedAt(moved, remindAt(department, part.urgent, now)) : moved;
  return {
    changes: [
      ...earlier.changes,
      ...(leaves || colleague !== null ? whoeverIsInLeaves(work) : []),
      kept(woken),
      ...(leaves ? told(work, to) : []),
      ...noticesFor(work, woken, colleague),
      ...(leaves && isAlarm(part) ? alert(front, woken, work.enquiry.reference) : []),
    ],
    // The reason stands in the part, where masking finds it.
    did: leaves ? "part-moved" : "part-corrected",
  };
}

function handedTo(part: Part, colleague: string | null, now: string): Partial<Part> {
  if (colleague !== null) return { state: "claimed", since: now, claimant: colleague, claimedAt: now };
  // Who has waited goes on waiting: a move does not put them at the end of the queue.
  const since = part.state === "waiting" ? part.since : now;
  return { state: "waiting", since, claimant: null, claimedAt: null };
}

function destination({ part, front }: Work, asked: string): string {
  const coordinator = front.content.municipality["catch-all"];
  if (asked === part.department || part.department === coordinator) return asked;
  const moved = part.moves.filter(({ from, to }) => from !== to).length;
  return moved >= mostMoves ? coordinator : asked;
}

function refuseNowhere(
  { part, staff, front, colleagues }: Work,
  { department, colleague, topic }: z.output<typeof Move>,
) {
  const { departments, topics } = front.content;
  if (!departments.has(department)) throw wrong(staff, "nobodyThere");
  if (topic !== undefined && !topics.has(topic)) throw wrong(staff, "noTopic");
  const member = colleague === undefined ? undefined : colleagues.get(colleague);
  if (colleague !== undefined && (member === undefined || !may(member, "part-work", department)))
    throw wrong(staff, "nobodyThere");
  const stays = department === part.department && (colleague ?? part.claimant) === part.claimant;
  if (stays && (topic ?? part.topic) === part.topic) throw wrong(staff, "thereAlready");
}

/** A colleague who gets it, or those of the new department who want to hear at once. */
function noticesFor({ part, staff, front, enquiry, colleagues }: Work, moved: Part, colleague: string | null) {
  const members = [...colleagues.values()];
  const there = moved.department === part.department ? [] : toldAtOnce(members, moved.department);
  const to =
    colleague === null ? there : members.filter(({ id, notices }) => id === colleague && notices.mail !== "off");
  const about = { part: moved, reference: enquiry.reference };
  return to.filter(({ id }) => id !== staff.id).map((member) => noticeMail(front, member, "new", about));
}

/** The citizen is told where it went. */
function told({ front, dossier, part }: Work, to: string): readonly Change[] {
  const { conversation } = dossier;
  const name = front.content.departments.get(to)?.name ?? front.content.municipality.name;
  const words = sayIn(front.texts, conversation.locale)("part-moved", {
    department: phraseIn(name, conversation.locale),
  });
  return [{ say: ownMessage(front, conversation.id, notice("moved", words), [part.id]) }];
}
