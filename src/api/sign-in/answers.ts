import type * as z from "zod";
import type { SignInCode } from "../../domain/people-api.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request } from "../../domain/route.ts";

const next: Readonly<Record<SignInCode, string>> = {
  wrong: "try again, or ask for a link to choose a new password",
  locked: "wait until the time in `until`, or choose a new password by mail",
  "link-expired": "ask for a new link",
  weak: "choose another password; `why` says what is wrong with this one",
  "last-admin": "give somebody else the role admin first",
  taken: "look for the person in the list",
  "from-provider": "change it where the municipality keeps its people",
  stale: "load the list anew",
};

type More = { readonly until?: string; readonly why?: string };

/** What a page cannot do just now, with a code for which it has words. */
export function no(
  request: Pick<Request, "id">,
  status: number,
  code: SignInCode,
  title: string,
  more: More = {},
): Answer {
  const { until } = more;
  const about = { type: `urn:nem-indgang:problem:${code}`, title, status, detail: next[code], instance: request.id };
  return {
    status,
    headers: {
      "cache-control": "no-store",
      ...(until !== undefined && { "retry-after": new Date(until).toUTCString() }),
    },
    text: JSON.stringify({ ...about, code, ...more }),
    type: "application/problem+json; charset=utf-8",
  };
}

/** Personal, so nothing between keeps it. */
export function yes(json: unknown, cookies: readonly string[] = [], status = 200): Answer {
  return {
    status,
    headers: { "cache-control": "no-store", ...(cookies.length > 0 && { "set-cookie": cookies }) },
    json,
  };
}

export function goOn(to: string, cookies: readonly string[] = []): Answer {
  const headers = { location: to, "cache-control": "no-store", ...(cookies.length > 0 && { "set-cookie": cookies }) };
  return { status: 302, headers, empty: true };
}

export function bodyOf<Schema extends z.ZodType>(schema: Schema, request: Pick<Request, "body">): z.output<Schema> {
  const read = schema.safeParse(request.body);
  if (read.success) return read.data;
  // Names of fields only: what stood in them is nobody's business.
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join(".") || "body"))].join(", ");
  throw new Problem(`the request cannot be read: ${fields}`, { next: "see /api/openapi.json" });
}

/** A place on our own site to come back to; anything else is the desk. */
export function placeOf(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[\x21-\x7e]{0,300}$/.test(to) && !to.includes("\\") ? to : "/desk";
}
