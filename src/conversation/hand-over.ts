import type { Decision, Verdict } from "../domain/decision.ts";
import type { Dialogue, Matter } from "../domain/dialogue.ts";
import type { Message } from "../domain/message.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { noticeBlocks } from "./answer.ts";
import { articleBlock } from "./article-block.ts";
import { advance } from "./ask.ts";
import { read } from "./ask-for.ts";
import { text } from "./blocks.ts";
import { commandIn } from "./command.ts";
import { concern, isConcern } from "./concern.ts";
import { matterOf, missingIn, shared } from "./matters.ts";
import { otherLanguage } from "./other-language.ts";
import { summarise } from "./summary.ts";
import * as topics from "./topics.ts";
import { type Did, type Step, type Turn, topicOf } from "./turn.ts";
import { inQueue, waitingPart } from "./waiting.ts";
import { joined } from "./wording.ts";

/** A person: asked for, needed, or because two turns in a row have failed. Nothing leaves without a summary and a yes. */
export function handOver(turn: Turn, decided: Decision, did: Did): Step {
  // Whether somebody is there, and when, is said beside the summary at any hour.
  const decision = { ...decided, notices: decided.notices.filter(({ da }) => !da.includes("{opens}")) };
  if (decision.because === "another language") return otherLanguage(turn, decision, did);
  if (isConcern(decision)) return concern(turn, decision);
  if (decision.because === "the second failed turn in a row") return afterFailures(turn, decision, did);
  if (decision.topic === topics.dissatisfied) return afterFailures(turn, decision, did);
  if (decision.topic === topics.person) return asked(turn, decision, did);
  return collect(turn, decision, did);
}

/** "Jeg vil tale med et menneske": about what is under way, what was last talked of, or what is now asked. */
function asked(turn: Turn, decision: Decision, did: Did): Step {
  const { dialogue } = turn;
  const waiting = waitingPart(turn.state);
  if (waiting !== undefined) return inQueue(turn, waiting);
  if (dialogue.matters.length > 0) return underWay(turn, decision, did);
  const about = lastQuestion(turn);
  if (about === null) return collect(turn, decision, did);
  const step = withMatter(turn, about, dialogue, [text(turn.say("person-yes")), ...noticeBlocks(turn, decision)]);
  return { ...step, did: { ...did, topic: about.topic, departments: departmentsOf(about) } };
}

/** What was collected so far goes along; what is missing, the person can ask. */
function underWay(turn: Turn, decision: Decision, did: Did): Step {
  const matters = turn.dialogue.matters.map((matter): Matter => {
    let next: Matter = { ...matter, person: true };
    for (let need = missingIn(turn, next); need !== undefined; need = missingIn(turn, next))
      next = { ...next, skipped: [...next.skipped, need.id] };
    return next;
  });
  const [first] = matters;
  const lead = [text(turn.say("person-yes")), ...noticeBlocks(turn, decision)];
  const step = summarise(turn, { ...turn.dialogue, matters, failed: 0 }, lead);
  return first === undefined
    ? step
    : { ...step, did: { ...did, topic: first.topic, departments: departmentsOf(first) } };
}

const departmentsOf = ({ department }: Matter) => (department === null ? [] : [department]);

/** What the talk was last about, with the citizen's own sentence. */
function lastQuestion(turn: Turn): Matter | null {
  const { dialogue, state } = turn;
  const topic = topicOf(turn, dialogue.topic);
  if (topic === undefined || topic.outcome === "social" || topic.department === null) return null;
  const asked = state.messages.filter(({ by, decision }) => by === "citizen" && decision?.outcome !== "social");
  const message = asked.findLast(({ decision }) => decision?.topic === topic.id);
  return {
    topic: topic.id,
    department: topic.department,
    sensitive: topic.sensitive,
    raisedBy: message?.seq ?? turn.seq,
    question: message === undefined ? null : inFull(message, asked),
    decision: message?.decision ?? null,
    details: [],
    skipped: (topic.needs ?? []).map(({ id }) => id),
    struck: false,
    person: true,
    reference: null,
  };
}

const fewWords = 6;

/** "og hvad koster det?" says nothing to whoever has not read what came before it. */
function inFull(message: Message, asked: readonly Message[]): SafeText {
  if (message.text.split(/\s+/).length > fewWords) return message.text;
  const before = asked.findLast(({ seq }) => seq < message.seq);
  return before === undefined ? message.text : joined([before.text, message.text], " / ");
}

export function sendLast(turn: Turn, lead: readonly ReplyBlock[] = []): Step | null {
  const about = lastQuestion(turn);
  if (about === null) return null;
  const topic = topicOf(turn, about.topic);
  const skipped = topic?.outcome === "route" ? [] : about.skipped;
  return withMatter(turn, { ...about, skipped, person: false }, turn.dialogue, lead);
}

/** A person's matter with needs of its own: a complaint, an answer that never came. */
function collect(turn: Turn, verdict: Verdict, did: Did): Step {
  const matter = matterOf(turn, verdict, { person: true });
  const lead = [articleBlock(turn, verdict.article), ...noticeBlocks(turn, verdict), ...read(turn, matter)];
  const step = withMatter(turn, matter, { ...turn.dialogue, article: verdict.article }, lead);
  return { ...step, did, sensitive: verdict.sensitive };
}

/** Two turns in a row have failed: what was written goes to a person as it is. */
function afterFailures(turn: Turn, verdict: Verdict, did: Did): Step {
  const lead = [text(turn.say("person-failed")), ...noticeBlocks(turn, verdict)];
  // "Det hjalp ikke" is no question: what was asked before it is.
  const before = isComplaint(turn, verdict) ? lastQuestion(turn) : null;
  if (before !== null) {
    const step = withMatter(turn, before, turn.dialogue, lead);
    return { ...step, did: { ...did, topic: before.topic, departments: departmentsOf(before) } };
  }
  const matter = matterOf(turn, { ...verdict, topic: topicOfFailure(verdict) }, { person: true });
  const needs = (topicOf(turn, verdict.topic)?.needs ?? []).map(({ id }) => id);
  const whole: Matter = { ...matter, question: bothQuestions(turn, matter), decision: null, skipped: needs };
  const step = withMatter(turn, whole, { ...turn.dialogue, failed: 0 }, lead);
  return { ...step, did: { ...did, topic: topicOfFailure(verdict) }, sensitive: verdict.sensitive };
}

const topicOfFailure = ({ topic }: Verdict) => (topic === null || topic === topics.dissatisfied ? topics.none : topic);

function isComplaint(turn: Turn, { topic }: Verdict): boolean {
  const command = commandIn(turn.heard.text);
  return topic === topics.dissatisfied || command === "not-helped" || command === "no";
}

/** The first of two failed messages often says more than the second. */
function bothQuestions(turn: Turn, matter: Matter): SafeText | null {
  const failed = turn.state.messages.findLast(
    ({ by, decision }) => by === "citizen" && (decision?.topics.length ?? 0) > 0 && decision?.outcome !== "social",
  );
  if (failed === undefined || matter.question === null) return matter.question;
  return joined([failed.text, matter.question], " / ");
}

function withMatter(turn: Turn, matter: Matter, dialogue: Dialogue, lead: readonly (ReplyBlock | null)[]): Step {
  const matters = [...shared(turn, [...dialogue.matters, matter])];
  const topic = topics.unknown.has(matter.topic) ? dialogue.topic : matter.topic;
  return { ...advance(turn, { ...dialogue, topic, matters, failed: 0 }, lead), sensitive: matter.sensitive };
}
