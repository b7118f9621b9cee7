import { Problem, type ProblemKind } from "../domain/problem.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { type DeskWord, takenBy, wordsFor } from "./words.ts";

type Reader = Pick<StaffMember, "locale">;

function problem(kind: ProblemKind, [what, next]: readonly [string, string]): Problem {
  return new Problem(what, { kind, next });
}

/** Not there, or not theirs to see: whoever asks cannot tell which. */
export const gone = (staff: Reader): Problem => problem("missing", wordsFor(staff, "gone"));
export const notForYou = (staff: Reader): Problem => problem("refused", wordsFor(staff, "notForYou"));
export const stale = (staff: Reader): Problem => problem("conflict", wordsFor(staff, "stale"));
export const wrong = (staff: Reader, word: DeskWord): Problem => problem("invalid", wordsFor(staff, word));
export const notNow = (staff: Reader, word: DeskWord = "notNow"): Problem => problem("conflict", wordsFor(staff, word));
export const taken = (staff: Reader, name: string): Problem => problem("conflict", takenBy(staff, name));
