import { Problem } from "../../domain/problem.ts";
import type { EventSource, Route } from "../../domain/route.ts";
import type { House } from "./house.ts";
import { isLive, ofCookie } from "./sessions.ts";

/** How long a line may still tell after its session has ended. */
const lookEvery = 10_000;

type Seen = Pick<House, "store" | "cookies" | "now" | "report">;

/** Lines that stay open tell nothing more once the session has ended that opened them. */
export function whileSignedIn(house: Seen, routes: readonly Route[], every = lookEvery): readonly Route[] {
  return routes.map((route) => ({
    ...route,
    handle: async (request) => {
      const answer = await route.handle(request);
      const found = "events" in answer ? await ofCookie(house, request) : undefined;
      if (!("events" in answer) || found === undefined) return answer;
      return { ...answer, events: untilEnded(house, found.session.id, answer.events, every) };
    },
  }));
}

function untilEnded(house: Seen, id: string, source: EventSource, every: number): EventSource {
  return (push) => {
    const stop = source(push);
    let stopped = false;
    const end = () => {
      clearInterval(timer);
      if (!stopped) stop();
      stopped = true;
    };
    const look = async () => {
      const session = await house.store.get("session", id);
      if (session === undefined || !isLive(session, house.now())) end();
    };
    const timer = setInterval(() => void look().catch((cause) => house.report(unseen(cause))), every);
    return end;
  };
}

const unseen = (cause: unknown) =>
  new Problem("it cannot be seen whether a session has ended", { kind: "unavailable", next: "see the cause", cause });
