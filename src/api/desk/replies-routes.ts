import { assertMayChange, repliesOf, saveReplies } from "../../desk/change-replies.ts";
import { SaveReplies } from "../../domain/desk-api.ts";
import { SavedReplies } from "../../domain/desk-pages.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Route } from "../../domain/route.ts";
import { type DeskSetting, parsed, problemAnswer, revisionIn, typeOf, unmarked } from "./answers.ts";
import { many } from "./limits.ts";

const path = "/api/desk/departments/:department/saved-replies";

/** The texts a department has ready: its own people read and change them. */
export function repliesRoutes({ house, signedIn }: DeskSetting): readonly Route[] {
  return [
    {
      method: "GET",
      path,
      summary: "The texts a department has ready, as they are written",
      answers: SavedReplies,
      limit: many,
      handle: async (request) => {
        const staff = await signedIn(request);
        return page(await repliesOf(house, staff, request.params.department ?? ""));
      },
    },
    {
      method: "PUT",
      path,
      summary: "Change the texts a department has ready (If-Match: their revision)",
      body: SaveReplies,
      answers: SavedReplies,
      limit: many,
      mostBytes: 512 * 1024,
      handle: async (request) => {
        const staff = await signedIn(request);
        const { department = "" } = request.params;
        assertMayChange(house, staff, department);
        const revision = revisionIn(request);
        if (revision === null) return unmarked(staff);
        const body = parsed(SaveReplies, request.body, staff);
        try {
          await saveReplies(house, staff, { department, revision }, body);
        } catch (problem) {
          if (!(problem instanceof Problem) || problem.kind !== "conflict") throw problem;
          const now = await repliesOf(house, staff, department);
          const about = { type: typeOf("stale"), title: problem.message, detail: problem.next, savedReplies: now };
          return problemAnswer(412, about);
        }
        return page(await repliesOf(house, staff, department));
      },
    },
  ];
}

const page = (json: SavedReplies): Answer => ({ status: 200, headers: { etag: `"${json.revision}"` }, json });
