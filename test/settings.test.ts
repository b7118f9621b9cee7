import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings, settings } from "../src/settings.ts";

const root = resolve(import.meta.dirname, "..");
const names = Object.keys(settings).sort();
const namesIn = (file: string, pattern: RegExp) =>
  [...readFileSync(resolve(root, file), "utf8").matchAll(pattern)].map(([, name]) => name).sort();

test("every setting stands in .env.example and in docs/settings.md, and none that does not exist", () => {
  expect(namesIn(".env.example", /^# (\w+)=/gm)).toEqual(names);
  expect(namesIn("docs/settings.md", /^\| `(\w+)` \|/gm)).toEqual(names);
});

test("an example that is uncommented can be used", () => {
  const lines = readFileSync(resolve(root, ".env.example"), "utf8").matchAll(/^# (\w+)=(.*)$/gm);
  const values = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  const apart = { WEBHOOK_URL: "", OIDC_ISSUER: "", MicrosoftAppId: "" };
  expect(() => readSettings({ ...values, ...apart })).not.toThrow();
});

test("nothing has to be set", () => {
  expect(readSettings({})).toMatchObject({
    PORT: 3978,
    PUBLIC_URL: "http://127.0.0.1:3978",
    ALLOWED_ORIGINS: [],
    TRUST_PROXY: 0,
    LOCAL_ACCOUNTS: true,
  });
});

describe("a wrong setting says which, why and what to write", () => {
  // biome-ignore format: a table
  test.each([
    ["PORT",            { PORT: "tre" }],
    ["PORT",            { PORT: "70000" }],
    ["DATABASE_URL",    { DATABASE_URL: "mysql://localhost/x" }],
    ["PUBLIC_URL",      { PUBLIC_URL: "chat.eksempel.example.org" }],
    ["SECRET_KEY",      { SECRET_KEY: "kort" }],
    ["ALLOWED_ORIGINS", { ALLOWED_ORIGINS: "https://www.eksempel.example.org/sti" }],
    ["ALLOWED_ORIGINS", { ALLOWED_ORIGINS: "*" }],
    ["TRUST_PROXY",     { TRUST_PROXY: "ja" }],
    ["LOG_LEVEL",       { LOG_LEVEL: "meget" }],
    ["WEBHOOK_SECRET",  { WEBHOOK_URL: "https://esdh.eksempel.example.org" }],
    ["WEBHOOK_URL",     { WEBHOOK_URL: "http://esdh.eksempel.example.org/hook", WEBHOOK_SECRET: "x".repeat(16) }],
    ["WEBHOOK_URL",     { WEBHOOK_URL: "http://127.0.0.1:x@esdh.example.org/", WEBHOOK_SECRET: "x".repeat(16) }],
    ["MAIL_FROM",       { SMTP_URL: "smtp://mail.eksempel.example.org" }],
    ["OIDC_CLIENT_ID",  { OIDC_ISSUER: "https://login.eksempel.example.org" }],
    ["LOCAL_ACCOUNTS",  { LOCAL_ACCOUNTS: "off" }],
  ] as const)("%s", (where, from) => {
    const values: Record<string, string> = from;
    expect(() => readSettings(values)).toThrow(expect.objectContaining({ where, next: expect.stringMatching(/write|set/) }));
    // It may be a password.
    expect(() => readSettings(values)).toThrow(expect.not.objectContaining({ message: expect.stringContaining(Object.values(values)[0] ?? "") }));
  });
});

test.each([
  "https://esdh.eksempel.example.org/hook",
  "http://127.0.0.1",
  "http://localhost:9000/hook",
  "http://[::1]/",
])("file notes may go to %s", (url) => {
  expect(readSettings({ WEBHOOK_URL: url, WEBHOOK_SECRET: "x".repeat(16) }).WEBHOOK_URL).toBe(url);
});
