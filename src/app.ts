import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { adminRoutes } from "./api/admin/admin-routes.ts";
import { runningAs } from "./api/admin/running.ts";
import { deskRoutes } from "./api/desk/desk-routes.ts";
import { healthRoutes } from "./api/health.ts";
import { openLog, traceOf } from "./api/logs.ts";
import { Metrics, metricsRoute } from "./api/metrics.ts";
import { openApiRoute } from "./api/openapi.ts";
import { missingPage, pageRoutes } from "./api/pages.ts";
import { secretKey } from "./api/secret-key.ts";
import { openServer } from "./api/server.ts";
import { firstAdminLink } from "./api/sign-in/first-admin.ts";
import { openSignIn } from "./api/sign-in/open-sign-in.ts";
import { signInFor } from "./api/sign-in/sign-in-for.ts";
import { botFramework } from "./channels/bot-framework/bot-framework.ts";
import { credentialsIn } from "./channels/bot-framework/credentials.ts";
import { citizenRoutes } from "./channels/citizen.ts";
import { directLine } from "./channels/direct-line/direct-line.ts";
import { openOutbox } from "./channels/outbox.ts";
import { sendersFor } from "./channels/senders.ts";
import { buildPages } from "./commands/build-pages.ts";
import { demoRoute } from "./commands/demo-route.ts";
import { DraftLab } from "./content/draft-lab.ts";
import { LiveContent, type LiveOptions } from "./content/live-content.ts";
import { followRelease } from "./content/upgrade.ts";
import { DeskNow } from "./conversation/desk-now.ts";
import type { Equipment } from "./conversation/front.ts";
import type { House } from "./conversation/receive.ts";
import { startRounds } from "./conversation/rounds.ts";
import { warmUp } from "./conversation/warm-up.ts";
import { deskRounds } from "./desk/rounds.ts";
import { Problem } from "./domain/problem.ts";
import type { Route } from "./domain/route.ts";
import type { Store } from "./domain/store.ts";
import { cacheDir, contentDir, dataDir, type Settings } from "./settings.ts";
import { openEmbeddedStore } from "./storage/embedded-store.ts";
import { openMemoryStore } from "./storage/memory-store.ts";
import { openPostgresStore } from "./storage/postgres-store.ts";

/** A store that forgets everything when the program ends, with a clock of its own: for commands that only try something. */
export function storeInMemory(now: () => string): Store {
  return openMemoryStore({ now });
}

export type App = {
  /** What is behind the doors. */
  readonly house: House;
  /** The doors: what the server mounts. */
  readonly routes: readonly Route[];
  /** Takes requests from here on. */
  listen(): Promise<void>;
  /** For an error that nobody has caught: where it came from, and not its words, which may be a citizen's. */
  report(error: unknown): void;
  /** Finishes what has begun and closes everything; nothing that was acknowledged is lost. */
  close(): Promise<void>;
};

const clock = (): string => new Date().toISOString();

