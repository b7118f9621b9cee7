import type * as z from "zod";
import { change, type Done } from "../../desk/change.ts";
import { close, later, noteTaken, reopen } from "../../desk/finish.ts";
import type { HeldReplies } from "../../desk/held-replies.ts";
import { move } from "../../desk/move.ts";
import { hold, maskWords, remark, unhold } from "../../desk/notes.ts";
import { pageAfterwards } from "../../desk/part-page.ts";
import { reply, undo } from "../../desk/reply.ts";
import { claimPart, release, takeOver } from "../../desk/take.ts";
import { block, handBack, joinTalk, leaveTalk } from "../../desk/talk.ts";
import type { Work } from "../../desk/work.ts";
import {
  Close,
  Later,
  Mask,
  Move,
  NoteTaken,
  Nothing,
  Reason,
  Remark,
  StaffReply,
  Undo,
} from "../../domain/desk-api.ts";
import { Changed } from "../../domain/desk-pages.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { asJson, asPage, type DeskSetting, parsed, refused, revisionIn, unmarked } from "./answers.ts";
import { many } from "./limits.ts";

type Doing = {
  readonly what: string;
  readonly summary: string;
  readonly body: z.ZodType;
  do(work: Work, body: unknown, staff: StaffMember): Done;
  readonly erase?: true;
};

function doing<Schema extends z.ZodType>(
  what: string,
  summary: string,
  body: Schema,
  act: (work: Work, body: z.output<Schema>) => Done,
  erase?: true,
): Doing {
  return {
    what,
    summary,
    body,
    do: (work, value, staff) => act(work, parsed(body, value, staff)),
    ...(erase && { erase }),
  };
}

const all: readonly Doing[] = [
  doing("take-over", "Take a part over from a colleague", Nothing, takeOver),
  doing("release", "Put a part back into the queue", Nothing, release),
  doing("join", "Join the open chat", Nothing, joinTalk),
  doing("leave", "Leave the chat and keep the part", Nothing, leaveTalk),
  doing("hand-back", "Hand the talk back to the assistant", Nothing, handBack),
  doing("reply", "Reply to the citizen; held back for five seconds", StaffReply, reply),
  doing("undo", "Take a reply back before the citizen sees it", Undo, undo),
  doing("remark", "Write a remark inside the desk", Remark, remark),
  doing("mask", "Remove words wherever they stand in the conversation", Mask, maskWords, true),
  doing("later", "Contact the citizen later", Later, later),
  doing("move", "Move a part to another department, colleague or topic", Move, move),
  doing("close", "Close a part with a result", Close, close),
  doing("reopen", "Open a closed part again", Nothing, reopen),
  doing("note-taken", "Say that the file note is filed, or why not", NoteTaken, noteTaken),
  doing("block", "End the talk and block it for a day", Reason, block),
  doing("hold", "Keep a part against retention", Reason, hold),
  doing("unhold", "Let go of a part that was kept", Nothing, unhold),
];

/** Every change of a part: it names the revision it was made on, and is answered with the part as it stands afterwards. */
export function changeRoutes(setting: DeskSetting, held: HeldReplies): readonly Route[] {
  const claimRoute: Route = route("claim", "Take a part", Nothing, async (request) => {
    const staff = await setting.signedIn(request);
    const { part = "" } = request.params;
    const revision = revisionIn(request);
    if (revision === null) return unmarked(staff);
    return await answered(setting, { staff, part, revision }, () => claimPart(setting.house, staff, part));
  });
  const others = all.map(({ what, summary, body, do: act, erase }) =>
    route(what, summary, body, async (request) => {
      const staff = await setting.signedIn(request);
      const { part = "" } = request.params;
      const revision = revisionIn(request);
      if (revision === null) return unmarked(staff);
      const wish = { staff, part, revision };
      return await answered(setting, wish, async () => {
        await change(setting.house, wish, (work) => act(work, request.body, staff), erase ? { erase } : {});
        if (what === "reply") held.later(part);
      });
    }),
  );
  return [claimRoute, ...others];
}

function route(what: string, summary: string, body: z.ZodType, handle: (request: Request) => Promise<Answer>): Route {
  const path = `/api/desk/parts/:part/${what}`;
  return {
    method: "POST",
    path,
    summary: `${summary} (If-Match: its revision)`,
    body,
    answers: Changed,
    limit: many,
    handle,
  };
}

type Wish = { readonly staff: StaffMember; readonly part: string; readonly revision: number };

async function answered(setting: DeskSetting, wish: Wish, act: () => Promise<void>): Promise<Answer> {
  const { house } = setting;
  try {
    await act();
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === "conflict") return await refused(setting, wish, problem);
    throw problem;
  }
  try {
    return asPage(await pageAfterwards(house, wish.staff, wish.part));
  } catch (problem) {
    // It went to a department whose parts this person does not see.
    if (problem instanceof Problem && problem.kind === "missing") return asJson({ left: true });
    throw problem;
  }
}
