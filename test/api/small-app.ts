import pino from "pino";
import { Metrics } from "../../src/api/metrics.ts";
import { openApiRoute } from "../../src/api/openapi.ts";
import { openServer, type ServerOptions } from "../../src/api/server.ts";
import type { Route, SocketRoute } from "../../src/domain/route.ts";

export const friend = "https://www.eksempel.example.org";

export type SmallApp = { readonly url: string; readonly port: number; readonly log: string[]; close(): Promise<void> };

/** The real server with routes of a test, on a port of its own. */
export async function smallApp(
  routes: readonly Route[],
  { sockets = [], ...more }: { readonly sockets?: readonly SocketRoute[] } & Partial<ServerOptions> = {},
): Promise<SmallApp> {
  const log: string[] = [];
  const server = openServer({
    routes: [...routes, openApiRoute(routes, "http://127.0.0.1")],
    sockets,
    publicUrl: "https://chat.eksempel.example.org",
    allowedOrigins: [friend],
    proxies: 0,
    log: pino({ level: "debug", base: null }, { write: (line: string) => void log.push(line) }),
    metrics: new Metrics(),
    ...more,
  });
  const { port } = await server.listen(0, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}`, port, log, close: () => server.close() };
}
