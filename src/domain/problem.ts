/** What a Problem is about, so that one place can turn it into a status or an exit code. */
export type ProblemKind = "invalid" | "missing" | "conflict" | "refused" | "signed-out" | "unavailable";

/** An error that a person can act on: where it is, what is wrong, and what to do next. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  /** Which one it is, where pages say it in other words; else its kind says enough. */
  readonly code: string | undefined;
  readonly where: string | undefined;
  readonly next: string;

  constructor(
    what: string,
    about: { kind?: ProblemKind; code?: string; where?: string; next: string; cause?: unknown },
  ) {
    super(what, about.cause === undefined ? undefined : { cause: about.cause });
    this.name = "Problem";
    this.kind = about.kind ?? "invalid";
    this.code = about.code;
    this.where = about.where;
    this.next = about.next;
  }

  /** As a terminal shows it: `file:line: what` and the next step on its own line. */
  get words(): string {
    return `${this.where === undefined ? "" : `${this.where}: `}${this.message}\n  → ${this.next}`;
  }
}
