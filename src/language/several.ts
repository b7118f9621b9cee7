import type { Reading, Word } from "../domain/reading.ts";
import type { Span } from "../domain/safe-text.ts";
import type { Understanding, Wish } from "../domain/understanding.ts";

// Words that may join two wishes; a clause begins at them.
const joints = new Set([
  ..."og samt plus desuden derudover endvidere ligeledes samtidig endelig derefter for men also".split(" "),
  ..."and also plus besides additionally furthermore secondly und auch außerdem ausserdem zusätzlich sowie".split(" "),
]);
const stop = /[.?!;:\n•]|(?:^|\n)\s*(?:[-*–]|\d+[.)])/;
const comma = /,/;
/** A clause of fewer words says no wish of its own ("og tak"). */
const fewestWords = 3;
/** Beyond this many clauses a message is a story: joints no longer cut it, only full stops do. */
const mostClauses = 14;
/** How sure each must be by itself: one wish taken for two costs more than two taken for one. */
const sure = 0.8;
/** At most so many are kept apart. */
export const mostWishes = 4;

type Understands = (words: readonly Word[]) => Understanding;

/** The stretches of words that may be a wish of their own. */
export function clausesOf({ text, words }: Pick<Reading, "text" | "words">): (readonly Word[])[] {
  const fine = cut(text, words, true);
  return fine.length > mostClauses ? cut(text, words, false) : fine;
}

function cut(text: string, words: readonly Word[], atJoints: boolean): (readonly Word[])[] {
  const clauses: Word[][] = [];
  let current: Word[] = [];
  const close = () => {
    if (current.length > 0) clauses.push(current);
    current = [];
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const before = at === 0 ? "" : text.slice((words[at - 1] as Word).end, word.start);
    if (stop.test(before)) close();
    else if (atJoints && (joints.has(word.word) || comma.test(before)) && current.length >= fewestWords) close();
    current.push(word);
  }
  close();
  // What is too short for a wish belongs to the clause before it, or to the next when it stands first.
  const merged: Word[][] = [];
  for (const clause of clauses) {
    const last = merged.at(-1);
    if (last !== undefined && (clause.length < fewestWords || last.length < fewestWords)) last.push(...clause);
    else merged.push(clause);
  }
  return merged;
}

/** Several things asked in one message: kept apart only when each is firm by itself and they differ. */
export function wishesOf(reading: Reading, whole: Understanding, understands: Understands): readonly Wish[] {
  const clauses = clausesOf(reading);
  if (clauses.length < 2) return [];
  const wishes: Wish[] = [];
  for (const clause of clauses) {
    const understanding = understands(clause);
    const best = understanding.topics[0];
    if (understanding.band !== "firm" || best === undefined || best.probability < sure) continue;
    if (wishes.some((wish) => wish.understanding.topics[0]?.id === best.id)) continue;
    wishes.push({ span: spanOf(clause), understanding });
  }
  if (wishes.length < 2) return [];
  // The message as a whole must leave room for both: one topic that is sure of all of it is one wish.
  const apart = wishes.filter((wish) => !settled(whole, wish));
  return apart.length < 2 ? [] : apart.slice(0, mostWishes);
}

/** Would the whole message rule this wish out? A background clause is firm alone and vanishes beside the real wish. */
function settled(whole: Understanding, wish: Wish): boolean {
  const id = wish.understanding.topics[0]?.id;
  const rank = whole.topics.findIndex((topic) => topic.id === id);
  return rank === -1 || rank >= 6;
}

function spanOf(clause: readonly Word[]): Span {
  return { start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 };
}
