import type { Decision, Verdict } from "../domain/decision.ts";
import { locales } from "../domain/phrase.ts";
import { type Ground, type Matter, matterOf, type Question } from "./question.ts";
import { mattersIn, severalIn } from "./several.ts";
import { plainVerdict, verdictOn } from "./verdict.ts";
import { dangerIn } from "./worry.ts";

/**
 * What is done with a message that has been read and understood: rules first, then the band, and each of several matters by itself.
 * Pure: the same question and the same content give the same decision, at any hour.
 */
export function decide(question: Question, ground: Ground): Decision {
  const { reading, understanding } = question;
  const span = { start: 0, end: reading.text.length };
  const matter = matterOf(question, understanding, span);
  if (dangerIn(reading, () => understanding) !== null) return inDanger(matter, ground);
  if (!locales.some((locale) => locale === reading.locale)) return inAnotherLanguage(matter, ground);

  const several = severalIn(question, ground);
  const apart = several.filter(({ sensitive }) => sensitive);
  const parts = several.filter(({ sensitive }) => !sensitive);
  const [lead] = [...apart, ...parts];
  if (lead !== undefined) return { ...lead, departments: owners([...apart, ...parts]), parts, apart };
  return single(afterFailures(verdictOn(matter, ground), question, ground));
}

function single(verdict: Verdict): Decision {
  return { ...verdict, departments: owners([verdict]), parts: [], apart: [] };
}

function owners(verdicts: readonly Verdict[]): readonly string[] {
  return [...new Set(verdicts.flatMap(({ department }) => department ?? []))];
}

/** The guard has found acute danger: nothing else is decided, and no rule is asked. */
function inDanger(matter: Matter, ground: Ground): Decision {
  const { question } = matter;
  const because = question.reading.danger?.because ?? [];
  const others = mattersIn(question, ground).filter(
    ({ span }) => !because.some(({ start, end }) => start < span.end && span.start < end),
  );
  const topic = [...ground.topics.values()].find(({ outcome }) => outcome === "emergency");
  const verdict = plainVerdict(matter, {
    outcome: "emergency",
    topic: topic?.id ?? null,
    department: null,
    because: "acute danger",
    sensitive: true,
  });
  return {
    ...verdict,
    article: topic?.article ?? topic?.id ?? null,
    departments: owners(others),
    parts: [],
    apart: [],
  };
}

/** A person helps whoever writes in a language that was not learnt. */
function inAnotherLanguage(matter: Matter, ground: Ground): Decision {
  const department = ground.municipality["catch-all"];
  return single(plainVerdict(matter, { outcome: "human", topic: null, department, because: "another language" }));
}

/** The second turn in a row that brings nobody further is a person's. */
function afterFailures(verdict: Verdict, question: Question, ground: Ground): Verdict {
  const fails = verdict.outcome === "clarify" || verdict.outcome === "decline";
  if (!fails || question.failed < 1) return verdict;
  const department = verdict.department ?? ground.municipality["catch-all"];
  return { ...verdict, outcome: "human", department, choices: [], because: "the second failed turn in a row" };
}
