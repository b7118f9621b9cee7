import { createServer } from "node:net";
import { Problem } from "../domain/problem.ts";

/** Tried before anything is opened or learnt: whoever has to choose another port wants to know at once. */
export function portIsFree(port: number, host: string): Promise<void> {
  return new Promise((done, refuse) => {
    const trial = createServer();
    trial.once("error", (error) => refuse(listenProblem(error, port, host)));
    trial.listen(port, host, () => trial.close(() => done()));
  });
}

/** Why nobody can be heard there, and what to do. */
export function listenProblem(error: NodeJS.ErrnoException, port: number, host: string): Problem {
  const about = { kind: "unavailable", where: `${host}:${port}`, cause: error } as const;
  if (error.code === "EADDRINUSE")
    return new Problem("the port is in use", {
      ...about,
      next: `stop the program that has it, or choose another: PORT=${port + 1} npm start`,
    });
  if (error.code === "EACCES")
    return new Problem("the port may not be used", { ...about, next: "choose one above 1023: PORT=3978 npm start" });
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Problem("this machine has no such address", {
      ...about,
      next: "set HOST to 127.0.0.1 (only this machine) or 0.0.0.0 (also from outside)",
    });
  return new Problem(`the port cannot be opened (${error.code ?? "unknown"})`, { ...about, next: "set another PORT" });
}
