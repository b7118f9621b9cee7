import * as z from "zod";
import { whoIsThere } from "../../desk/colleagues.ts";
import { liveFor } from "../../desk/live.ts";
import { setNotices } from "../../desk/own-notices.ts";
import { setPresence, typing } from "../../desk/presence.ts";
import { EventsQuery, Here, Nothing, Notices } from "../../domain/desk-api.ts";
import { Colleague, DepartmentNow, Told } from "../../domain/desk-pages.ts";
import type { Route } from "../../domain/route.ts";
import { asJson, type DeskSetting, parsed } from "./answers.ts";
import { many } from "./limits.ts";

const Done = z.strictObject({ ok: z.literal(true) });
const done = asJson({ ok: true });

/** As the stores write a place in the feed. */
const isPlace = /^\d{1,20}\.\d{1,20}$/;

/** Who is there, and what the page hears while it is open. */
export function ownRoutes({ house, signedIn, report }: DeskSetting): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/api/desk/events",
      summary: "What happens, as server-sent events; goes on after Last-Event-ID",
      query: EventsQuery,
      answers: Told,
      limit: many,
      handle: async (request) => {
        const staff = await signedIn(request);
        const { after } = parsed(EventsQuery, request.query, staff);
        // The browser's own word comes later than the address the page was opened with.
        const from = request.headers["last-event-id"] || after || "";
        return { status: 200, events: liveFor(house, staff, isPlace.test(from) ? from : null, report) };
      },
    },
    {
      method: "GET",
      path: "/api/desk/colleagues",
      summary: "Who answers in the same departments, and who is there",
      answers: z.strictObject({ colleagues: z.array(Colleague), departments: z.array(DepartmentNow) }),
      limit: many,
      handle: async (request) => asJson(await whoIsThere(house, await signedIn(request))),
    },
    {
      method: "PUT",
      path: "/api/desk/presence",
      summary: "Free, busy or away, and what is on the screen",
      body: Here,
      answers: Done,
      limit: many,
      handle: async (request) => {
        const staff = await signedIn(request);
        await setPresence(house, staff, parsed(Here, request.body, staff));
        return done;
      },
    },
    {
      method: "PUT",
      path: "/api/desk/notices",
      summary: "How one is told: sound, browser, mail",
      body: Notices,
      answers: Notices,
      limit: many,
      handle: async (request) => {
        const staff = await signedIn(request);
        return asJson(await setNotices(house, staff, parsed(Notices, request.body, staff)));
      },
    },
    {
      method: "POST",
      path: "/api/desk/parts/:part/typing",
      summary: "Somebody writes a reply",
      body: Nothing,
      answers: Done,
      limit: many,
      handle: async (request) => {
        await typing(house, await signedIn(request), request.params.part ?? "");
        return done;
      },
    },
  ];
}
