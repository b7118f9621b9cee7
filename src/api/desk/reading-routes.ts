import * as z from "zod";
import { insert, suggested } from "../../desk/articles.ts";
import { fileNoteOf } from "../../desk/file-note.ts";
import { openPart, printPart } from "../../desk/part-page.ts";
import { countsFor, queuePage, searchPage } from "../../desk/queue.ts";
import { start } from "../../desk/start.ts";
import { workOn } from "../../desk/work.ts";
import { ArticlesQuery, QueueQuery, Search } from "../../domain/desk-api.ts";
import { Counts, DeskRows, FileNote, Insert, PartPage, PrintPage, Start, Suggested } from "../../domain/desk-pages.ts";
import type { Answer, Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { asJson, asPage, type DeskSetting, parsed } from "./answers.ts";
import { many } from "./limits.ts";

/** What the desk shows. What is not one's own is not there: in the queue, in a search, in a count, in a download. */
export function readingRoutes({ house, signedIn }: DeskSetting): readonly Route[] {
  const get = (
    path: string,
    summary: string,
    answers: z.ZodType,
    handle: (staff: StaffMember, request: Request) => Promise<Answer>,
    query?: z.ZodType,
  ): Route => ({
    method: "GET",
    path: `/api/desk/${path}`,
    summary,
    answers,
    limit: many,
    ...(query && { query }),
    handle: async (request) => await handle(await signedIn(request), request),
  });
  const partOf = ({ params }: Request) => params.part ?? "";

  return [
    get("start", "All that the desk page needs once", Start, async (staff) => asJson(await start(house, staff))),
    get("counts", "How many stand in each queue", Counts, async (staff) => asJson(await countsFor(house, staff))),
    get(
      "queue",
      "A page of one queue",
      DeskRows,
      async (staff, { query }) => asJson(await queuePage(house, staff, parsed(QueueQuery, query, staff))),
      QueueQuery,
    ),
    {
      method: "POST",
      path: "/api/desk/search",
      summary: "Parts whose shown words begin with all of these; changes nothing",
      body: Search,
      answers: DeskRows,
      limit: many,
      handle: async (request) => {
        const staff = await signedIn(request);
        return asJson(await searchPage(house, staff, parsed(Search, request.body, staff)));
      },
    },
    get("parts/:part", "One part: talk, details, why it is here", PartPage, async (staff, request) =>
      asPage(await openPart(house, staff, partOf(request))),
    ),
    get(
      "parts/:part/articles",
      "Articles that fit, by likeness or by words",
      z.strictObject({ articles: z.array(Suggested) }),
      async (staff, request) => {
        const { words } = parsed(ArticlesQuery, request.query, staff);
        const work = await workOn(house, staff, partOf(request));
        return asJson({ articles: suggested(work, house.equipment(), words) });
      },
      ArticlesQuery,
    ),
    get("parts/:part/articles/:article", "An article as text for a reply", Insert, async (staff, request) => {
      const work = await workOn(house, staff, partOf(request));
      return asJson(insert(work, request.params.article ?? ""));
    }),
    get(
      "parts/:part/file-note",
      "The file note, as it stands or as it would be now",
      FileNote,
      async (staff, request) => {
        // Its words are the part's: whoever reads it has looked at the part.
        await openPart(house, staff, partOf(request));
        return asJson(fileNoteOf(await workOn(house, staff, partOf(request))));
      },
    ),
    get("parts/:part/print", "One part as it is printed", PrintPage, async (staff, request) =>
      asJson(await printPart(house, staff, partOf(request))),
    ),
  ];
}
