import type { Matter } from "../domain/dialogue.ts";
import { advance } from "./ask.ts";
import { text } from "./blocks.ts";
import { verdictFor } from "./chosen.ts";
import { matterOf } from "./matters.ts";
import * as topics from "./topics.ts";
import { type Step, type Turn, topicOf } from "./turn.ts";
import { made } from "./wording.ts";

/** A reference in the text shows nothing, not even whether there is such a one: it brings the message to whoever has it. */
export function broughtByReference(turn: Turn): Step | null {
  const found = turn.heard.reading.entities.find(({ kind }) => kind === "reference");
  if (found === undefined || typeof found.value !== "string") return null;
  const verdict = verdictFor(turn, topics.status);
  const { referred } = turn.state;
  const base = matterOf(turn, verdict, { person: true });
  // A number alone says nothing yet: what it is about is asked for.
  const says = turn.heard.reading.words.length > fewWords;
  const needs = (topicOf(turn, topics.status)?.needs ?? []).map(({ id }) => id);
  const asked = says ? undefined : needs.at(-1);
  const matter: Matter = {
    ...base,
    department: referred?.department ?? base.department,
    sensitive: referred?.sensitive ?? false,
    reference: found.value,
    details: [],
    skipped: needs.filter((id) => id !== asked),
  };
  const lead = [text(turn.say("reference-bring", { reference: made({ program: found.value }) }))];
  const matters = [...turn.dialogue.matters, matter];
  return {
    ...advance(turn, { ...turn.dialogue, matters, failed: 0 }, lead),
    // Whose it is stays unsaid here as well: the exam and the numbers see the topic's own department.
    did: { outcome: "human", topic: topics.status, departments: [verdict.department ?? ""].filter((id) => id !== "") },
    sensitive: matter.sensitive,
  };
}

const fewWords = 5;
