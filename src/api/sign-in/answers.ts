import type * as z from "zod";
import type { SignInCode } from "../../domain/people-api.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request } from "../../domain/route.ts";

/** What a page cannot do just now, with a code for which it has words. */
export function no(
  status: number,
  code: SignInCode,
  title: string,
  more: { until?: string; why?: string } = {},
): Answer {
  return {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(more.until !== undefined && { "retry-after": new Date(more.until).toUTCString() }),
    },
    json: { type: "about:blank", status, title, code, ...more },
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
