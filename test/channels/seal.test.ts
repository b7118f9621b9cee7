import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { sealed, unsealed } from "../../src/channels/direct-line/seal.ts";

const key = "a key for tests";
const claims = {
  aud: "direct-line",
  conv: "c1",
  user: null,
  begun: "2026-11-24T11:00:00.000Z",
  exp: 1,
  jti: "t1",
} as const;

test("what was sealed is read again", () => {
  expect(unsealed(key, sealed(key, claims))).toEqual(claims);
  expect(unsealed("another key", sealed(key, claims))).toBeNull();
});

// biome-ignore format: a table
test.each([
  ["with a claim less",   JSON.stringify({ ...claims, begun: undefined })],
  ["with a claim more",   JSON.stringify({ ...claims, more: true })],
  ["with no claims",      "null"],
])("a token that another version has signed %s is foreign, and no error", (_, content) => {
  const encoded = (text: string) => Buffer.from(text).toString("base64url");
  const said = `${encoded(JSON.stringify({ alg: "HS256", typ: "JWT" }))}.${encoded(content)}`;
  const token = `${said}.${createHmac("sha256", key).update(`direct-line:${said}`).digest("base64url")}`;
  expect(unsealed(key, token)).toBeNull();
});
