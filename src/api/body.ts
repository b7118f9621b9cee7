import type { IncomingMessage } from "node:http";
import type * as z from "zod";
import { fieldsOf } from "./fields.ts";
import { HttpProblem } from "./problems.ts";

/** Ample for a message of 4,000 characters with everything around it. */
const usualBytes = 64 * 1024;

/** The body as JSON; undefined when there is none. */
export async function bodyOf(request: IncomingMessage, most = usualBytes): Promise<unknown> {
  const { "content-length": length, "transfer-encoding": chunked } = request.headers;
  if (chunked === undefined && (length === undefined || length === "0")) return undefined;
  if (Number(length ?? 0) > most) throw tooLarge();
  const bytes = await bytesOf(request, most);
  if (bytes.length === 0) return undefined;
  refuseOtherTypes(request);
  return jsonOf(textOf(bytes));
}

/** What a schema makes of it, or which fields are wrong. */
export function checked(schema: z.ZodType, value: unknown, status: 400 | 422): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new HttpProblem("fields", status, { fields: fieldsOf(schema, parsed.error.issues) });
}

function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let [size, isWhole] = [0, false];
  return new Promise((done, fail) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else fail(tooLarge());
      if (size > mostDropped) request.destroy();
    });
    request.once("end", () => {
      isWhole = true;
      done(Buffer.concat(chunks));
    });
    request.once("error", fail);
    request.once("close", () => {
      if (!isWhole) fail(new HttpProblem("cut-off", 400));
    });
  });
}

// What comes after is read and dropped, so that whoever still sends hears the answer; but not without end.
const mostDropped = 32 * 1024 * 1024;

const tooLarge = () => new HttpProblem("too-large", 413);

function refuseOtherTypes({ headers }: IncomingMessage): void {
  const isJson = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(headers["content-type"] ?? "");
  const encoding = headers["content-encoding"] ?? "identity";
  if (!isJson || encoding !== "identity") throw new HttpProblem("wrong-type", 415);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem("not-utf8", 400);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its message quotes what was sent.
    throw new HttpProblem("not-json", 400);
  }
}
