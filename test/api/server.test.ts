import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import * as z from "zod";
import { Problem } from "../../src/domain/problem.ts";
import type { Line, Push, Route, SocketRoute } from "../../src/domain/route.ts";
import { friend, type SmallApp, smallApp } from "./small-app.ts";

const secret = "min datter Olivia";
const heard: { push?: Push; gone: number; line?: Line; said: string[] } = { gone: 0, said: [] };

const routes: Route[] = [
  {
    method: "POST",
    path: "/talk/:conversation/said",
    summary: "Says something",
    open: true,
    body: z.object({ text: z.string().min(1).max(20), times: z.int().optional() }),
    query: z.object({ lang: z.enum(["da", "en"]).optional() }),
    handle: async ({ params, body }) => ({ status: 201, json: { ...params, body } }),
  },
  {
    method: "GET",
    path: "/talk/:conversation",
    open: true,
    handle: async ({ params }) => ({ status: 200, json: params }),
  },
  { method: "POST", path: "/own", handle: async ({ body }) => ({ status: 200, json: { body: body ?? null } }) },
  { method: "GET", path: "/whose", handle: async ({ address }) => ({ status: 200, json: { address } }) },
  {
    method: "GET",
    path: "/breaks",
    handle: async () => {
      throw new Error(secret);
    },
  },
  ...(["invalid", "missing", "conflict", "refused", "signed-out", "unavailable"] as const).map(
    (kind): Route => ({
      method: "GET",
      path: `/problem/${kind}`,
      handle: async () => {
        throw new Problem("what is wrong", { kind, where: "/var/lib/data", next: "what to do" });
      },
    }),
  ),
  {
    method: "GET",
    path: "/seldom",
    limit: { burst: 2, perMinute: 60 },
    handle: async () => ({ status: 204, empty: true }),
  },
  {
    method: "GET",
    path: "/events",
    handle: async () => ({
      status: 200,
      events: (push) => {
        heard.push = push;
        return () => {
          heard.gone++;
        };
      },
    }),
  },
];

const sockets: SocketRoute[] = [
  {
    path: "/talk/:conversation/stream",
    open: async ({ query }) => {
      if (query.t !== "good") throw new Problem("no such ticket", { kind: "refused", next: "ask for another" });
      return (line) => {
        heard.line = line;
        line.onText((text) => {
          heard.said.push(text);
          line.send(`${text}!`);
        });
      };
    },
  },
];

let app: SmallApp;
beforeAll(async () => {
  app = await smallApp(routes, { sockets });
});
afterAll(() => app.close());

const json = { "content-type": "application/json" };
const ask = (path: string, init: RequestInit = {}) => fetch(app.url + path, init);
const say = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = json) =>
  ask("/talk/one/said", { method: "POST", headers, body });

test("at an address that nobody has a person gets a page, a program gets JSON", async () => {
  const page = (status: number) => ({ status, text: "<h1>Siden findes ikke</h1>", type: "text/html; charset=utf-8" });
  const own = await smallApp([], { missingPage: page });
  const asks = async (accept: string, method = "GET") => {
    const answer = await fetch(`${own.url}/nowhere`, { method, headers: { accept } });
    return [answer.status, answer.headers.get("content-type")?.split(";")[0], (await answer.text()).slice(0, 4)];
  };
  const program = [404, "application/problem+json", '{"ty'];
  try {
    expect(await asks("text/html,application/xhtml+xml,*/*;q=0.8")).toEqual([404, "text/html", "<h1>"]);
    expect(await asks("application/json")).toEqual(program);
    expect(await asks("*/*")).toEqual(program);
    expect((await asks("text/html", "POST"))[1]).toBe("application/problem+json");
  } finally {
    await own.close();
  }
});

