import { openLog } from "../../src/api/logs.ts";
import { Metrics } from "../../src/api/metrics.ts";
import { pageRoutes } from "../../src/api/pages.ts";
import { type OpenServer, openServer } from "../../src/api/server.ts";
import { buildPages } from "../../src/commands/build-pages.ts";
import type { Route } from "../../src/domain/route.ts";
import { cacheDir } from "../../src/settings.ts";
import { SignInHouse } from "../api/sign-in-house.ts";
import { equipment } from "../channels/server.ts";

/** The real server with its pages and people, and a store in memory. */
export class SignInStand {
  readonly house: SignInHouse;
  #server: OpenServer | undefined;
  #url = "";

  constructor(about: ConstructorParameters<typeof SignInHouse>[0] = {}) {
    this.house = new SignInHouse({ publicUrl: "http://127.0.0.1", ...about });
    this.house.clock = Date.now();
  }

  get url(): string {
    return this.#url;
  }

  async open(): Promise<void> {
    const folder = await buildPages({ cacheDir: cacheDir() });
    const { publicUrl } = this.house;
    const pages = await pageRoutes({ folder, publicUrl, equipment: () => equipment, now: () => this.house.now() });
    // Until the desk stands behind the door.
    const desk: Route = {
      method: "GET",
      path: "/desk",
      handle: async () => ({ status: 200, text: "<!doctype html><title>Skrivebordet</title>", type: "text/html" }),
    };
    this.#server = openServer({
      routes: [...pages.filter(({ path }) => path !== "/desk"), desk, ...this.house.desk.routes],
      sockets: [],
      publicUrl,
      allowedOrigins: [],
      proxies: 0,
      log: openLog("silent"),
      metrics: new Metrics(),
    });
    const { port } = await this.#server.listen(0, "127.0.0.1");
    this.#url = `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }
}
