import { close } from "../../src/desk/finish.ts";
import { move } from "../../src/desk/move.ts";
import { reply } from "../../src/desk/reply.ts";
import { Problem } from "../../src/domain/problem.ts";

/** What a colleague does, to be handed to `desk.does`. */
export const writes =
  (words: string, held = true) =>
  (work: Parameters<typeof reply>[0]) =>
    reply(work, { clientId: `c-${words.length}`, text: words, held });
export const closes = (work: Parameters<typeof close>[0]) => close(work, { result: "answered" });
export const moves =
  (department: string, more: { topic?: string; colleague?: string } = {}) =>
  (work: Parameters<typeof move>[0]) =>
    move(work, { department, reason: "Det er ikke os.", ...more });

/** What stood in the way. */
export async function refusal(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
    return "nothing stood in the way";
  } catch (problem) {
    if (problem instanceof Problem) return `${problem.kind}: ${problem.message}`;
    throw problem;
  }
}
