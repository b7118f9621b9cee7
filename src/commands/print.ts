import { Problem } from "../domain/problem.ts";

/** One JSON object on one line of standard output, which holds nothing else. */
export function printLine(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value)}\n`);
}

export function write(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => {
      if (error) fail(error);
      else done();
    });
  });
}

/** Runs a command: a Problem is printed on standard error with what to do next, and ends with 1; a wrong call with 2. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.words}\n`);
    process.exitCode = error.kind === "invalid" ? 2 : 1;
  }
}