describe("a request that cannot be taken", () => {
  // biome-ignore format: a table
  const table: [string, () => Promise<Response>, number, string][] = [
    ["a wrong type",        () => say('{"text":5}'),                                            422, "fields"],
    ["a missing field",     () => say("{}"),                                                    422, "fields"],
    ["no body",             () => ask("/talk/one/said", { method: "POST" }),                     422, "fields"],
    ["text that is too long", () => say(JSON.stringify({ text: "x".repeat(21) })),               422, "fields"],
    ["a wrong query",       () => ask("/talk/one/said?lang=fr", { method: "POST" }),             400, "fields"],
    ["broken JSON",         () => say('{"text":'),                                              400, "not-json"],
    ["invalid UTF-8",       () => say(Buffer.from([0x22, 0xff, 0xfe, 0x22])),                   400, "not-utf8"],
    ["another type",        () => say("text=5", { "content-type": "text/plain" }),              415, "wrong-type"],
    ["compressed",          () => say("xx", { ...json, "content-encoding": "gzip" }),           415, "wrong-type"],
    ["10 MB",               () => say(Buffer.alloc(10_000_000, 32)),                            413, "too-large"],
    ["an unknown path",     () => ask("/nowhere"),                                              404, "unknown-path"],
    ["a wrong method",      () => ask("/talk/one", { method: "DELETE" }),                       405, "wrong-method"],
    ["a broken address",    () => ask("/talk/%E0%A4%A"),                                        400, "bad-address"],
    ["another's page",      () => say('{"text":"a"}', { ...json, origin: "https://evil.example.org" }), 403, "foreign-origin"],
    ["a friend's page where only we may", () => ask("/own", { method: "POST", headers: { origin: friend } }), 403, "foreign-origin"],
  ];
  test.each(table)("%s", async (_, asked, status, code) => {
    const answer = await asked();
    const problem = (await answer.json()) as Record<string, unknown>;
    expect([answer.status, problem.type]).toEqual([status, `urn:nem-indgang:problem:${code}`]);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(problem).toMatchObject({ status, instance: answer.headers.get("x-request-id") });
    expect(String(problem.detail).length).toBeGreaterThan(10);
  });

  test("names the field and not what was sent, in the reader's language", async () => {
    const body = JSON.stringify({ text: secret.repeat(3), [secret]: 1, times: "mange" });
    const danish = await say(body);
    const english = await say(body, { ...json, "accept-language": "en-GB,en;q=0.9,da;q=0.5" });
    const said = await danish.text();
    expect(said).not.toContain("Olivia");
    expect(JSON.parse(said)).toMatchObject({
      errors: [
        { field: "text", must: "skal have højst 20 tegn" },
        { field: "times", must: "skal være et tal" },
      ],
    });
    expect(await english.json()).toMatchObject({ title: "Something is missing or wrong" });
  });

  test("10 MB that say nothing of their length end when it is too much", async () => {
    const chunked = httpRequest(`${app.url}/own`, {
      method: "POST",
      headers: { ...json, "transfer-encoding": "chunked" },
    });
    chunked.on("error", () => {});
    for (let sent = 0; sent < 160; sent++) chunked.write(Buffer.alloc(64 * 1024, 32));
    const [answer] = await once(chunked, "response");
    expect(answer.statusCode).toBe(413);
    chunked.destroy();
  });
});

describe("what a route throws", () => {
  // biome-ignore format: a table
  test.each([
    ["invalid",     400],
    ["missing",     404],
    ["conflict",    409],
    ["refused",     403],
    ["signed-out",  401],
    ["unavailable", 503],
  ] as const)("%s → %i", async (kind, status) => {
    const answer = await ask(`/problem/${kind}`);
    const said = await answer.text();
    expect(answer.status).toBe(status);
    expect(said).not.toContain("/var/lib");
    if (kind !== "unavailable") expect(JSON.parse(said)).toMatchObject({ title: "what is wrong", detail: "what to do" });
    expect(answer.headers.get("retry-after")).toBe(kind === "unavailable" ? "5" : null);
  });

  test("says nothing of itself when it is no Problem, not even in the log", async () => {
    const answer = await ask("/breaks");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("Olivia");
    expect(app.log.join("")).toContain("request failed");
    expect(app.log.join("")).not.toContain("Olivia");
  });
});

