import { createHash, randomBytes } from "node:crypto";

/** 256 bits for a link or a cookie; the store only ever sees its hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

// Derived, so that it needs no place in the store: whoever knows it cannot come back to the session's token.
export const csrfOf = (token: string): string => hashOf(`csrf:${token}`);
