import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type App, openApp } from "../../src/app.ts";
import type { House } from "../../src/conversation/receive.ts";
import { readSettings, type Settings } from "../../src/settings.ts";

const root = resolve(import.meta.dirname, "../..");

/** Tuesday 24 November 2026, half past ten in Copenhagen: everybody is open. */
const openingHours = "2026-11-24T09:30:00.000Z";

/** The whole program, with everything it keeps in a folder of its own and a clock that can be set. */
export class RealServer {
  readonly url: string;
  readonly #folder: string;
  readonly #settings: Settings;
  #offset = 0;
  #app: App | undefined;

  private constructor(port: number, folder: string, allowed: string) {
    this.url = `http://127.0.0.1:${port}`;
    this.#folder = folder;
    this.#settings = readSettings({
      DATA_DIR: join(folder, "data"),
      PORT: String(port),
      LOG_LEVEL: "silent",
      ALLOWED_ORIGINS: allowed,
    });
  }

  /** `allowed`: origins of pages that may have the chat, beside its own. */
  static async open({ allowed = "" } = {}): Promise<RealServer> {
    const folder = mkdtempSync(join(tmpdir(), "nem-indgang-"));
    const server = new RealServer(await freePort(), folder, allowed);
    server.setClock(openingHours);
    // Somebody must be able to come into the chat.
    process.env.CONTENT_DIR = withLiveChat(join(folder, "content"));
    await server.#start();
    return server;
  }

  /** What is behind the doors: for playing a colleague. */
  get house(): House {
    if (this.#app === undefined) throw new Error("the server is not open");
    return this.#app.house;
  }

  /** It goes on from there. */
  setClock(time: string): void {
    this.#offset = Date.parse(time) - Date.now();
  }

  /** Ends and begins again on what it has kept; `between`: while it is away. */
  async restart(between: () => Promise<void> = async () => {}): Promise<void> {
    await this.#app?.close();
    this.#app = undefined;
    await between();
    await this.#start();
  }

  async close(): Promise<void> {
    await this.#app?.close();
    delete process.env.CONTENT_DIR;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    this.#app = await openApp(this.#settings, () => {}, this.#now);
    await this.#app.listen();
  }

  readonly #now = (): string => new Date(Date.now() + this.#offset).toISOString();
}

/** The shipped content, in which Kultur og Fritid has switched the live chat on. */
function withLiveChat(folder: string): string {
  for (const part of ["intents", "routing-rules", "knowledge"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const file = join(folder, "routing-rules/departments.yaml");
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/(^kultur-fritid:[\s\S]*?live-chat: )false/m, "$1true");
  if (changed === text) throw new Error(`${file} has no department kultur-fritid whose live chat is off`);
  writeFileSync(file, changed);
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? done(address.port) : failed(new Error("no port")),
      );
    });
  });
}
