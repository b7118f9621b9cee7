import { setImmediate } from "node:timers/promises";
import type { Equipment } from "../conversation/front.ts";
import type { EffectChange } from "../domain/admin-pages.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Message } from "../domain/message.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Store } from "../domain/store.ts";
import { askOnce } from "./ask-once.ts";

/** A real question, with what became of it. */
export type RealQuestion = {
  readonly text: string;
  readonly at: string;
  readonly page: string | null;
  /** The department that answered in the end; null: nobody had to. */
  readonly answeredBy: string | null;
};

/**
 * The latest questions that citizens let people read. Never a sensitive or an acute one, nor one in which something was masked,
 * nor a word in the middle of a task: only what stood alone says something about the content.
 */
export async function latestQuestions(
  store: Pick<Store, "recent" | "dossier">,
  limit: number,
  isSensitive: (topic: string) => boolean,
): Promise<readonly RealQuestion[]> {
  const questions: RealQuestion[] = [];
  for (const id of await store.recent(limit * 4)) {
    if (questions.length >= limit) break;
    const dossier = await store.dossier(id);
    if (dossier !== undefined) questions.push(...questionsIn(dossier, isSensitive).slice(0, limit - questions.length));
  }
  return questions;
}

function questionsIn(dossier: Dossier, isSensitive: (topic: string) => boolean): readonly RealQuestion[] {
  const { conversation, messages, parts } = dossier;
  if (!conversation.mayLearn || conversation.touchedSensitive || parts.some(({ sensitive }) => sensitive)) return [];
  return messages
    .filter((message) => isQuestion(message, isSensitive))
    .map((message) => ({
      text: message.text,
      at: message.at,
      page: conversation.page,
      answeredBy: parts.find(({ question }) => question === message.text)?.department ?? null,
    }));
}

const asked: ReadonlySet<Outcome> = new Set(["answer", "clarify", "ask", "refer", "decline"]);

function isQuestion({ by, sensitive, masked, decision }: Message, isSensitive: (topic: string) => boolean): boolean {
  if (by !== "citizen" || sensitive || masked || decision === null) return false;
  if (!asked.has(decision.outcome) || decision.topics.length === 0) return false;
  return decision.topic === null || !isSensitive(decision.topic);
}

export type Compared = {
  readonly questions: number;
  readonly same: number;
  readonly changes: readonly EffectChange[];
};

/** The questions through both, one after the other, with room for citizens between them. `stopped`: somebody has called it off. */
export async function compare(
  live: Equipment,
  draft: Equipment,
  questions: readonly RealQuestion[],
  progress: (done: number) => void,
  stopped: () => boolean,
): Promise<Compared | null> {
  const changes: EffectChange[] = [];
  for (const [at, question] of questions.entries()) {
    if (stopped()) return null;
    const [from, to] = [live, draft].map((equipment) => askOnce(equipment, question.text, question.at, question.page));
    if (from === undefined || to === undefined) continue;
    if (!same(from, to))
      changes.push({
        text: question.text,
        from: sideOf(from),
        to: sideOf(to),
        rule: to.decision?.rule ?? null,
        verdict: verdictOn(from, to, question),
      });
    progress(at + 1);
    await setImmediate();
  }
  return { questions: questions.length, same: questions.length - changes.length, changes };
}

type Side = EffectChange["from"];
const sideOf = ({ outcome, departments, topic }: Side): Side => ({ outcome, departments: [...departments], topic });
const same = (from: Side, to: Side) =>
  from.outcome === to.outcome && from.topic === to.topic && from.departments.join() === to.departments.join();

const helps: ReadonlySet<Outcome> = new Set(["answer", "ask", "route", "refer"]);

/** Measured by the department that answered in the end; where nobody had to, by whether there is an answer now. */
function verdictOn(from: Side, to: Side, { answeredBy }: RealQuestion): EffectChange["verdict"] {
  if (answeredBy !== null) {
    const [was, is] = [from, to].map(({ departments }) => departments.includes(answeredBy));
    if (was !== is) return is ? "better" : "worse";
    return "judge";
  }
  if (helps.has(from.outcome) !== helps.has(to.outcome)) return helps.has(to.outcome) ? "better" : "worse";
  return "judge";
}
