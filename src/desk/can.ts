import type { deskActions } from "../domain/desk-pages.ts";
import { isOver } from "../domain/part.ts";
import { notNow, taken } from "./problems.ts";
import { somebody } from "./words.ts";
import type { Work } from "./work.ts";

export type DeskAction = (typeof deskActions)[number];

type Asked = Pick<Work, "staff" | "part" | "dossier">;

/** The one list of what can be done as a part stands: the page shows its buttons from it, and every change asks it. */
export function can({ staff, part, dossier: { conversation } }: Asked): readonly DeskAction[] {
  const over = isOver(part);
  const mine = part.claimant === staff.id;
  const free = !over && part.claimant === null;
  const works = !over && (mine || free);
  const joinedHere = conversation.joined?.part === part.id;
  const allowed: Readonly<Record<DeskAction, boolean>> = {
    claim: free,
    "take-over": !over && !mine && !free,
    release: !over && mine,
    // Only the lead joins the live chat; the others answer in writing.
    join: works && part.lead && conversation.joined === null && conversation.blocked === null,
    leave: joinedHere && conversation.joined?.staff === staff.id,
    "hand-back": joinedHere && conversation.joined?.staff === staff.id,
    reply: works,
    undo: part.held?.staff === staff.id,
    remark: true,
    mask: true,
    later: works,
    move: works,
    close: works,
    reopen: part.state === "closed",
    "note-taken": part.state === "closed" && part.fileNote !== null,
    block: mine && !over && conversation.blocked === null,
    hold: part.hold === null,
    unhold: part.hold !== null,
  };
  return (Object.keys(allowed) as DeskAction[]).filter((action) => allowed[action]);
}

/** Throws what stands in the way. */
export function assertCan(work: Work, action: DeskAction): void {
  if (can(work).includes(action)) return;
  const { staff, part, colleagues } = work;
  if (action === "undo") throw notNow(staff, "tooLate");
  if (isOver(part) && action !== "reopen") throw notNow(staff, "closed");
  if (part.claimant === null || part.claimant === staff.id) throw notNow(staff);
  throw taken(staff, colleagues.get(part.claimant)?.name ?? somebody[staff.locale]);
}
