import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cacheDir } from "../src/settings.ts";

const root = resolve(import.meta.dirname, "..");
const patience = 120_000;

type Started = {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  said(): string;
  logged(): string;
};

function start(set: Record<string, string>): Started {
  const env = { PATH: process.env.PATH, CACHE_DIR: cacheDir(), HOST: "127.0.0.1", ...set };
  const child = spawn(process.execPath, ["src/main.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { said: "", logged: "" };
  child.stderr.on("data", (chunk) => {
    texts.said += chunk;
  });
  child.stdout.on("data", (chunk) => {
    texts.logged += chunk;
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, ended, said: () => texts.said, logged: () => texts.logged };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return String(typeof address === "object" ? address?.port : "");
}

const isReady = (url: string) =>
  fetch(`${url}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );

/** As a person waits: until it is ready, or has said why not. */
async function ready(): Promise<void> {
  while ((await isReady(url)) !== 200) {
    if (first.child.exitCode !== null) throw new Error(`it did not start: ${first.said()}`);
    await wait(100);
  }
}

let folder: string;
let port: string;
let url: string;
let first: Started;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nem-indgang-"));
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  first = start({ DATA_DIR: join(folder, "data"), PORT: port });
  await ready();
}, patience);
afterAll(async () => {
  first.child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

test("says where everything is, and how the first admin gets in", async () => {
  await expect.poll(() => first.said()).toMatch(/\/sign-in#first=[\w-]{20,}/);
  expect(first.said()).toContain(`${url}/\n`);
  expect(first.said()).toContain(`${url}/desk`);
});

test("shows the demo page with what it loads, and nothing inline is allowed", async () => {
  const page = await fetch(`${url}/`);
  const html = await page.text();
  const policy = page.headers.get("content-security-policy") ?? "";
  const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
  expect(policy).not.toContain("unsafe-inline");
  expect(html).toContain(`nonce="${nonce}"`);
  for (const [, asset] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
    const answer = await fetch(url + asset);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  }
});

test("serves the script with the municipality's settings, compressed, and only once to who has it", async () => {
  const script = await fetch(`${url}/chat.js`, { headers: { "accept-encoding": "br" } });
  const text = await script.text();
  expect(script.headers.get("content-encoding")).toBe("br");
  expect(script.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(text).toContain("Eksempel Kommune");
  expect(text).not.toContain("__NEM_INDGANG_SETTINGS__");
  const tag = script.headers.get("etag") ?? "";
  const again = await fetch(`${url}/chat.js`, { headers: { "accept-encoding": "br", "if-none-match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const settings = (await (await fetch(`${url}/chat.json`)).json()) as {
    contact: { da: { lines: { text: string }[] } };
  };
  expect(settings.contact.da.lines.at(-1)?.text).toMatch(/^Åbn/);
});

test("answers a citizen, counts it, and writes no word of it in the log", async () => {
  const { conversationId, token } = (await (
    await fetch(`${url}/v3/directline/tokens/generate`, { method: "POST" })
  ).json()) as { conversationId: string; token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const at = `${url}/v3/directline/conversations`;
  await fetch(at, { method: "POST", headers });
  const body = JSON.stringify({ type: "message", from: { id: "u" }, text: "Hvem skal have børneattest?" });
  await fetch(`${at}/${conversationId}/activities`, { method: "POST", headers, body });
  const { activities } = (await (await fetch(`${at}/${conversationId}/activities`, { headers })).json()) as {
    activities: { text: string }[];
  };
  expect(activities.at(-1)?.text).toContain("under 15 år");
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('nem_indgang_turns_total{outcome="answer"} 1');
  expect(first.logged()).toContain("/v3/directline/conversations/:conversation/activities");
  expect(first.logged()).not.toMatch(new RegExp(`attest|${conversationId}|${token.slice(0, 20)}`));
});

test(
  "no route is upset by what nobody should send",
  async () => {
    const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: Record<string, object> };
    const routes = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => [method.toUpperCase(), path.replace(/\{\w+\}/g, "no-such-thing")] as const,
      ),
    );
    const headers = { "content-type": "application/json", authorization: "Bearer nobody.knows" };
    // What a route does not look at does not upset it either.
    const any = (status: number) => status < 500;
    const bodies: [string, string | Buffer<ArrayBuffer>, (status: number) => boolean][] = [
      ["a number", "5", any],
      ["wrong types", '{"text":{"deep":[]},"type":7,"link":[],"from":"x","id":{}}', any],
      ["invalid UTF-8", Buffer.from([0x7b, 0xff, 0xfe]), (status) => [400, 429].includes(status)],
      ["300 kB", Buffer.alloc(300_000, 32), (status) => [400, 413, 429].includes(status)],
    ];
    const upset: unknown[] = [];
    const check = async (method: string, path: string, [what, body, isFine]: (typeof bodies)[number]) => {
      const answer = await fetch(url + path, { method, headers, ...(method !== "GET" && { body }) });
      const said = await answer.text();
      if (!isFine(answer.status) || /\bat .*\.ts:\d+/.test(said)) upset.push([method, path, what, answer.status]);
    };
    for (const [method, path] of routes)
      for (const each of method === "GET" ? bodies.slice(0, 1) : bodies) await check(method, path, each);
    expect(routes.length).toBeGreaterThan(20);
    expect(upset).toEqual([]);
    expect(await isReady(url)).toBe(200);
  },
  patience,
);

test("metrics are not for who comes through a proxy", async () => {
  const answer = await fetch(`${url}/metrics`, { headers: { "x-forwarded-for": "203.0.113.7" } });
  expect(answer.status).toBe(403);
});

test(
  "another process gets neither the folder nor the port, and says so",
  async () => {
    const same = start({ DATA_DIR: join(folder, "data"), PORT: await freePort() });
    const port2 = start({ DATA_DIR: join(folder, "other"), PORT: port });
    expect([await same.ended, await port2.ended]).toEqual([1, 1]);
    expect(same.said()).toMatch(/already uses this data folder\n {2}→ .*DATA_DIR/);
    expect(port2.said()).toMatch(/the port is in use\n {2}→ .*PORT=/);
  },
  patience,
);

// biome-ignore format: a table
test.each([
  ["a wrong setting",          { PORT: "tre" },                                         /^PORT: .*\n {2}→ write a number/],
  ["a folder that is a file",  { DATA_DIR: join(root, "package.json", "data") },        /not a folder\n {2}→ .*DATA_DIR/],
  ["a database that is away",  { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" },  /cannot be reached\n {2}→ /],
] as [string, Record<string, string>, RegExp][])("%s stops the start with one clear line", async (_, set, line) => {
  const failed = start({ PORT: await freePort(), DATA_DIR: join(folder, "unused"), ...set });
  expect(await failed.ended).toBe(1);
  expect(failed.said()).toMatch(line);
  expect(failed.said()).not.toContain("    at ");
}, patience);

test(
  "stops within ten seconds, and the next start goes on where it was",
  async () => {
    const begun = performance.now();
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await readdir(join(folder, "data"))).not.toContain("lock");

    first = start({ DATA_DIR: join(folder, "data"), PORT: port });
    await ready();
    expect(first.said()).not.toContain("Learning");
  },
  patience,
);