test("every answer is guarded, and no header says what we are made of", async () => {
  for (const path of ["/talk/one", "/nowhere", "/breaks"]) {
    const { headers } = await ask(path);
    expect(headers.get("server")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("strict-transport-security")).toContain("max-age");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("HEAD is a GET without the words", async () => {
  const answer = await ask("/talk/one", { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
});

describe("pages of others", () => {
  test("are told beforehand that they may", async () => {
    const headers = { origin: friend, "access-control-request-method": "POST" };
    const answer = await ask("/talk/one/said", { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe(friend);
    for (const name of ["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"])
      expect(answer.headers.get("access-control-allow-headers")).toContain(name);
    expect(answer.headers.get("vary")).toBe("Origin");
  });

  test("may read an open answer, also one that went wrong", async () => {
    const answer = await say("{}", { ...json, origin: friend });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([422, friend]);
  });

  test("are told nothing when nobody knows them", async () => {
    const answer = await ask("/talk/one", { headers: { origin: "https://evil.example.org" } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(
      (await ask("/own", { method: "OPTIONS", headers: { origin: friend } })).headers.get(
        "access-control-allow-origin",
      ),
    ).toBeNull();
  });

  test("are our own under whatever name they were reached", async () => {
    const headers = { origin: `http://localhost:${app.port}`, host: `localhost:${app.port}` };
    const request = httpRequest(`${app.url}/own`, { method: "POST", headers });
    request.end();
    const [answer] = await once(request, "response");
    expect(answer.statusCode).toBe(200);
  });
});

describe("too often", () => {
  test("500 messages in a second from one citizen: 429 and how long to wait, and others go on", async () => {
    const said = () => ask("/talk/busy/said", { method: "POST", headers: json, body: '{"text":"a"}' });
    const answers = await Promise.all(Array.from({ length: 500 }, said));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(400);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
  });

  test("a route may be called more seldom than others", async () => {
    const other = await smallApp(routes);
    const statuses = [];
    for (let at = 0; at < 4; at++) statuses.push((await fetch(`${other.url}/seldom`)).status);
    expect(statuses).toEqual([204, 204, 429, 429]);
    expect((await fetch(`${other.url}/whose`)).status).toBe(200);
    await other.close();
  });
});

test("who calls is believed of as many proxies as are trusted", async () => {
  const headers = { "x-forwarded-for": "1.1.1.1, 2.2.2.2, 3.3.3.3" };
  const whose = async (proxies: number) => {
    const other = await smallApp(routes, { proxies });
    const answer = await fetch(`${other.url}/whose`, { headers });
    const { address } = (await answer.json()) as { address: string };
    await other.close();
    return address;
  };
  expect([await whose(0), await whose(1), await whose(2), await whose(9)]).toEqual([
    "127.0.0.1",
    "3.3.3.3",
    "2.2.2.2",
    "1.1.1.1",
  ]);
});

test("events arrive as they happen, and whoever has gone is let go", async () => {
  const leaving = new AbortController();
  const other = await smallApp(routes);
  const answer = await fetch(`${other.url}/events`, { signal: leaving.signal });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  heard.push?.({ id: "7", name: "part", data: { line: "one\ntwo" } });
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('id: 7\nevent: part\ndata: {"line":"one\\ntwo"}\n\n');
  leaving.abort();
  await expect.poll(() => heard.gone, { timeout: 10_000 }).toBe(1);
  await other.close();
});

describe("a socket", () => {
  const open = (path: string, headers = {}) => new WebSocket(`${app.url.replace("http", "ws")}${path}`, { headers });
  const refusal = (path: string, headers = {}) =>
    new Promise<number | undefined>((done, fail) => {
      const socket = open(path, headers);
      socket.on("unexpected-response", (_, { statusCode }) => done(statusCode));
      socket.on("open", () => fail(new Error("it was opened")));
      socket.on("error", () => {});
    });

  test("speaks both ways", async () => {
    const socket = open("/talk/one/stream?t=good", { origin: friend });
    await once(socket, "open");
    socket.send("hej");
    const [data] = await once(socket, "message");
    expect([String(data), heard.said]).toEqual(["hej!", ["hej"]]);
    socket.close();
  });

  // biome-ignore format: a table
  test.each([
    ["without a good ticket", "/talk/one/stream?t=bad",  {},                                     403],
    ["where there is none",   "/talk/one/nothing",       {},                                     404],
    ["for another's page",    "/talk/one/stream?t=good", { origin: "https://evil.example.org" }, 403],
  ])("is refused %s", async (_, path, headers, status) => {
    expect(await refusal(path, headers)).toBe(status);
  });

  test("ends at a payload that nobody types", async () => {
    const socket = open("/talk/one/stream?t=good");
    await once(socket, "open");
    socket.send("x".repeat(100_000));
    const [code] = await once(socket, "close");
    expect([1006, 1009]).toContain(code);
  });
});

test("stopping finishes what has begun and lets go of who only listens", async () => {
  let finish: () => void = () => {};
  const slow: Route = {
    method: "GET",
    path: "/slow",
    handle: () =>
      new Promise((done) => {
        finish = () => done({ status: 200, json: { done: true } });
      }),
  };
  const other = await smallApp([...routes, slow], { sockets });
  const socket = new WebSocket(`${other.url.replace("http", "ws")}/talk/one/stream?t=good`);
  await once(socket, "open");
  const closed = once(socket, "close");
  const events = await fetch(`${other.url}/events`);
  const begun = fetch(`${other.url}/slow`);
  await wait(100);
  const stopped = other.close();
  finish();
  expect(await (await begun).json()).toEqual({ done: true });
  await events.text();
  expect((await closed)[0]).toBe(1001);
  await stopped;
  await expect(fetch(other.url)).rejects.toThrow();
});

test("what is no HTTP does not end the process", async () => {
  const raw = connect(app.port, "127.0.0.1");
  raw.on("error", () => {});
  raw.resume();
  raw.end("\u0000\u0001 what\r\n\r\n");
  await once(raw, "close");
  expect((await ask("/talk/one")).status).toBe(200);
});

test("the log has patterns and ids, and neither what stands in an address nor who calls", async () => {
  await ask("/talk/geheim-token-123?text=hemmeligt");
  await wait(50);
  const lines = app.log.join("");
  expect(lines).toContain('"route":"/talk/:conversation"');
  expect(lines).not.toMatch(/geheim-token|hemmeligt|127\.0\.0\.1/);
});

test("the description is made from the schemas", async () => {
  const description = (await (await ask("/api/openapi.json")).json()) as { paths: Record<string, unknown> };
  expect(description.paths).toMatchObject({
    "/talk/{conversation}/said": {
      post: {
        summary: "Says something",
        parameters: [
          { name: "conversation", in: "path" },
          { name: "lang", in: "query", required: false },
        ],
        requestBody: { content: { "application/json": { schema: { required: ["text"] } } } },
      },
    },
  });
});
