import type { Reading, Word } from "../domain/reading.ts";
import type { Understanding, Wish } from "../domain/understanding.ts";

// Words that may join two wishes; a clause begins at them.
const joints = new Set([
  ..."og samt plus desuden derudover endvidere ligeledes samtidig endelig derefter for men also".split(" "),
  ..."and also plus besides additionally furthermore secondly und auch außerdem ausserdem zusätzlich sowie".split(" "),
]);
const stop = /[?!;:\n•]/;
// "kl. 19", "d. 14", "19.30", "nr. 2": such a full stop ends nothing.
const shortened = new Set("kl nr ca fx d bl stk pr tlf evt jf mio inkl str st nr no approx e g z b".split(" "));
const comma = /,/;
/** A clause of fewer words says no wish of its own ("og tak"). */
const fewestWords = 3;
/** Beyond this many clauses a message is a story: joints no longer cut it, only full stops do. */
const mostClauses = 14;
/** How sure each must be by itself: one wish taken for two costs more than two taken for one. */
const sure = 0.8;
/** So sure that it counts however loud the rest of the message is. */
const certain = 0.97;
/**
 * How much of the whole message a wish must hold. Measured on joined sentences of voices that the engine had not met: a
 * sentence by itself may hold next to nothing, a clause of one more, and what only tells how things stand much.
 */
const leastShare = { certainQuestion: 0.0003, certainSentence: 0.0015, asking: 0.003, joined: 0.02, telling: 0.3 };
/** What a clause must have that is joined to others and holds less. */
const joinedAlone = { words: 4, sure: 0.95 };
/** At most so many are kept apart. */
export const mostWishes = 4;

type Understands = (words: readonly Word[]) => Understanding;

/** A stretch of words that may be a wish of its own. */
export type Clause = {
  readonly words: readonly Word[];
  /** It asks; else it only tells. */
  readonly asks: boolean;
  /** It is a whole sentence, */
  readonly alone: boolean;
  /** and has a question mark. */
  readonly question: boolean;
};

// What a clause that wants something says; one that only tells how things stand has none of it.
const asking = new Set(
  (
    "hvordan hvem hvor hvornår hvad hvilke hvilken hvilket hvorfor kan må skal vil gerne ønsker søger leder mangler brug behov " +
    "hjælp hjælpe spørge spørgsmål anmode kunne måtte ville bede vide finder får findes how what who where when which can could may " +
    "would need want looking wish help please wie was wer wo wann welche kann können darf dürfen möchte möchten " +
    "brauche brauchen suche suchen wollen hilfe bitte gibt"
  ).split(" "),
);

/** The stretches of a text that may each be a wish. */
export function clausesOf({ text, words }: Pick<Reading, "text" | "words">): Clause[] {
  const fine = cut(text, words, true);
  return fine.length > mostClauses ? cut(text, words, false) : fine;
}

function cut(text: string, words: readonly Word[], atJoints: boolean): Clause[] {
  const clauses: {
    words: Word[];
    asks: boolean;
    alone: boolean;
    question: boolean;
    sentence: number;
    opens: boolean;
  }[] = [];
  let sentence = 0;
  let current: Word[] = [];
  let opens = true;
  const close = (ends: boolean, question: boolean) => {
    if (current.length === 0) return;
    const last = clauses.at(-1);
    // "Vi vil låne hallen og søge tilskud": what is joined to a wish goes on wishing.
    const goesOn = last?.sentence === sentence && last.asks && joints.has(current[0]?.word ?? "");
    const asks = question || goesOn || current.some(({ word }) => asking.has(word));
    // What is too short for a wish belongs to the clause before it, or to the next when it stands first.
    if (last !== undefined && (current.length < fewestWords || last.words.length < fewestWords)) {
      last.words.push(...current);
      last.asks ||= asks;
      last.alone = last.opens && ends;
      last.question = question;
    } else clauses.push({ words: current, asks, alone: opens && ends, question, sentence, opens });
    current = [];
    opens = ends;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const before = at === 0 ? "" : text.slice((words[at - 1] as Word).end, word.start);
    if (stop.test(before) || (before.includes(".") && endsSentence(words[at - 1], word))) {
      close(true, before.includes("?"));
      sentence++;
    } else if (atJoints && (joints.has(word.word) || comma.test(before)) && current.length >= fewestWords)
      close(false, false);
    current.push(word);
  }
  close(true, text.slice(words.at(-1)?.end ?? 0).includes("?"));
  return clauses;
}

function endsSentence(last: Word | undefined, next: Word): boolean {
  if (last === undefined || shortened.has(last.word)) return false;
  // "den 14. maj", "19.30": a number before and a small letter or a number after.
  return !(/^\d+$/.test(last.word) && /^(?:\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/.test(next.word));
}

/** Several things asked in one message: kept apart only when each is firm by itself and not lost in the whole. */
export function wishesOf(reading: Reading, whole: Understanding, understands: Understands): readonly Wish[] {
  // Where the whole leaves room for one topic only, no clause can hold another.
  if (whole.topics.filter(({ probability }) => probability >= leastShare.certainQuestion).length < 2) return [];
  const clauses = clausesOf(reading);
  if (clauses.length < 2) return [];
  const wishes: Wish[] = [];
  for (const clause of clauses) {
    const { words } = clause;
    const understanding = understands(words);
    const best = understanding.topics[0];
    if (best === undefined || !isWish(clause, best.probability, shareOf(whole, best.id))) continue;
    if (wishes.some((wish) => wish.understanding.topics[0]?.id === best.id)) continue;
    if (understanding.band !== "firm") continue;
    wishes.push({ span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, understanding });
  }
  // One more than is kept apart tells that there were more.
  return wishes.length < 2 ? [] : wishes.slice(0, mostWishes + 1);
}

function isWish({ words, asks, alone, question }: Clause, probability: number, share: number): boolean {
  if (probability < sure) return false;
  if (alone && probability >= certain && share >= (question ? leastShare.certainQuestion : leastShare.certainSentence))
    return true;
  if (!asks) return share >= leastShare.telling;
  if (share < leastShare.asking) return false;
  return alone || share >= leastShare.joined || (words.length >= joinedAlone.words && probability >= joinedAlone.sure);
}

/** What the message as a whole gives a topic: a background clause is firm alone and vanishes beside the real wish. */
const shareOf = (whole: Understanding, id: string): number =>
  whole.topics.find((topic) => topic.id === id)?.probability ?? 0;
