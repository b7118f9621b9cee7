import type * as z from "zod";

// What a channel or a page hands to the server: plain routes and a socket handler. Who mounts them is api's matter.

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A request as a route sees it: the body is parsed JSON (undefined: none) and checked by the route's own schema. */
export type Request = {
  readonly method: Method;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** Who calls, behind a proxy that is trusted. */
  readonly address: string;
  readonly id: string;
};

/** Server-sent events: called once, and what it answers is called when the reader has gone. */
export type Push = (event: { readonly id?: string; readonly name?: string; readonly data: unknown }) => void;
export type EventSource = (push: Push) => () => void;

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
} & (
  | { readonly json: unknown }
  | { readonly text: string; readonly type: string }
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly events: EventSource }
  | { readonly empty: true }
);

/** How often one caller may: so many at once, and so many a minute in the long run. */
export type Limit = { readonly burst: number; readonly perMinute: number };

export type Route = {
  readonly method: Method;
  /** As `/v3/directline/conversations/:conversation/activities`. */
  readonly path: string;
  /** One line for `/api/openapi.json`; a route without one is not described there. */
  readonly summary?: string;
  /** The schemas that parse it: the description is made from them. */
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly answers?: z.ZodType;
  /** By address; left out: the server's usual. "none": whoever watches the server asks often. */
  readonly limit?: Limit | "none";
  /** How long a body may be; left out: 64 kB. */
  readonly mostBytes?: number;
  /** May be called from pages of `ALLOWED_ORIGINS`; all else is for our own pages only. */
  readonly open?: true;
  handle(request: Request): Promise<Answer>;
};

/** One end of a WebSocket. */
export type Line = {
  send(text: string): void;
  close(code: number): void;
  onText(each: (text: string) => void): void;
  onClose(done: () => void): void;
};

export type SocketRoute = {
  readonly path: string;
  /** Throws a Problem where it may not be opened. */
  open(request: Request): Promise<(line: Line) => void>;
};
