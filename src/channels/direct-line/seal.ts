import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";

/** What a token says. The official clients read `user` and `exp` in it themselves, so it is a JSON Web Token with its usual names. */
const Claims = z.strictObject({
  /** A stream's ticket is no token, and a token is no ticket. */
  aud: z.enum(["direct-line", "direct-line-stream"]),
  conv: z.string(),
  /** The citizen's id on their device; null: it was not said. */
  user: z.string().nullable(),
  /** When the conversation was opened, as a time: its greeting is said then. */
  begun: z.string(),
  /** When it ends, in seconds since 1970. */
  exp: z.number(),
  /** Told apart from all others. */
  jti: z.string(),
});
export type Claims = z.infer<typeof Claims>;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const header = encoded({ alg: "HS256", typ: "JWT" });

export function sealed(key: string, claims: Claims): string {
  const content = `${header}.${encoded(claims)}`;
  return `${content}.${signature(key, content)}`;
}

/** Null where the server's key has not signed it. What the header says is not looked at: there is one way to sign. */
export function unsealed(key: string, token: string): Claims | null {
  const [head, content = "", given = ""] = token.split(".");
  const [own, other] = [Buffer.from(signature(key, `${head}.${content}`)), Buffer.from(given)];
  if (own.length !== other.length || !timingSafeEqual(own, other)) return null;
  // An earlier version has signed with the same key and said other things: to this one such a token is foreign.
  const claims = Claims.safeParse(JSON.parse(Buffer.from(content, "base64url").toString("utf8")));
  return claims.success ? claims.data : null;
}

// The key also makes links and cookies; nothing that is signed for one purpose is good for another.
function signature(key: string, content: string): string {
  return createHmac("sha256", key).update(`direct-line:${content}`).digest("base64url");
}
