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
/** How much of the whole message a wish must hold: little when it asks, much when it only tells how things stand. */
const leastShare = { asking: 0.003, telling: 0.3 };
/** At most so many are kept apart. */
export const mostWishes = 4;

type Understands = (words: readonly Word[]) => Understanding;

/** A stretch of words that may be a wish of its own, and whether it asks or only tells. */
export type Clause = { readonly words: readonly Word[]; readonly asks: boolean };

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
  const clauses: { words: Word[]; asks: boolean; sentence: number }[] = [];
  let sentence = 0;
  let current: Word[] = [];
  const close = (question: boolean) => {
    if (current.length === 0) return;
    const last = clauses.at(-1);
    // "Vi vil låne hallen og søge tilskud": what is joined to a wish goes on wishing.
    const goesOn = last?.sentence === sentence && last.asks && joints.has(current[0]?.word ?? "");
    const asks = question || goesOn || current.some(({ word }) => asking.has(word));
    // What is too short for a wish belongs to the clause before it, or to the next when it stands first.
    if (last !== undefined && (current.length < fewestWords || last.words.length < fewestWords)) {
      last.words.push(...current);
      last.asks ||= asks;
    } else clauses.push({ words: current, asks, sentence });
    current = [];
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const before = at === 0 ? "" : text.slice((words[at - 1] as Word).end, word.start);
    if (stop.test(before) || (before.includes(".") && endsSentence(words[at - 1], word))) {
      close(before.includes("?"));
      sentence++;
    } else if (atJoints && (joints.has(word.word) || comma.test(before)) && current.length >= fewestWords) close(false);
    current.push(word);
  }
  close(text.slice(words.at(-1)?.end ?? 0).includes("?"));
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
  if (whole.topics.filter(({ probability }) => probability >= leastShare.asking).length < 2) return [];
  const clauses = clausesOf(reading);
  if (clauses.length < 2) return [];
  const wishes: Wish[] = [];
  for (const { words, asks } of clauses) {
    const understanding = understands(words);
    const best = understanding.topics[0];
    if (best === undefined || best.probability < sure) continue;
    if (wishes.some((wish) => wish.understanding.topics[0]?.id === best.id)) continue;
    if (shareOf(whole, best.id) < (asks ? leastShare.asking : leastShare.telling)) continue;
    if (understanding.band !== "firm") continue;
    wishes.push({ span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, understanding });
  }
  return wishes.length < 2 ? [] : wishes.slice(0, mostWishes);
}

/** What the message as a whole gives a topic: a background clause is firm alone and vanishes beside the real wish. */
const shareOf = (whole: Understanding, id: string): number =>
  whole.topics.find((topic) => topic.id === id)?.probability ?? 0;
