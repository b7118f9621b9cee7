import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Equipment } from "../conversation/front.ts";
import { withSettings } from "../domain/chat-activity.ts";
import type { Answer, Request, Route } from "../domain/route.ts";
import { chatSettings } from "./chat-settings.ts";
import { policyFor } from "./security.ts";

export type PagesOptions = {
  /** The folder of the built pages. */
  readonly folder: string;
  readonly publicUrl: string;
  equipment(): Equipment;
  now(): string;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Our own pages, and what they load. Each file has a route of its own: no other can be asked for. */
export async function pageRoutes(options: PagesOptions): Promise<Route[]> {
  const names = (await readdir(options.folder, { recursive: true })).map((name) => name.split(sep).join("/"));
  const pages = [
    ["/", "index.html"],
    ["/c", "c.html"],
    ["/desk", "desk.html"],
    ["/sign-in", "sign-in.html"],
    ["/admin", "admin.html"],
  ] as const;
  const found = pages.filter(([, file]) => names.includes(file));
  const assets = names.filter((name) => name.startsWith("assets/") && extname(name) in types);
  return [
    ...(await Promise.all(found.map(([path, file]) => htmlRoute(path, join(options.folder, file), options.publicUrl)))),
    ...assets.map((name) => assetRoute(name, options.folder)),
    scriptRoute(await readFile(join(options.folder, "chat.js"), "utf8"), options),
    settingsRoute(options),
  ];
}

async function htmlRoute(path: string, file: string, publicUrl: string): Promise<Route> {
  const page = await htmlPage(file, publicUrl);
  return { method: "GET", path, handle: async () => page(200) };
}

/** For a person at an address that nobody has. */
export const missingPage = ({ folder, publicUrl }: Pick<PagesOptions, "folder" | "publicUrl">) =>
  htmlPage(join(folder, "missing.html"), publicUrl);

/** A page with a nonce for its scripts, new each time it is asked for. */
async function htmlPage(file: string, publicUrl: string): Promise<(status: number) => Answer> {
  const html = await readFile(file, "utf8");
  return (status) => {
    const nonce = randomBytes(16).toString("base64");
    const text = html.replaceAll("<script ", `<script nonce="${nonce}" `);
    const headers = { "content-security-policy": policyFor(publicUrl, nonce), "cache-control": "no-cache" };
    return { status, headers, text, type: types[".html"] as string };
  };
}

/** Its name changes with its content: whoever has it need not ask again. */
function assetRoute(name: string, folder: string): Route {
  const headers = { "cache-control": "public, max-age=31536000, immutable" };
  const packed = once(async () => new Packed(await readFile(join(folder, name)), types[extname(name)] ?? ""));
  return { method: "GET", path: `/${name}`, handle: async (request) => (await packed()).answer(request, headers) };
}

/** The one script that a municipality embeds, with its settings written in. */
function scriptRoute(script: string, { equipment }: PagesOptions): Route {
  let made: { readonly of: Equipment; readonly packed: Packed } | undefined;
  // Short, so that a change is seen the same day; with the tag it costs a few bytes to ask.
  const headers = { "cache-control": "public, max-age=300, stale-while-revalidate=86400" };
  return {
    method: "GET",
    path: "/chat.js",
    open: true,
    handle: async (request) => {
      const now = equipment();
      if (made?.of !== now) {
        const text = withSettings(script, chatSettings(now, null));
        made = { of: now, packed: new Packed(Buffer.from(text), types[".js"] as string) };
      }
      return made.packed.answer(request, headers);
    },
  };
}

function settingsRoute({ equipment, now }: PagesOptions): Route {
  return {
    method: "GET",
    path: "/chat.json",
    summary: "What the municipality has chosen for the chat, as of this minute",
    open: true,
    handle: async () => ({
      status: 200,
      headers: { "cache-control": "public, max-age=60" },
      json: chatSettings(equipment(), now()),
    }),
  };
}

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Bytes that are compressed once, by the first who wants them so. */
class Packed {
  readonly #bytes: Buffer;
  readonly #type: string;
  readonly #tag: string;
  readonly #brotli: () => Promise<Buffer>;
  readonly #gzip: () => Promise<Buffer>;

  constructor(bytes: Buffer, type: string) {
    this.#bytes = bytes;
    this.#type = type;
    this.#tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
    this.#brotli = once(() => brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
    this.#gzip = once(() => zip(bytes, { level: 9 }));
  }

  async answer({ headers }: Request, own: Readonly<Record<string, string>>): Promise<Answer> {
    const [coding, bytes] = await this.#coded(headers["accept-encoding"] ?? "");
    const etag = `"${this.#tag}${coding === null ? "" : `-${coding}`}"`;
    const about = { ...own, etag, vary: "Accept-Encoding, Origin" };
    if ((headers["if-none-match"] ?? "").split(/\s*,\s*/).some((each) => each.replace(/^W\//, "") === etag))
      return { status: 304, headers: about, empty: true };
    const coded = coding === null ? about : { ...about, "content-encoding": coding };
    return { status: 200, headers: coded, bytes, type: this.#type };
  }

  async #coded(accepted: string): Promise<["br" | "gzip" | null, Buffer]> {
    // Fonts are compressed already.
    if (/^font\//.test(this.#type)) return [null, this.#bytes];
    const takes = (coding: string) =>
      new RegExp(`(?:^|,)\\s*${coding}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`).test(accepted);
    if (takes("br")) return ["br", await this.#brotli()];
    if (takes("gzip")) return ["gzip", await this.#gzip()];
    return [null, this.#bytes];
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
