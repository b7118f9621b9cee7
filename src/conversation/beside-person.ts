import { crisisBesidePerson } from "./crisis.ts";
import { idleAfter } from "./join.ts";
import type { SilentStep, Turn } from "./turn.ts";
import { answeredAgain } from "./waiting.ts";

/** A person has joined: the assistant is silent. Danger is still seen, and both sides see the card. */
export function besidePerson(turn: Turn, joined: { readonly part: string }): SilentStep {
  if (turn.heard.reading.danger !== null) return crisisBesidePerson(turn, joined.part);
  const part = turn.state.parts.find(({ id }) => id === joined.part);
  return {
    dialogue: turn.dialogue,
    replies: [],
    did: {
      outcome: "human",
      topic: part?.topic ?? null,
      departments: part === undefined ? [] : [part.department],
    },
    changes: part === undefined ? [] : answeredAgain(turn, part),
    about: [joined.part],
    sensitive: part?.sensitive ?? false,
    wakeAt: idleAfter(turn.front, turn.front.now),
  };
}
