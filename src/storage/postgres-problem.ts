import { Problem } from "../domain/problem.ts";
import { codeOf } from "./disk.ts";

/** Two transactions were in each other's way: the same again will do. */
export const isCollision = (cause: unknown): boolean => ["40P01", "40001"].includes(codeOf(cause));

export const isDuplicate = (cause: unknown, constraint: string): boolean =>
  codeOf(cause) === "23505" && cause instanceof Error && "constraint" in cause && cause.constraint === constraint;

/** What the database refuses, in words for who runs the server; it may quote a citizen's words, so its own are not repeated. */
export function databaseProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  const code = codeOf(cause);
  const about = { kind: "unavailable", where: "DATABASE_URL", cause: withoutWords(cause) } as const;
  if (code === "53100")
    return new Problem("the database's disk is full", { ...about, next: "make room; it goes on by itself" });
  if (code === "25006")
    return new Problem("the database only reads", {
      ...about,
      next: "it may be a standby: point DATABASE_URL at the primary",
    });
  if (code === "28P01" || code === "28000")
    return new Problem("the database does not let the program in", {
      ...about,
      next: "check user and password in DATABASE_URL",
    });
  if (code === "3D000")
    return new Problem("there is no such database", { ...about, next: "create it, or mend DATABASE_URL" });
  if (code === "42501")
    return new Problem("the database user may not do this", {
      ...about,
      next: "let the user own the tables of the program",
    });
  if (/^(08|57P|53)/.test(code) || /^E[A-Z]+$/.test(code) || code === "unknown")
    return new Problem("the database cannot be reached", {
      ...about,
      next: "check that it runs; it goes on by itself",
    });
  return new Problem(`the database refuses (${code})`, { ...about, next: "look at the database's log" });
}

function withoutWords(cause: unknown): Error {
  const stack = cause instanceof Error ? (cause.stack ?? "") : "";
  const bare = new Error(`database error ${codeOf(cause)}`);
  bare.stack = `${bare.message}\n${stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n")}`;
  return bare;
}