/** The whole program, put together and not yet listening. `say`: what it does, for the person who started it. */
export async function openApp(settings: Settings, say: (what: string) => void, now = clock): Promise<App> {
  const folder = dataDir(settings.DATA_DIR);
  const log = openLog(settings.LOG_LEVEL);
  const warn = (problem: Problem) => log.warn(traceOf(problem), "beside a request");
  const metrics = new Metrics();
  // What was opened is closed again, stage by stage, also when the start fails half-way: who takes and sends, then what they use.
  const doors: (() => Promise<unknown>)[] = [];
  const rooms: (() => Promise<unknown>)[] = [];
  let isStopping = false;
  const close = async () => {
    isStopping = true;
    await Promise.allSettled(doors.splice(0).map((each) => each()));
    for (const each of rooms.splice(0).reverse()) await each();
  };

  try {
    const store = metrics.counting(await openStore(settings, now, warn));
    rooms.push(() => store.close());
    const { live, equipment, options } = await openContent(settings, store, { now, say, warn });
    rooms.push(() => live.close());
    const house: House = { store, desk: new DeskNow(store), equipment, now };
    await warmUp(house, storeInMemory(now));
    const followed = await followRelease(options, live.now.content.files);
    if (followed > 0) say(`${followed} things of the new release are in the draft, to be looked at and published`);

    const bots = botFramework({ house, credentials: credentialsIn(settings) });
    const senders = { ...sendersFor(settings, resolve(folder, "outbox"), house), activity: bots.sendActivity };
    const counted = (kind: string, did: string) => metrics.sent.inc({ kind, did });
    const outbox = openOutbox({ store, senders, now, report: warn, counted });
    doors.push(() => outbox.close());
    const signIn = openSignIn(signInFor(settings, house, { metrics, warn }));
    const rounds = startRounds(house, { report: warn, also: [...deskRounds(house), ...signIn.rounds] });
    doors.push(() => rounds.stop());
    const line = directLine({ house, warn });
    doors.push(() => line.close());

    // With PostgreSQL the command goes to the store itself.
    const demo = settings.DATABASE_URL === undefined ? await demoRoute(house, demoDoor(settings)) : null;
    if (demo !== null) doors.push(() => demo.close());

    const pages = { folder: await buildPages({ cacheDir: cacheDir() }), publicUrl: settings.PUBLIC_URL };
    const routes: Route[] = [
      ...(demo === null ? [] : [demo.route]),
      ...healthRoutes(store, () => isStopping),
      metricsRoute(metrics, settings.METRICS_TOKEN),
      ...(await pageRoutes({ ...pages, equipment, now })),
      ...line.routes,
      ...citizenRoutes(house, line.access),
      ...bots.routes,
      ...signIn.routes,
      ...signIn.whileSignedIn(deskRoutes({ house, signedIn: signIn.signedIn, report: warn })),
      ...signIn.whileSignedIn(
        adminRoutes({
          house,
          live,
          lab: new DraftLab(options, () => live.now),
          publishing: { ...options, id: randomUUID },
          signedIn: signIn.signedIn,
          report: warn,
          running: runningAs(settings, folder),
        }),
      ),
    ];
    const server = openServer({
      routes: [...routes, openApiRoute(routes, settings.PUBLIC_URL)],
      sockets: line.sockets,
      publicUrl: settings.PUBLIC_URL,
      allowedOrigins: settings.ALLOWED_ORIGINS,
      proxies: settings.TRUST_PROXY,
      log,
      metrics,
      missingPage: await missingPage(pages),
    });
    doors.push(() => server.close());
    return {
      house,
      routes,
      listen: async () => {
        await server.listen(settings.PORT, settings.HOST);
        for (const line of addresses(routes, settings.PUBLIC_URL)) say(line);
        const first = settings.LOCAL_ACCOUNTS ? await firstAdminLink(store, settings.PUBLIC_URL, now()) : null;
        if (first !== null)
          say(`\nNobody can administer yet. This link makes the first admin, once, within a day:\n  ${first}`);
      },
      report: (error) => log.fatal(traceOf(error), "uncaught"),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Store and content alone, for a command that works beside the servers. */
export async function openHouse(
  settings: Settings,
  say: (what: string) => void,
  now = clock,
): Promise<{ readonly house: House; close(): Promise<void> }> {
  const warn = (problem: Problem) => say(problem.words);
  const store = await openStore(settings, now, warn);
  try {
    const { live, equipment } = await openContent(settings, store, { now, say, warn });
    const house: House = { store, desk: new DeskNow(store), equipment, now };
    return {
      house,
      close: async () => {
        await live.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const demoDoor = ({ DATA_DIR, HOST, PORT }: Settings) => ({
  folder: dataDir(DATA_DIR),
  url: `http://${HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST}:${PORT}`,
});

function openStore(settings: Settings, now: () => string, warn: (problem: Problem) => void): Promise<Store> {
  const { DATABASE_URL: url, DATA_DIR } = settings;
  return url === undefined
    ? openEmbeddedStore({ folder: dataDir(DATA_DIR), now, warn })
    : openPostgresStore({ url, now, warn });
}

/** The content as it is live at any moment, with the server's key and address. */
async function openContent(
  { SECRET_KEY, PUBLIC_URL: publicUrl }: Settings,
  store: Store,
  { now, say, warn }: { now(): string; say(what: string): void; warn(problem: Problem): void },
) {
  const options: LiveOptions = {
    store,
    root: contentDir(),
    cacheDir: cacheDir(),
    now,
    report: say,
    failed: (cause) =>
      warn(
        new Problem("the new version cannot be loaded here", {
          kind: "unavailable",
          next: "the one before stays",
          cause,
        }),
      ),
  };
  const key = await secretKey(store, SECRET_KEY);
  const live = await LiveContent.open(options);
  const made = () => ({ ...live.now, key, publicUrl });
  let equipment: Equipment = made();
  live.onChange(() => {
    equipment = made();
  });
  return { live, equipment: () => equipment, options };
}

function addresses(routes: readonly Route[], publicUrl: string): string[] {
  const pages = [
    ["/", "Demo page"],
    ["/desk", "Desk"],
    ["/admin", "Admin"],
  ] as const;
  return pages
    .filter(([path]) => routes.some((route) => route.path === path))
    .map(([path, name]) => `  ${name.padEnd(10)} ${publicUrl}${path}`);
}
