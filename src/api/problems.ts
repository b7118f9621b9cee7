import { Problem, type ProblemKind } from "../domain/problem.ts";
import { type Both, httpWords, type Tongue, words } from "./words.ts";

/** A problem of the request itself, with the status that HTTP has for it. */
export class HttpProblem extends Problem {
  readonly status: number;
  override readonly code: keyof typeof httpWords;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: readonly FieldProblem[];

  constructor(
    code: keyof typeof httpWords,
    status: number,
    about: { readonly headers?: Readonly<Record<string, string>>; readonly fields?: readonly FieldProblem[] } = {},
  ) {
    const { title, detail } = httpWords[code].en;
    super(title, { kind: "invalid", next: detail });
    this.status = status;
    this.code = code;
    this.headers = about.headers ?? {};
    this.fields = about.fields ?? [];
  }
}

/** Which field, and what it must be. What was sent is never repeated. */
export type FieldProblem = { readonly field: string; readonly must: Both<string> };

/** As RFC 9457 has it. */
export type ProblemDetails = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What to do. */
  readonly detail: string;
  /** The request's id: the log knows it. */
  readonly instance: string;
  readonly errors?: readonly { readonly field: string; readonly must: string }[];
};

const statuses: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  missing: 404,
  conflict: 409,
  refused: 403,
  "signed-out": 401,
  unavailable: 503,
};

const typeOf = (code: string): string => `urn:nem-indgang:problem:${code}`;

/** The one place where an error becomes a status. An error that is no Problem says nothing about itself to the outside. */
export function detailsOf(error: unknown, instance: string, tongue: Tongue): ProblemDetails {
  if (error instanceof HttpProblem) {
    const { title, detail } = httpWords[error.code][tongue];
    const errors = error.fields.map(({ field, must }) => ({ field, must: must[tongue] }));
    const base = { type: typeOf(error.code), title, status: error.status, detail, instance };
    return errors.length === 0 ? base : { ...base, errors };
  }
  // What stands in the way of writing is the operator's to know: paths and hosts stay in the log.
  if (error instanceof Problem && error.kind === "unavailable")
    return { type: typeOf("unavailable"), status: 503, instance, ...words.unavailable[tongue] };
  if (error instanceof Problem)
    return {
      type: typeOf(error.code ?? error.kind),
      title: error.message,
      status: statuses[error.kind],
      detail: error.next,
      instance,
    };
  return { type: typeOf("internal"), status: 500, instance, ...words.internal[tongue] };
}

export function headersOf(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof HttpProblem) return error.headers;
  return error instanceof Problem && error.kind === "unavailable" ? { "retry-after": "5" } : {};
}
