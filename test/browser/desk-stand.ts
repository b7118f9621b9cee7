import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type * as z from "zod";
import { policyFor } from "../../src/api/security.ts";
import * as sent from "../../src/domain/desk-api.ts";
import * as got from "../../src/domain/desk-pages.ts";
import { SignIn } from "../../src/domain/people-api.ts";
import { changed, type Doing } from "./desk-changes.ts";
import { aQueue, aStart, mette, theReplies } from "./desk-parts.ts";

/** What can be wrong with the line and the session. */
type Trouble = {
  down: boolean;
  signedOut: boolean;
  /** By the end of the path: answered with this status. */
  readonly failing: Map<string, number>;
  /** Milliseconds every answer takes. */
  slow: number;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const bodies: Readonly<Record<string, z.ZodType>> = {
  reply: sent.StaffReply,
  undo: sent.Undo,
  remark: sent.Remark,
  mask: sent.Mask,
  later: sent.Later,
  move: sent.Move,
  close: sent.Close,
  "note-taken": sent.NoteTaken,
  block: sent.Reason,
  hold: sent.Reason,
};

/** A small server that plays a desk, and refuses what the real one would refuse. Only tests talk to it. */
export class DeskStand {
  readonly trouble: Trouble = { down: false, signedOut: false, failing: new Map(), slow: 0 };
  readonly parts = new Map<string, got.PartPage>();
  start: got.Start;
  colleagues: got.Colleague[] = [
    { id: "jonas", name: "Jonas Bech", departments: ["kultur-fritid"], status: "free", remark: "I Nordhallen til 14" },
    { id: "lars", name: "Lars Munk", departments: ["ejendomme"], status: "busy", remark: null },
  ];
  savedReplies: got.SavedReplies = theReplies();
  /** What the page has sent that changes something. */
  readonly done: { readonly what: string; readonly part: string; readonly body: unknown }[] = [];
  readonly requests: string[] = [];
  readonly resumed: string[] = [];
  readonly #events: { readonly id: number; readonly told: got.Told }[] = [];
  readonly #listeners = new Set<ServerResponse>();
  readonly #pages: string;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(pages: string, parts: readonly got.PartPage[] = aQueue()) {
    this.#pages = pages;
    this.start = aStart(Date.now());
    for (const part of parts) this.parts.set(part.id, got.PartPage.parse(part));
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return this.url;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.drop();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Every stream breaks off, as when the server is restarted. */
  drop(): void {
    for (const listener of this.#listeners) listener.destroy();
  }

  /** Somebody else does something: the part is as given, and the pages are told. */
  put(part: got.PartPage, kind: got.Told["kind"] = "part", staff: string | null = null): void {
    this.parts.set(part.id, got.PartPage.parse(part));
    this.tell({ kind, part: part.id, department: part.department, staff });
  }

  change(id: string, change: Partial<got.PartPage>, kind: got.Told["kind"] = "part"): void {
    const part = this.part(id);
    this.put({ ...part, revision: part.revision + (kind === "message" ? 0 : 1), ...change }, kind);
  }

  leave(id: string): void {
    this.parts.delete(id);
    this.tell({ kind: "part-left", part: id, department: "kultur-fritid" });
  }

  part(id: string): got.PartPage {
    const part = this.parts.get(id);
    if (part === undefined) throw new Error(`no part ${id}`);
    return part;
  }

  tell(told: Partial<got.Told> & Pick<got.Told, "kind">): void {
    const nothing = { at: new Date().toISOString(), part: null, department: null, staff: null, seq: null };
    const event = { id: this.#events.length + 1, told: got.Told.parse({ ...nothing, ...told }) };
    this.#events.push(event);
    for (const listener of this.#listeners) push(listener, event);
  }

  get counts(): got.Counts {
    const count = (view: sent.QueueView) => this.#rows(view).length;
    return {
      mine: count("mine"),
      department: count("department"),
      citizen: count("citizen"),
      later: count("later"),
      closed: count("closed"),
      live: [...this.parts.values()].filter(({ live }) => live === "waiting").length,
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    this.requests.push(`${request.method} ${url.pathname}`);
    if (this.trouble.down) {
      request.socket.destroy();
      return;
    }
    const body = await bodyOf(request);
    if (this.trouble.slow > 0) await new Promise((done) => setTimeout(done, this.trouble.slow));
    if (!url.pathname.startsWith("/api/")) {
      this.#page(url.pathname, response);
      return;
    }
    const failing = [...this.trouble.failing].find(([path]) => url.pathname.endsWith(path));
    if (failing !== undefined) problem(response, failing[1], "Der gemmes ikke noget lige nu.");
    else if (url.pathname.startsWith("/api/sign-in")) this.#signIn(request, response, body);
    else if (this.trouble.signedOut) problem(response, 401, "Log ind.");
    else this.#desk(request, url, response, body);
  }

  #signIn(request: IncomingMessage, response: ServerResponse, body: unknown): void {
    if (request.method === "GET") json(response, { local: true, oidc: true, least: 12 });
    else if (SignIn.parse(body).password === "rigtig hest batteri") {
      this.trouble.signedOut = false;
      json(response, { id: mette.id, email: "mette@example.org" });
    } else problem(response, 401, "Passer ikke.");
  }

  #desk(request: IncomingMessage, url: URL, response: ServerResponse, body: unknown): void {
    const [, , , what = "", id = "", rest = "", last = ""] = url.pathname.split("/");
    const query = Object.fromEntries(url.searchParams);
    if (what === "start") json(response, { ...this.start, counts: this.counts, cursor: String(this.#events.length) });
    else if (what === "counts") json(response, this.counts);
    else if (what === "queue")
      json(response, this.#pageOf(this.#rows(sent.QueueQuery.parse(query).view), sent.QueueQuery.parse(query)));
    else if (what === "search") {
      const asked = sent.Search.parse(body);
      const found = [...this.parts.values()].filter((part) =>
        `${part.reference} ${part.topic.title} ${part.firstLine}`.toLowerCase().includes(asked.words.toLowerCase()),
      );
      json(response, this.#pageOf(found, asked));
    } else if (what === "colleagues")
      json(response, { colleagues: this.colleagues, departments: this.start.departments });
    else if (what === "presence") {
      this.done.push({ what, part: "", body: sent.Here.parse(body) });
      json(response, { ok: true });
    } else if (what === "notices") {
      this.done.push({ what, part: "", body: sent.Notices.parse(body) });
      json(response, body);
    } else if (what === "departments") {
      const said = {
        type: "stale",
        title: "Ændret siden",
        status: 412,
        detail: "Se igen.",
        savedReplies: this.savedReplies,
      };
      const stale = request.method === "PUT" && request.headers["if-match"] !== `"${this.savedReplies.revision}"`;
      if (stale) return void json(response, said, 412);
      if (request.method === "PUT") {
        this.savedReplies = { ...this.savedReplies, ...sent.SaveReplies.parse(body) };
        this.savedReplies.revision += 1;
        this.done.push({ what: "saved-replies", part: "", body });
      }
      json(response, this.savedReplies);
    } else if (what === "events") this.#stream(request, url, response);
    else if (what === "parts") this.#part(request, response, { id, rest, last, body, query });
    else problem(response, 404, "Ikke her.");
  }

  #part(
    request: IncomingMessage,
    response: ServerResponse,
    {
      id,
      rest,
      last,
      body,
      query,
    }: { id: string; rest: string; last: string; body: unknown; query: Record<string, string> },
  ): void {
    const part = this.parts.get(id);
    if (part === undefined) problem(response, 404, "Den er her ikke.");
    else if (request.method === "GET" && rest === "") json(response, part);
    else if (rest === "articles") this.#articles(response, part, last, sent.ArticlesQuery.parse(query).words ?? "");
    else if (rest === "print") json(response, { printedAt: new Date().toISOString(), by: mette.name, part });
    else if (rest === "file-note") json(response, noteOf(part));
    else if (rest === "typing") json(response, { ok: true });
    else this.#change(request, response, part, rest, body);
  }

  #change(request: IncomingMessage, response: ServerResponse, part: got.PartPage, what: string, body: unknown): void {
    const schema = bodies[what] ?? sent.Nothing;
    const read = schema.safeParse(body);
    if (!read.success) {
      problem(response, 400, `${what}: ${read.error.message}`);
      return;
    }
    const match = request.headers["if-match"];
    if (match === undefined) problem(response, 428, "If-Match mangler.");
    else if (match !== `"${part.revision}"`) problem(response, 412, "Den er ændret, siden du så den.", part);
    else if (!part.can.some((each) => each === what))
      problem(response, 409, "Det kan ikke gøres, som den står nu.", part);
    else {
      this.done.push({ what, part: part.id, body: read.data });
      const next = changed(part, { what, ...(read.data as object) } as Doing);
      if (next === null) {
        this.parts.delete(part.id);
        json(response, { left: true });
        return;
      }
      this.parts.set(part.id, got.PartPage.parse(next));
      json(response, next);
      this.tell({ kind: "part", part: part.id, department: part.department, staff: mette.id });
    }
  }

  #articles(response: ServerResponse, part: got.PartPage, article: string, words: string): void {
    const found = part.suggested.find((each) => each.article === article);
    if (article !== "" && found !== undefined)
      json(response, { article, title: found.title, text: `${found.short}\nKilde: Eksempel Kommune` });
    else if (article !== "") problem(response, 404, "Ikke her.");
    else
      json(response, {
        articles: part.suggested.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase())),
      });
  }

  #rows(view: sent.QueueView): got.PartPage[] {
    const inView: Readonly<Record<sent.QueueView, (part: got.PartPage) => boolean>> = {
      mine: ({ state, claimant }) => state === "claimed" && claimant?.id === mette.id,
      department: ({ state }) => state === "waiting" || state === "claimed",
      citizen: ({ state }) => state === "answered",
      later: ({ state }) => state === "later",
      closed: ({ state }) => state === "closed" || state === "withdrawn",
    };
    return [...this.parts.values()].filter(inView[view]);
  }

  #pageOf(parts: readonly got.PartPage[], { after, limit }: { after?: string | undefined; limit: number }) {
    const last = after?.split(" ").at(-1);
    const from = parts.findIndex(({ id }) => id === last) + 1;
    const rows = parts.slice(from, from + limit).map((part) => got.DeskRow.strip().parse(part));
    const end = rows.at(-1);
    return { rows, next: end === undefined || from + limit >= parts.length ? null : `${end.since} ${end.id}` };
  }

  #stream(request: IncomingMessage, url: URL, response: ServerResponse): void {
    const after = request.headers["last-event-id"];
    if (after !== undefined) this.resumed.push(String(after));
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(":\n\n");
    const from = Number(after ?? url.searchParams.get("after") ?? 0);
    for (const event of this.#events.filter(({ id }) => id > from)) push(response, event);
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  #page(path: string, response: ServerResponse): void {
    const file = join(this.#pages, path === "/desk" ? "desk.html" : path);
    if (path === "/sign-in") {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Log ind</title><p>Log ind");
      return;
    }
    if (!existsSync(file) || extname(file) === "") {
      response.writeHead(404).end();
      return;
    }
    const headers = { "content-type": types[extname(file)] ?? "", "content-security-policy": policyFor(this.url) };
    response.writeHead(200, headers).end(readFileSync(file));
  }
}

function push(response: ServerResponse, { id, told }: { readonly id: number; readonly told: got.Told }): void {
  response.write(`id: ${id}\ndata: ${JSON.stringify(told)}\n\n`);
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function problem(response: ServerResponse, status: number, detail: string, part?: got.PartPage): void {
  const body = got.DeskProblem.parse({ type: "about:blank", title: detail, status, detail, ...(part && { part }) });
  response.writeHead(status, { "content-type": "application/problem+json" }).end(JSON.stringify(body));
}

function noteOf(part: got.PartPage): got.FileNote {
  const text = `${part.reference}\n${part.topic.title}\n\nSpørgsmål\n${part.question ?? ""}\n\nSvar\n${part.messages
    .filter(({ by }) => by === "staff")
    .map(({ text }) => text)
    .join("\n")}`;
  return got.FileNote.parse({
    text,
    json: {
      reference: part.reference,
      department: part.department,
      topic: part.topic.title,
      kle: part.kle,
      asked: part.enquiredAt,
      closed: part.result?.at ?? null,
      question: part.question ?? "",
      details: part.details,
      answers: [],
      result: part.result?.title ?? null,
      remark: null,
      sources: [],
    },
    made: part.note !== null,
    takenAt: part.note?.takenAt ?? null,
    whyNot: part.note?.whyNot ?? null,
  });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
