import { Problem, type ProblemKind } from "../domain/problem.ts";
import type { Finding } from "./finding.ts";

/** Content cannot go on like this; what was found stands beside the words, so that a page can say it in its reader's language. */
export class Refusal extends Problem {
  readonly findings: readonly Finding[];

  constructor(
    what: string,
    about: { kind?: ProblemKind; code: string; where?: string; next: string },
    findings: readonly Finding[],
  ) {
    super(what, about);
    this.findings = findings;
  }
}
