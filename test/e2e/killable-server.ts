import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./real-server.ts";

const main = resolve(import.meta.dirname, "../../src/main.ts");

/** The program as a process of its own, which can be killed and started again on what it left. */
export class KillableServer {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), "nem-indgang-"));
  #child: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async open(): Promise<KillableServer> {
    const server = new KillableServer(await freePort());
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const { CONTENT_DIR: _, ...env } = process.env;
    let said = "";
    const child = spawn(process.execPath, [main], {
      env: { ...env, PORT: String(this.#port), DATA_DIR: this.#folder, LOG_LEVEL: "error" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said = (said + chunk.toString("utf8")).slice(-4_000);
      });
    this.#child = child;
    while (!(await this.#isReady())) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${said}`);
      await pause(100);
    }
  }

  /** As when the power goes: nothing is finished. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}
