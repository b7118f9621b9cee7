import type { Verdict } from "../domain/decision.ts";
import type { Detail, Matter } from "../domain/dialogue.ts";
import type { Reading, Word } from "../domain/reading.ts";
import type { SafeText, Span } from "../domain/safe-text.ts";
import type { Need } from "../domain/topic.ts";
import { callbackIn, callbackNeed } from "./callback.ts";
import { hintedAt, stemsOf } from "./choose.ts";
import { type Found, type Odd, valueIn } from "./detail-values.ts";
import { recordOfMatter } from "./record.ts";
import * as topics from "./topics.ts";
import { catchAll, type Turn, titleOf, today, topicOf } from "./turn.ts";
import { made, phraseIn, sliced } from "./wording.ts";

/** The words of the message that a matter is about, as the summary quotes them. */
export function quoted(text: SafeText, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (joint.exec(words)?.[0].length ?? 0);
  const end = span.start + words.replace(/[\s,;]*(?:\b(?:og|samt|and|und)\b)?[\s,;]*$/i, "").length;
  return { start, end: Math.min(end, start + longestQuote) };
}

// "og kan vi låne hallen": a clause is quoted without the word that joined it to the others.
const joint = /^[\s,;]*(?:(?:og|samt|men|desuden|derudover|også|and|but|also|und|aber|außerdem)\s+)?/i;
const longestQuote = 1500;

/** What somebody must act on: begun by a message, with the details that it gives already. */
export function matterOf(turn: Turn, verdict: Verdict, how: { readonly person: boolean }): Matter {
  const span = quoted(turn.heard.text, verdict.span);
  const matter: Matter = {
    topic: verdict.topic ?? topics.none,
    department: verdict.department ?? catchAll(turn),
    sensitive: verdict.sensitive,
    raisedBy: turn.seq,
    question: sliced(turn.heard.text, span.start, span.end),
    decision: recordOfMatter(turn, verdict, span),
    details: [],
    skipped: [],
    struck: false,
    person: how.person,
    reference: null,
  };
  return withDetailsFrom(turn, saidByQuestion(turn, matter, verdict.span), turn.heard.reading, verdict.span);
}

/** What the department needs to know about a matter. */
export function needsOf(turn: Turn, matter: Matter): readonly Need[] {
  const own = topicOf(turn, matter.topic)?.needs ?? [];
  return matter.details.some(({ need }) => need === callbackNeed.id) ? [...own, callbackNeed] : own;
}

/** The first that is neither given nor skipped. */
export function missingIn(turn: Turn, matter: Matter): Need | undefined {
  return needsOf(turn, matter).find(
    ({ id, optional }) =>
      optional !== true && !matter.details.some(({ need }) => need === id) && !matter.skipped.includes(id),
  );
}

/** Of a question that says more than what it is about, that is not asked again; the summary quotes it. */
function saidByQuestion(turn: Turn, matter: Matter, span: Span): Matter {
  const said = needsOf(turn, matter).filter((need) => need["in-question"] === true);
  if (said.length === 0 || !saysMore(turn, matter, span)) return matter;
  return { ...matter, skipped: [...matter.skipped, ...said.map(({ id }) => id)] };
}

/** Two words beside the topic and its details, or one that a purpose begins with: "til banko". */
function saysMore(turn: Turn, matter: Matter, span: Span): boolean {
  const { words, entities } = turn.heard.reading;
  const known = new Set([...stemsOf(titleOf(turn, matter.topic)), ...requestStems]);
  const within = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const tells = (word: Word | undefined): boolean =>
    word !== undefined &&
    !entities.some(({ start, end }) => word.start >= start && word.end <= end) &&
    stemsOf(word.word).some((stem) => !known.has(stem));
  const telling = within.filter(tells);
  const purpose = within.some(({ word }, at) => begins.has(word) && (tells(within[at + 1]) || tells(within[at + 2])));
  return telling.length >= 2 || purpose;
}

const begins = new Set(["til", "om", "for", "about", "zu", "zum", "zur", "für"]);

