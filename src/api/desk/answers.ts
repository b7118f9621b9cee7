import type * as z from "zod";
import type { House } from "../../conversation/receive.ts";
import { openPart } from "../../desk/part-page.ts";
import { wordsFor } from "../../desk/words.ts";
import type { PartPage, SavedReplies } from "../../domain/desk-pages.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";

/** What the desk's routes need of others. */
export type DeskSetting = {
  readonly house: House;
  /** Who calls; throws where nobody is signed in. */
  signedIn(request: Request): Promise<StaffMember>;
  /** What went wrong without anybody waiting for it. */
  report(problem: Problem): void;
};

export const asJson = (json: unknown): Answer => ({ status: 200, json });

export const asPage = (page: PartPage): Answer => ({
  status: 200,
  headers: { etag: `"${page.revision}"` },
  json: page,
});

/** The server has checked it already, and says which fields are wrong; this gives it its type. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, staff: StaffMember): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [what, next] = wordsFor(staff, "unreadable");
  throw new Problem(what, { kind: "invalid", next });
}

/** The revision that the page was made on; null: it is not said. */
export function revisionIn({ headers }: Request): number | null {
  const said = /^(?:W\/)?"(\d{1,15})"$/.exec(headers["if-match"]?.trim() ?? "")?.[1];
  return said === undefined ? null : Number(said);
}

export const typeOf = (word: string): string => `urn:nem-indgang:problem:${word}`;

export function unmarked(staff: StaffMember): Answer {
  const [title, detail] = wordsFor(staff, "unmarked");
  return problemAnswer(428, { type: typeOf("unmarked"), title, detail });
}

/** A change that was refused, and how the part stands now: 412 when it has changed since the page was made, else 409. */
export async function refused(
  { house }: DeskSetting,
  asked: { readonly staff: StaffMember; readonly part: string; readonly revision: number },
  problem: Problem,
): Promise<Answer> {
  // Who may no longer see it gets the same as for a part that is not there.
  const before = await house.store.get("part", asked.part);
  const part = await openPart(house, asked.staff, asked.part);
  const status = before?.revision === asked.revision ? 409 : 412;
  const about = {
    type: typeOf(status === 412 ? "stale" : "conflict"),
    title: problem.message,
    detail: problem.next,
    part,
  };
  return problemAnswer(status, about);
}

export function problemAnswer(
  status: number,
  about: { type: string; title: string; detail: string; part?: PartPage; savedReplies?: SavedReplies },
): Answer {
  return { status, type: "application/problem+json; charset=utf-8", text: JSON.stringify({ ...about, status }) };
}
