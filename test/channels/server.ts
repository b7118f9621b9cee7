import { openLog } from "../../src/api/logs.ts";
import { Metrics } from "../../src/api/metrics.ts";
import { openServer } from "../../src/api/server.ts";
import { citizenRoutes } from "../../src/channels/citizen.ts";
import { directLine } from "../../src/channels/direct-line/direct-line.ts";
import { loadEngine } from "../../src/content/engine.ts";
import { load } from "../../src/content/load.ts";
import { textsOf } from "../../src/content/texts.ts";
import { DeskNow } from "../../src/conversation/desk-now.ts";
import type { Equipment } from "../../src/conversation/front.ts";
import type { House } from "../../src/conversation/receive.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Route } from "../../src/domain/route.ts";
import type { Store } from "../../src/domain/store.ts";
import { cacheDir, contentDir } from "../../src/settings.ts";

const content = await load(contentDir());
const { engine } = await loadEngine(content, { root: contentDir(), cacheDir: cacheDir() });

/** The shipped content, and a key that only tests know. */
export const equipment: Equipment = {
  content,
  texts: textsOf(content.files),
  engine,
  version: 1,
  key: "a key for tests",
  publicUrl: "https://kommunen.example.org",
};

export const aHouse = (store: Store, with_: Partial<House> = {}): House => ({
  store,
  desk: new DeskNow(store),
  equipment: () => equipment,
  now: () => new Date().toISOString(),
  ...with_,
});

export type Served = {
  readonly url: string;
  /** What went wrong without anybody waiting for it. */
  readonly warnings: readonly Problem[];
  close(): Promise<void>;
};

/** The chat behind the real HTTP server. */
export async function serve(house: House, { port = 0, more = [] as readonly Route[] } = {}): Promise<Served> {
  const warnings: Problem[] = [];
  const line = directLine({ house, warn: (problem) => warnings.push(problem) });
  const server = openServer({
    routes: [...line.routes, ...citizenRoutes(house, line.access), ...more],
    sockets: line.sockets,
    publicUrl: equipment.publicUrl,
    allowedOrigins: ["https://www.example.org"],
    proxies: 0,
    log: openLog("fatal"),
    metrics: new Metrics(),
  });
  const { port: opened } = await server.listen(port, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${opened}`,
    warnings,
    close: async () => {
      await line.close();
      await server.close();
    },
  };
}