// What is said in asking for anything.
const requestWords =
  "snakke tale tal ringe ringes kontakte kontakt nogen noget person menneske medarbejder talk speak someone somebody person sprechen jemand over fra med ved hos mod ind ud op ned mere også meget lidt hej goddag tak venligst kan må skal vil gerne ønsker brug bruge få have har låne leje booke reservere søge søger spørge spørgsmål vide hjælp hjælpe finde lokale lokaler hal sal bane dag aften muligt mulighed hvordan hvor hvornår hvem os mig jer min mit vores en et på hello please can could would like need book borrow rent room hall how where hallo bitte möchte brauche raum halle können";
const requestStems = stemsOf(requestWords);

/** The details that a text gives to a matter, those of its own stretch first. */
export function withDetailsFrom(turn: Turn, matter: Matter, reading: Reading, span?: Span): Matter {
  const callback = callbackIn(reading, turn.locale, today(turn));
  const rest = callback === null ? reading : { ...reading, entities: callback.rest };
  const within =
    span === undefined
      ? rest
      : { ...rest, entities: rest.entities.filter(({ start, end }) => start >= span.start && end <= span.end) };
  let next = callback === null ? matter : withDetail(matter, callbackNeed, callback.found);
  for (const need of needsOf(turn, matter)) {
    if (next.details.some((detail) => detail.need === need.id)) continue;
    // What stands in another matter's stretch counts only where one and the same may be meant.
    const wider = span === undefined || (common.has(need.kind) && need.optional !== true) ? rest : within;
    const found =
      chosenIn(turn, need, reading.text) ??
      valueIn(within, need, today(turn), turn.locale) ??
      valueIn(wider, need, today(turn), turn.locale);
    if (isFound(found)) next = withDetail(next, need, found);
  }
  return next;
}

/** "Jeg vil gerne mødes" has chosen among "ring", "skriv" and "mødes". */
function chosenIn(turn: Turn, need: Need, words: SafeText): Found | null {
  if (need.choices === undefined) return null;
  const at = hintedAt(
    words,
    need.choices.map(({ title }) => phraseIn(title, turn.locale)),
  );
  const choice = at === null ? undefined : need.choices[at];
  return choice === undefined
    ? null
    : { text: phraseIn(choice.title, turn.locale), value: made({ program: choice.id }) };
}

export function isFound(value: Found | Odd | null): value is Found {
  return value !== null && "text" in value;
}

export function withDetail(matter: Matter, need: Need, { text, value }: Found): Matter {
  const detail: Detail = { need: need.id, text, value };
  return {
    ...matter,
    details: [...matter.details.filter((old) => old.need !== need.id), detail],
    skipped: matter.skipped.filter((id) => id !== need.id),
  };
}

/** A detail given once serves all: the others take what they need of the same kind. */
export function shared(turn: Turn, matters: readonly Matter[]): readonly Matter[] {
  return matters.map((matter) => {
    let next = matter;
    for (const need of needsOf(turn, matter)) {
      if (!common.has(need.kind) || next.details.some((detail) => detail.need === need.id)) continue;
      const given = matters
        .filter((other) => other !== matter && !other.sensitive && !matter.sensitive)
        .flatMap((other) =>
          needsOf(turn, other)
            .filter(({ kind, past }) => kind === need.kind && (past === true) === (need.past === true))
            .flatMap(({ id }) => other.details.filter((detail) => detail.need === id)),
        )[0];
      if (given !== undefined && !(need.kind === "place" && namesPlace(turn, matter)))
        next = withDetail(next, need, given);
    }
    return next;
  });
}

// "lampen i klubhuset" is not in the hall that is to be borrowed.
function namesPlace(turn: Turn, { question }: Matter): boolean {
  return question !== null && turn.front.read(question).entities.some(({ kind }) => kind === "place");
}

const common: ReadonlySet<Need["kind"]> = new Set(["date", "place", "association", "contact"]);

/** The matters that go in one enquiry next, by their places: a sensitive one alone and first, then all the others. */
export function batchOf(matters: readonly Matter[]): readonly number[] {
  const open = matters.flatMap((matter, at) => (matter.struck ? [] : [at]));
  const sensitive = open.find((at) => matters[at]?.sensitive === true);
  return sensitive === undefined ? open : [sensitive];
}

export function replaced(matters: readonly Matter[], at: number, matter: Matter): readonly Matter[] {
  return matters.map((old, place) => (place === at ? matter : old));
}
