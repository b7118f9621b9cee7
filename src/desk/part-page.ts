import type { House } from "../conversation/receive.ts";
import type { DeskMessage, PartPage, PrintPage } from "../domain/desk-pages.ts";
import { localTime } from "../domain/local-time.ts";
import type { Message } from "../domain/message.ts";
import { isAlarm, isOver, type Part } from "../domain/part.ts";
import { Problem } from "../domain/problem.ts";
import { enquiryEnds } from "../domain/retention.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { suggested } from "./articles.ts";
import { can } from "./can.ts";
import { audited, kept } from "./change.ts";
import { type Names, personOf } from "./names.ts";
import { rowOf } from "./row.ts";
import { savedReplies } from "./saved-replies.ts";
import { remindAtOf } from "./wake.ts";
import { whyHere } from "./why.ts";
import { program, resultTitle } from "./words.ts";
import { type Work, workOn } from "./work.ts";

/**
 * All that a staff member sees of a part. A look at a sensitive one is written down; the first look at a concern or a crisis ends
 * its alerts; and the citizen is shown how far the one who has it has read.
 */
export async function openPart(house: House, staff: StaffMember, id: string): Promise<PartPage> {
  return partPage(house, await noted(house, await workOn(house, staff, id), true));
}

/** The same for whoever has just changed it: the change itself stands in the audit. */
export async function pageAfterwards(house: House, staff: StaffMember, id: string): Promise<PartPage> {
  return partPage(house, await noted(house, await workOn(house, staff, id), false));
}

export async function printPart(house: House, staff: StaffMember, id: string): Promise<PrintPage> {
  const part = await openPart(house, staff, id);
  return { printedAt: house.now(), by: staff.name, part };
}

const mostTries = 8;

async function noted(house: House, first: Work, isLook: boolean): Promise<Work> {
  for (let work = first, tries = 1; ; tries++) {
    const { part, staff, front } = work;
    const news = isNews(work);
    const written = isLook && (part.sensitive || (news && isAlarm(part)));
    if (!news && !written) return work;
    const looked: Part = news ? { ...part, looked: { staff: staff.id, at: front.now } } : part;
    try {
      await house.store.commit([
        ...(news ? [kept(looked)] : []),
        ...(written ? [audited(work, { did: "part-looked-at" })] : []),
      ]);
      return news ? { ...work, part: { ...looked, revision: part.revision + 1 } } : work;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
      work = await workOn(house, staff, part.id);
    }
  }
}

// Of an ordinary part only its claimant's look is kept: every save is a new revision, and others have its page open, too.
function isNews({ part, staff, seen }: Work): boolean {
  if (isAlarm(part) && part.looked === null) return true;
  if (part.claimant !== staff.id || isOver(part)) return false;
  if (part.looked === null) return true;
  const last = seen.findLast(({ by }) => by === "citizen");
  return last !== undefined && last.at > (part.looked?.at ?? "");
}

/** The page as it stands, for whoever has just looked or changed it. */
export function partPage(house: House, work: Work): PartPage {
  const { part, staff, enquiry, dossier, front, seen } = work;
  const { content } = front;
  const { conversation } = dossier;
  const names: Names = { ...work, content, now: front.now };
  const by = (id: string | null) => (id === null ? program[staff.locale] : personOf(names, id).name);
  const needs = content.topics.get(part.topic)?.needs ?? [];
  const joined = conversation.joined?.part === part.id ? conversation.joined.staff : null;
  const moves = part.moves.filter(({ from, to }) => from !== to);
  const row = rowOf(names, { ...part, moves: moves.length, reference: enquiry.reference });
  return {
    ...row,
    firstLine: part.question,
    live: joined === null && row.live === "talking" ? null : row.live,
    enquiredAt: enquiry.at,
    wakeAt: part.state === "later" ? remindAtOf(part) : null,
    contact: enquiry.contact,
    conversation: {
      channel: conversation.channel,
      locale: conversation.locale,
      open: conversation.state === "open",
      joined: joined === null ? null : personOf(names, joined),
      blockedUntil: conversation.blocked?.until ?? null,
    },
    question: part.question,
    summary: part.summary,
    details: part.details.map(({ need, text }) => ({
      label: needs.find(({ id }) => id === need)?.title[staff.locale] ?? need,
      text,
    })),
    messages: seen.map((message) => messageOf(names, message)),
    held: heldOf(work),
    moved: part.moves.map(({ from, to, staff: who, at, reason }) => ({ from, to, by: by(who), at, reason })),
    remarks: part.remarks.map(({ id, staff: who, at, text }) => ({
      id,
      by: personOf(names, who),
      at,
      text,
      mine: who === staff.id,
    })),
    result:
      part.result === null
        ? null
        : {
            id: part.result.id,
            title: resultTitle(part.result.id, staff.locale),
            by: by(part.result.staff),
            at: part.result.at,
          },
    note: part.fileNote === null ? null : { takenAt: part.fileNote.takenAt, whyNot: part.fileNote.whyNot },
    keptBecause: part.hold?.reason ?? null,
    others: othersOf(work),
    why: whyHere({ ...work, content }),
    suggested: suggested(work, house.equipment()),
    savedReplies: savedReplies(work),
    kle: content.topics.get(part.topic)?.kle ?? null,
    deletedOn: deletedOn(work),
    can: [...can(work)],
  };
}

function messageOf(names: Names, { id, seq, at, by, staff, text, masked }: Message): DeskMessage {
  const person = staff === null ? null : personOf(names, staff);
  return { id, seq, at, by, staff: person, mine: staff === names.staff.id, text, masked };
}

// Before it is sent, a reply is its writer's: others see that one is on its way, not what it says.
function heldOf({ part, staff }: Work): PartPage["held"] {
  if (part.held === null) return null;
  const { clientId, text, until, staff: writer } = part.held;
  const mine = writer === staff.id;
  return { clientId, text: mine ? text : "", until, mine };
}

/** For the lead: how far the others are, not what is said there. */
function othersOf({ part, dossier }: Work): PartPage["others"] {
  if (!part.lead) return [];
  return dossier.parts
    .filter((other) => other.enquiry === part.enquiry && other.id !== part.id && !other.sensitive)
    .map(({ department, state, answerBy }) => ({ department, state, answerBy }));
}

function deletedOn({ dossier, enquiry, front }: Work): string | null {
  const ends =
    dossier.conversation.hold === null
      ? enquiryEnds(enquiry, dossier.parts, front.content.municipality.retention)
      : undefined;
  return ends === undefined ? null : localTime(ends).day;
}
