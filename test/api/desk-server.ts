import { deskRoutes } from "../../src/api/desk/desk-routes.ts";
import { openLog } from "../../src/api/logs.ts";
import { Metrics } from "../../src/api/metrics.ts";
import { type OpenServer, openServer } from "../../src/api/server.ts";
import { Problem } from "../../src/domain/problem.ts";
import type { Desk } from "../desk/builders.ts";

export type Said = { readonly status: number; readonly etag: string | null; readonly json: unknown };

/** The desk's routes behind the real server. Who calls says so in a header: signing in has tests of its own. */
export class DeskServer {
  readonly desk: Desk;
  readonly url: string;
  readonly reported: Problem[];
  readonly #server: OpenServer;

  constructor(desk: Desk, server: OpenServer, url: string, reported: Problem[]) {
    this.desk = desk;
    this.#server = server;
    this.url = url;
    this.reported = reported;
  }

  static async open(desk: Desk): Promise<DeskServer> {
    const reported: Problem[] = [];
    const routes = deskRoutes({
      house: desk.house,
      signedIn: async ({ headers }) => {
        const staff = await desk.store.get("staff-member", headers["x-staff"] ?? "");
        if (staff === undefined) throw new Problem("nobody", { kind: "signed-out", next: "sign in" });
        return staff;
      },
      report: (problem) => reported.push(problem),
    });
    const server = openServer({
      routes,
      sockets: [],
      publicUrl: "http://127.0.0.1",
      allowedOrigins: [],
      // Each at a machine of their own: the server counts calls by address.
      proxies: 1,
      log: openLog("silent"),
      metrics: new Metrics(),
    });
    const { port } = await server.listen(0, "127.0.0.1");
    return new DeskServer(desk, server, `http://127.0.0.1:${port}/api/desk`, reported);
  }

  async get(staff: string, path: string): Promise<Said> {
    return said(await fetch(`${this.url}/${path}`, { headers: callerOf(staff) }));
  }

  async change(staff: string, path: string, revision: number | null, body: object = {}): Promise<Said> {
    const headers = {
      ...callerOf(staff),
      "content-type": "application/json",
      ...(revision !== null && { "if-match": `"${revision}"` }),
    };
    return said(await fetch(`${this.url}/parts/${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
  }

  async post(staff: string, path: string, body: object): Promise<Said> {
    const headers = { ...callerOf(staff), "content-type": "application/json" };
    return said(await fetch(`${this.url}/${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
  }

  async put(staff: string, path: string, body: object, revision: number | null = null): Promise<Said> {
    const headers = {
      ...callerOf(staff),
      "content-type": "application/json",
      ...(revision !== null && { "if-match": `"${revision}"` }),
    };
    return said(await fetch(`${this.url}/${path}`, { method: "PUT", headers, body: JSON.stringify(body) }));
  }

  async close(): Promise<void> {
    await this.#server.close();
    await this.desk.store.close();
  }
}

const callerOf = (staff: string) => ({
  "x-staff": staff,
  "x-forwarded-for": `10.0.0.${Number(/\d+$/.exec(staff)?.[0] ?? 99)}`,
});

async function said(response: Response): Promise<Said> {
  return { status: response.status, etag: response.headers.get("etag"), json: await response.json() };
}
