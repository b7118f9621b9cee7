import { createHash, createHmac } from "node:crypto";

/** The secret half of a conversation's private link: 128 bits that follow from the server's key, and are stored nowhere. */
export function tokenOf(key: string, conversation: string): string {
  return createHmac("sha256", key)
    .update(`private-link:${conversation}`)
    .digest()
    .subarray(0, 16)
    .toString("base64url");
}

/** The hash under which the link is kept: whoever reads the store cannot open it. */
export function linkIdOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** What the citizen keeps. The token stands behind "#", so that it reaches no server's log. */
export function linkOf(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, "")}/c#${token}`;
}
