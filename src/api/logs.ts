import pino from "pino";
import { Problem } from "../domain/problem.ts";

export type Logger = pino.Logger;

/**
 * One JSON object a line on standard output. Nothing goes in but ids, route patterns, numbers and the program's own words: no citizen's
 * text, no token, no query, no address.
 */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be said of an error: a Problem's own words; of any other only where it came from, for its message may quote what was sent. */
export function traceOf(error: unknown): Record<string, unknown> {
  if (error instanceof Problem) {
    const { kind, message, where, next, cause } = error;
    return { problem: kind, what: message, where, next, ...(cause !== undefined && { cause: placesOf(cause) }) };
  }
  return { error: placesOf(error) };
}

function placesOf(error: unknown): { readonly name: string; readonly code?: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in error ? { code: String(error.code) } : {};
  return { name: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) };
}
