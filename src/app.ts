import { resolve } from "node:path";
import { healthRoutes } from "./api/health.ts";
import { openLog, traceOf } from "./api/logs.ts";
import { Metrics, metricsRoute } from "./api/metrics.ts";
import { openApiRoute } from "./api/openapi.ts";
import { pageRoutes } from "./api/pages.ts";
import { secretKey } from "./api/secret-key.ts";
import { openServer } from "./api/server.ts";
import { citizenRoutes } from "./channels/citizen.ts";
import { directLine } from "./channels/direct-line/direct-line.ts";
import { fileSender, smtpSender } from "./channels/mail.ts";
import { openOutbox } from "./channels/outbox.ts";
import { webhookSender } from "./channels/webhook.ts";
import { buildPages } from "./commands/build-pages.ts";
import { LiveContent, type LiveOptions } from "./content/live-content.ts";
import { DeskNow } from "./conversation/desk-now.ts";
import type { Equipment } from "./conversation/front.ts";
import { type House, receive } from "./conversation/receive.ts";
import { startRounds } from "./conversation/rounds.ts";
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
  /** Takes requests from here on. */
  listen(): Promise<void>;
  /** Finishes what has begun and closes everything; nothing that was acknowledged is lost. */
  close(): Promise<void>;
};

const clock = (): string => new Date().toISOString();

/** The whole program, put together and not yet listening. `say`: what it does, for the person who started it. */
export async function openApp(settings: Settings, say: (what: string) => void, now = clock): Promise<App> {
  const log = openLog(settings.LOG_LEVEL);
  const warn = (problem: Problem) => log.warn(traceOf(problem), "beside a request");
  const metrics = new Metrics();
  // Whatever was opened is closed again, the last first, also when the start fails half-way.
  const closing: (() => Promise<unknown>)[] = [];
  let isStopping = false;
  const close = async () => {
    isStopping = true;
    for (const each of closing.splice(0).reverse()) await each();
  };

  try {
    const store = metrics.counting(await openStore(settings, now, warn));
    closing.push(() => store.close());
    const { live, equipment } = await openContent(settings, store, { now, say, warn });
    closing.push(() => live.close());
    const house: House = { store, desk: new DeskNow(store), equipment, now };
    await warmUp(house);

    const outbox = openOutbox({ store, senders: sendersFor(settings, house), now, report: warn });
    closing.push(() => outbox.close());
    const rounds = startRounds(house, { report: warn });
    closing.push(() => rounds.stop());

    // The server has looked at the origin already.
    const line = directLine({ house, allows: () => true, warn });
    closing.push(() => line.close());

    const routes: Route[] = [
      ...healthRoutes(store, () => isStopping),
      metricsRoute(metrics, settings.METRICS_TOKEN),
      ...(await pageRoutes({
        folder: await buildPages({ cacheDir: cacheDir() }),
        publicUrl: settings.PUBLIC_URL,
        equipment,
        now,
      })),
      ...line.routes,
      ...citizenRoutes(house, line.access),
    ];
    const server = openServer({
      routes: [...routes, openApiRoute(routes, settings.PUBLIC_URL)],
      sockets: line.sockets,
      publicUrl: settings.PUBLIC_URL,
      allowedOrigins: settings.ALLOWED_ORIGINS,
      proxies: settings.TRUST_PROXY,
      log,
      metrics,
    });
    closing.push(() => server.close());
    return {
      house,
      listen: async () => {
        await server.listen(settings.PORT, settings.HOST);
        for (const line of addresses(routes, settings.PUBLIC_URL)) say(line);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

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
  return { live, equipment: () => equipment };
}

/** What is learnt or compiled at the first message is so before the first citizen writes. Nothing of it is kept. */
async function warmUp(house: House): Promise<void> {
  const alone = { ...house, store: storeInMemory(house.now) };
  for (const text of [
    "Kan vi låne hallen på onsdag, og hvad koster det?",
    "Der er en der er faldet og ikke kan rejse sig",
  ])
    await receive(alone, {
      conversation: "warm-up",
      text,
      clientId: null,
      channel: "chat",
      channelReference: null,
      page: null,
    });
}

function sendersFor(settings: Settings, { store, equipment, now }: House) {
  const { SMTP_URL, MAIL_FROM, WEBHOOK_URL: url, WEBHOOK_SECRET: secret, PUBLIC_URL: publicUrl } = settings;
  const municipality = () => equipment().content.municipality;
  const mails = {
    from: MAIL_FROM ?? municipality().contact.mail,
    publicUrl,
    key: equipment().key,
    municipality,
  };
  return {
    mail:
      SMTP_URL === undefined
        ? fileSender(mails, resolve(dataDir(settings.DATA_DIR), "outbox"))
        : smtpSender(mails, SMTP_URL),
    activity: null,
    webhook: url === undefined || secret === undefined ? null : webhookSender({ url, secret, store, now }),
  };
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
