import type { Response } from "restify";
import type { Answer, EventSource } from "../domain/route.ts";

const heartbeat = 15_000;
/** A reader that takes nothing is gone, whatever its connection says. */
const mostWaiting = 1024 * 1024;

/** Writes an answer; what is not said otherwise is kept by no cache. */
export function send(response: Response, answer: Answer, open: Set<() => void>): void {
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    response.setHeader(name, typeof value === "string" ? value : [...value]);
  if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-store");
  if ("events" in answer) {
    sendEvents(response, answer.status, answer.events, open);
    return;
  }
  const [type, body] = contentOf(answer);
  if (type !== undefined) response.setHeader("content-type", type);
  response.sendRaw(answer.status, body, {});
}

function contentOf(answer: Exclude<Answer, { readonly events: EventSource }>): [string | undefined, string | Buffer] {
  if ("json" in answer) return ["application/json; charset=utf-8", JSON.stringify(answer.json)];
  if ("text" in answer) return [answer.type, answer.text];
  if ("bytes" in answer) return [answer.type, Buffer.from(answer.bytes)];
  return [undefined, ""];
}

function sendEvents(response: Response, status: number, events: EventSource, open: Set<() => void>): void {
  response.setHeader("content-type", "text/event-stream; charset=utf-8");
  // nginx would keep them until its buffer is full.
  response.setHeader("x-accel-buffering", "no");
  response.writeHead(status);
  response.flushHeaders();
  const write = (text: string) => {
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(text);
  };
  const stop = events(({ id, name, data }) => {
    const head = [
      id === undefined ? "" : `id: ${oneLine(id)}\n`,
      name === undefined ? "" : `event: ${oneLine(name)}\n`,
    ];
    write(`${head.join("")}data: ${JSON.stringify(data)}\n\n`);
  });
  // Proxies cut a line on which nothing is said.
  const beat = setInterval(() => write(": \n\n"), heartbeat);
  const end = () => {
    response.end();
  };
  open.add(end);
  response.once("close", () => {
    clearInterval(beat);
    open.delete(end);
    stop();
  });
}

const oneLine = (text: string): string => text.replace(/[\r\n]/g, " ");
