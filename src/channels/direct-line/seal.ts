import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";

const Claims = z.strictObject({
  conversation: z.string(),
  /** The citizen's id on their device; null: it was not said. */
  user: z.string().nullable(),
  /** When the conversation was opened, as a time: its greeting is said then. */
  begun: z.string(),
  /** Seconds since 1970. */
  expires: z.number(),
  /** Told apart from all others. */
  nonce: z.string(),
});
export type Claims = z.infer<typeof Claims>;

/** A stream's ticket is no token, and a token is no ticket. */
export type Purpose = "direct-line-token" | "direct-line-stream";

export function sealed(key: string, purpose: Purpose, claims: Claims): string {
  const content = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `${content}.${signature(key, purpose, content)}`;
}

/** Null where the server's key has not signed it for this purpose. */
export function unsealed(key: string, purpose: Purpose, text: string): Claims | null {
  const [content = "", given = ""] = text.split(".");
  const [own, other] = [Buffer.from(signature(key, purpose, content)), Buffer.from(given)];
  if (own.length !== other.length || !timingSafeEqual(own, other)) return null;
  return Claims.parse(JSON.parse(Buffer.from(content, "base64url").toString("utf8")));
}

function signature(key: string, purpose: Purpose, content: string): string {
  return createHmac("sha256", key).update(`${purpose}:${content}`).digest("base64url");
}
