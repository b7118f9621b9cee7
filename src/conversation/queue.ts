import type { QueueBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Time } from "../domain/stored.ts";
import type { Turn } from "./turn.ts";

/** The citizen's place in the queue: those who have waited longer stand before. */
export function queueBlock(turn: Turn, department: string, since: Time = turn.front.now): QueueBlock {
  const { desk } = turn.state;
  const place = (desk.waiting.get(department) ?? []).filter((other) => other < since).length + 1;
  const minutes = desk.minutes.get(department) ?? null;
  return { kind: "queue", department, place, minutes, lines: queueLines(turn, place, minutes) };
}

function queueLines({ say }: Turn, place: number, minutes: number | null): readonly SafeText[] {
  return [
    place === 1 ? say("queue-next") : say("queue-place", { place }),
    ...(minutes === null ? [] : [say("queue-minutes", { minutes })]),
    say("queue-meanwhile"),
  ];
}

/** When the wait for a person has been long enough. */
export function waitsUntil({ front }: Turn): Time {
  return new Date(Date.parse(front.now) + front.content.municipality["wait-limit"] * 60_000).toISOString();
}
