import { createHmac } from "node:crypto";
import * as z from "zod";
import type { OutboxEntry } from "../domain/outbox-entry.ts";
import type { Change, Store } from "../domain/store.ts";
import { Text, type Time } from "../domain/stored.ts";
import { NotSent } from "./not-sent.ts";
import type { Sender } from "./outbox.ts";

export type WebhookHouse = {
  readonly url: string;
  readonly secret: string;
  readonly store: Pick<Store, "get">;
  now(): Time;
};

const patience = 20_000;
const mostBytes = 16_384;

/**
 * Brings a file note to the municipality's own system, signed. A 2xx is the acknowledgement: the file note then counts as taken, and
 * a case number that came back is kept with it.
 */
export function webhookSender({ url, secret, store, now }: WebhookHouse): Sender {
  return async (entry, signal) => {
    const body = JSON.stringify({ id: entry.id, at: entry.at, ...objectIn(entry.payload) });
    const timestamp = String(Math.floor(Date.parse(now()) / 1000));
    const response = await fetch(url, {
      method: "POST",
      // Elsewhere nobody has agreed to what is sent.
      redirect: "manual",
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Nem-Indgang",
        "X-Nem-Indgang-Id": entry.id,
        "X-Nem-Indgang-Timestamp": timestamp,
        "X-Nem-Indgang-Signature": `sha256=${signatureOf(secret, timestamp, body)}`,
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    }).catch((cause: unknown) => {
      throw timedOut(cause) ? new NotSent("timeout", cause) : cause;
    });
    const said = await beginningOf(response);
    if (!response.ok) throw new NotSent(`http-${response.status}`);
    const receipt = receiptIn(said);
    if (receipt.received !== undefined && receipt.received !== entry.id) throw new NotSent("another-id-received");
    return () => taken(entry, receipt, store, now());
  };
}

/** What the receiver works out, too: HMAC-SHA256 over the timestamp, a full stop and the body as it came. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
}

const Acknowledgement = z.object({
  received: z.string().max(200).optional(),
  // A number of a case system, and nothing that could hold a sentence.
  caseNumber: z
    .string()
    .regex(/^[A-Za-z0-9ÆØÅæøå./_-]{1,60}$/)
    .optional(),
});
type Acknowledgement = z.infer<typeof Acknowledgement>;

// Whoever answers 2xx with something else has taken it, too.
function receiptIn(said: string): Acknowledgement {
  try {
    return Acknowledgement.safeParse(JSON.parse(said)).data ?? {};
  } catch {
    return {};
  }
}

async function taken(
  entry: OutboxEntry,
  { caseNumber }: Acknowledgement,
  store: WebhookHouse["store"],
  now: Time,
): Promise<readonly Change[]> {
  const part = entry.part === null ? undefined : await store.get("part", entry.part);
  if (part === undefined) return [];
  const { fileNote } = part;
  const waits = fileNote !== null && fileNote.takenAt === null;
  return [
    ...(waits ? [{ put: "part", value: { ...part, fileNote: { ...fileNote, takenAt: now } } } as const] : []),
    {
      audit: {
        id: `received-${entry.id}`,
        at: now,
        by: "program",
        did: "file-note-received",
        about: { kind: "part", id: part.id },
        conversation: entry.conversation,
        reason: caseNumber === undefined ? null : Text.parse(caseNumber),
      },
    },
  ];
}

async function beginningOf(response: Response): Promise<string> {
  if (response.body === null) return "";
  let bytes = Buffer.alloc(0);
  for await (const chunk of response.body) {
    bytes = Buffer.concat([bytes, chunk as Uint8Array]);
    // What is longer is no acknowledgement; leaving the loop closes the connection.
    if (bytes.length > mostBytes) return "";
  }
  return bytes.toString("utf8");
}

const objectIn = (payload: OutboxEntry["payload"]): object =>
  typeof payload === "object" && payload !== null && !Array.isArray(payload) ? payload : { payload };

const timedOut = (cause: unknown) =>
  cause instanceof Error && (cause.name === "TimeoutError" || cause.name === "AbortError");
