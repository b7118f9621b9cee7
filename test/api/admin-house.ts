import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { adminRoutes } from "../../src/api/admin/admin-routes.ts";
import { DraftLab } from "../../src/content/draft-lab.ts";
import { readFiles } from "../../src/content/files.ts";
import { LiveContent, type LiveOptions } from "../../src/content/live-content.ts";
import { DeskNow } from "../../src/conversation/desk-now.ts";
import { type House, receive } from "../../src/conversation/receive.ts";
import type { Answer, Method, Request, Route } from "../../src/domain/route.ts";
import type { Role, StaffMember } from "../../src/domain/staff-member.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { someFiles } from "../content/builders.ts";
import { aStaffMember } from "../domain/builders.ts";

export type Said = { readonly status: number; readonly body: never; readonly headers: Answer["headers"] };

/** The admin's routes over small content, which is learnt in a moment, with the shipped texts. */
export class AdminHouse {
  readonly house: House;
  readonly live: LiveContent;
  readonly root: string;
  /** The language of the page that asks. */
  tongue: "da" | "en" = "da";
  #routes: readonly Route[];
  #who: StaffMember = aStaffMember({ id: "mette", name: "Mette Eksempel", roles: ["editor", "admin", "dpo"] });

  private constructor(root: string, live: LiveContent, house: House, routes: readonly Route[]) {
    this.root = root;
    this.live = live;
    this.house = house;
    this.#routes = routes;
  }

  static async open(files = someFiles()): Promise<AdminHouse> {
    const root = await mkdtemp(join(tmpdir(), "admin-"));
    const shipped = await readFiles(join(import.meta.dirname, "../.."));
    const texts = [...shipped].filter(([path]) => path.startsWith("knowledge/texts/"));
    for (const [path, text] of [...files, ...texts]) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const now = () => new Date().toISOString();
    const store = openMemoryStore({ now });
    const failed = (problem: unknown) => {
      throw problem;
    };
    const options: LiveOptions = { store, root, cacheDir: join(root, "cache"), now, failed };
    const live = await LiveContent.open(options);
    const equipment = () => ({ ...live.now, key: "a key", publicUrl: "http://localhost" });
    const house: House = { store, desk: new DeskNow(store), equipment, now };
    const opened: { made?: AdminHouse } = {};
    const routes = adminRoutes({
      house,
      live,
      lab: new DraftLab(options, () => live.now),
      publishing: { ...options, id: randomUUID },
      signedIn: async () => (opened.made as AdminHouse).#who,
      report: failed,
      running: { publicUrl: "http://localhost", mail: false, oidc: false, backupSeen: async () => null },
    });
    opened.made = new AdminHouse(root, live, house, routes);
    return opened.made;
  }

  as(id: string, ...roles: Role[]): void {
    this.#who = aStaffMember({ id, name: id, roles });
  }

  async ask(method: Method, path: string, body?: unknown, revision?: number): Promise<Said> {
    const [address = "", query = ""] = path.split("?");
    const found = this.#routes.flatMap((route) => {
      const params = route.method === method ? match(route.path, `/api/admin/${address}`) : undefined;
      return params === undefined ? [] : [{ route, params }];
    })[0];
    if (found === undefined) throw new Error(`no route ${method} ${path}`);
    const request: Request = {
      method,
      path: address,
      params: found.params,
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: { "accept-language": this.tongue, ...(revision === undefined ? {} : { "if-match": `"${revision}"` }) },
      body,
      address: "::1",
      id: "r",
    };
    const answer = await found.route.handle(request);
    if ("json" in answer)
      return { status: answer.status, body: structuredClone(answer.json) as never, headers: answer.headers };
    if ("text" in answer) {
      const isJson = answer.type.includes("json");
      return {
        status: answer.status,
        body: (isJson ? JSON.parse(answer.text) : answer.text) as never,
        headers: answer.headers,
      };
    }
    throw new Error("an answer of another kind");
  }

  async citizen(text: string, conversation: string = randomUUID()): Promise<string> {
    const about = { clientId: null, channel: "chat", channelReference: null, page: null } as const;
    const { did } = await receive(this.house, { conversation, text, ...about });
    return did.outcome;
  }

  async close(): Promise<void> {
    await this.live.close();
    await this.house.store.close();
    await rm(this.root, { recursive: true });
  }
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, step] of wanted.entries())
    if (step.startsWith(":")) params[step.slice(1)] = decodeURIComponent(given[at] ?? "");
    else if (step !== given[at]) return undefined;
  return params;
}
