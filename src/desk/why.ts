import type { Content } from "../domain/content.ts";
import type { DecisionRecord } from "../domain/decision-record.ts";
import type { Why } from "../domain/desk-pages.ts";
import { isAlarm, type Part } from "../domain/part.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { departmentName, personOf, topicTitled } from "./names.ts";

type Asked = {
  readonly part: Part;
  readonly content: Content;
  readonly staff: StaffMember;
  readonly colleagues: ReadonlyMap<string, StaffMember>;
};

/** Below this share nobody would have sent it there. */
const worthNaming = 0.02;

/** "Hvorfor her?": made from ids, numbers and places; the words marked are the citizen's own. */
export function whyHere(asked: Asked): Why | null {
  const { part, content } = asked;
  const { decision } = part;
  if (decision === null) return isAlarm(part) ? { ...nothing, sentence: urgentSentence(asked) } : null;
  const rule = content.rules.find(({ id }) => id === decision.rule);
  return {
    sentence: [mainSentence(asked, decision), ruleSentence(asked, decision), movedSentence(asked)]
      .filter((sentence) => sentence !== null)
      .join(" "),
    marked: markedIn(part.question ?? "", telling(decision.weighed), content),
    rule: decision.rule === null ? null : { id: decision.rule, note: rule?.note ?? null },
    couldBe: couldBe(asked, decision),
    version: decision.version,
  };
}

const nothing = { marked: [], rule: null, couldBe: [], version: 0 };

function couldBe(asked: Asked, { topics, topic: chosen }: DecisionRecord): Why["couldBe"] {
  return topics
    .filter(({ id, probability }) => probability >= worthNaming || id === chosen)
    .map(({ id, probability }) => {
      const department = asked.content.topics.get(id)?.department ?? null;
      return {
        topic: topicTitled(asked, id),
        department,
        percent: percentOf(probability),
        here: department === asked.part.department,
        chosen: id === asked.part.topic,
      };
    });
}

/** The text cut where something weighed; where two stretches overlap, the first stands. */
export function markedIn(
  text: string,
  weighed: DecisionRecord["weighed"],
  content: Pick<Content, "rules">,
): Why["marked"] {
  const pieces: Why["marked"] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) pieces.push({ text: text.slice(at, end), weight: 0, because: null });
  };
  for (const { start, end, weight, because } of [...weighed].sort((one, other) => one.start - other.start)) {
    if (start < at || end > text.length || end <= start) continue;
    plain(start);
    const rule = content.rules.find(({ id }) => id === because);
    pieces.push({ text: text.slice(start, end), weight, because: rule === undefined ? because : named(rule.id) });
    at = end;
  }
  plain(text.length);
  return pieces;
}

const mostMarked = 8;

/** What hardly weighed is not worth the eye: "der" and "på" would be marked beside "nøgle". */
function telling(weighed: DecisionRecord["weighed"]): DecisionRecord["weighed"] {
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => Math.abs(weight)));
  return weighed
    .filter(({ weight }) => Math.abs(weight) >= heaviest / 4)
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostMarked);
}

/** 100 % would say that nobody can be wrong. */
const percentOf = (probability: number): number => Math.min(99, Math.round(probability * 100));

/** `noegle-til-hallen` as one reads it. */
const named = (id: string): string => id.replaceAll("-", " ");

function mainSentence(asked: Asked, { band, topics, topic }: DecisionRecord): string {
  const [best] = topics;
  const danish = asked.staff.locale === "da";
  if (band === "outside" || best === undefined)
    return danish ? "Beskeden ligner ikke noget, vi kender." : "The message is like nothing we know.";
  const title = topicTitled(asked, best.id).title;
  const percent = percentOf(best.probability);
  if (band === "close")
    return danish
      ? `Beskeden kan handle om flere ting, mest om »${title}« (${percent}\u00a0%).`
      : `The message may be about several things, most likely “${title}” (${percent}%).`;
  // What was asked about in the talk counts, too: the citizen may have chosen another.
  if (topic !== null && topic !== best.id) {
    const chosen = topicTitled(asked, topic).title;
    return danish
      ? `Beskeden ligner »${title}« (${percent}\u00a0%), men den blev til »${chosen}«.`
      : `The message is like “${title}” (${percent}%), but became “${chosen}”.`;
  }
  return danish
    ? `Beskeden handler om »${title}« (${percent}\u00a0%).`
    : `The message is about “${title}” (${percent}%).`;
}

function ruleSentence(asked: Asked, decision: DecisionRecord): string | null {
  const { part, staff } = asked;
  const first = part.moves[0]?.from ?? part.department;
  const department = departmentName(asked, first);
  const danish = staff.locale === "da";
  if (decision.rule === null)
    return danish ? `Det emne hører til hos ${department}.` : `That topic belongs to ${department}.`;
  const words = decision.weighed
    .filter(({ because }) => because === decision.rule)
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => `»${(part.question ?? "").slice(start, end)}«`)
    .filter((word) => word !== "»«");
  const saw = [...new Set(words)].slice(0, 3).join(", ");
  const title = named(decision.rule);
  if (danish)
    return saw === ""
      ? `Reglen »${title}« sendte den til ${department}.`
      : `Reglen »${title}« så ${saw} og sendte den til ${department}.`;
  return saw === ""
    ? `The rule “${title}” sent it to ${department}.`
    : `The rule “${title}” saw ${saw} and sent it to ${department}.`;
}

function movedSentence(asked: Asked): string | null {
  const { part, staff } = asked;
  const last = part.moves.findLast(({ from, to }) => from !== to);
  if (last === undefined) return null;
  const department = departmentName(asked, last.to);
  const danish = staff.locale === "da";
  if (last.staff === null)
    return danish
      ? `Så kom der mere, og den gik til ${department}.`
      : `Then more was said, and it went to ${department}.`;
  const { name } = personOf(asked, last.staff);
  return danish ? `${name} flyttede den til ${department}.` : `${name} moved it to ${department}.`;
}

function urgentSentence(asked: Asked): string {
  const { part, staff } = asked;
  const department = departmentName(asked, part.department);
  const danish = staff.locale === "da";
  if (part.urgent === "crisis")
    return danish
      ? `Beskeden lød, som om nogen er i fare. ${department} får den med det samme.`
      : `The message sounded as if somebody is in danger. ${department} gets it at once.`;
  return danish
    ? `Beskeden er en bekymring for et barn eller en voksen. ${department} får den med det samme.`
    : `The message is a concern for a child or an adult. ${department} gets it at once.`;
}
