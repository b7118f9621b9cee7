import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import * as z from "zod";
import type { Store } from "../domain/store.ts";
import { Time } from "../domain/stored.ts";
import { grantKey } from "./sign-in/sessions.ts";

/** What the municipality's sign-in gave: to ask again with, and to sign out with. */
export const Grant = z.strictObject({
  refreshToken: z.string().nullable(),
  idToken: z.string().nullable(),
  /** When it last said that this person may. */
  checkedAt: Time,
});
export type Grant = z.infer<typeof Grant>;

type Blobs = Pick<Store, "blob" | "putBlob">;
const algorithm = "aes-256-gcm";
const [saltBytes, ivBytes, tagBytes] = [16, 12, 16];

// The key follows from the session's token, which only the browser has: neither the store nor its backup opens a grant.
const keyOf = (token: string, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync("sha256", token, salt, "oidc-grant", 32));

export async function keepGrant(store: Blobs, session: string, token: string, grant: Grant): Promise<void> {
  const [salt, iv] = [randomBytes(saltBytes), randomBytes(ivBytes)];
  const cipher = createCipheriv(algorithm, keyOf(token, salt), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(grant), "utf8"), cipher.final()]);
  await store.putBlob(grantKey(session), Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]));
}

/** Undefined: the session did not come from there. */
export async function grantOf(store: Blobs, session: string, token: string): Promise<Grant | undefined> {
  const bytes = await store.blob(grantKey(session));
  if (bytes === undefined) return undefined;
  const kept = Buffer.from(bytes);
  const salt = kept.subarray(0, saltBytes);
  const iv = kept.subarray(saltBytes, saltBytes + ivBytes);
  const tag = kept.subarray(saltBytes + ivBytes, saltBytes + ivBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, keyOf(token, salt), iv);
  decipher.setAuthTag(tag);
  const sealed = kept.subarray(saltBytes + ivBytes + tagBytes);
  return Grant.parse(JSON.parse(Buffer.concat([decipher.update(sealed), decipher.final()]).toString("utf8")));
}
