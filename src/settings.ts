import { existsSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { Problem } from "./domain/problem.ts";

/** The only file that reads the environment. */
const root = resolve(import.meta.dirname, "..");

let loaded = false;

/** What `.env` beside package.json says counts where the environment says nothing. */
function environment(): NodeJS.ProcessEnv {
  const file = resolve(root, ".env");
  if (!loaded && existsSync(file)) process.loadEnvFile(file);
  loaded = true;
  return process.env;
}

/** Where the command was typed: npm changes into the project's folder, and relative files mean the other one. */
export const typedIn = (): string => process.env.INIT_CWD ?? process.cwd();

/** A file or folder as the person who typed it means it. */
export const asTyped = (path: string): string => resolve(typedIn(), path);

/** Trained models and built pages, named by the hash of what they were made from. */
export const cacheDir = (): string => environment().CACHE_DIR || resolve(root, ".cache");

/** The folder that holds intents, routing-rules and knowledge. */
export const contentDir = (): string => environment().CONTENT_DIR || root;

/** The folder of the embedded store: beside package.json, wherever the program was started from. */
export const dataDir = (set: string): string => resolve(root, set);

const text = z.string().min(1);
const url = (protocols: RegExp) => z.url({ protocol: protocols });
// File notes hold citizens' words: they leave the house locked, or stay on the machine.
const secureUrl = url(/^https?$/).refine((value) => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
});
const onOff = z.enum(["on", "off"]).transform((value) => value === "on");
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => URL.canParse(value) && new URL(value).origin === value);
const listOf = <Schema extends z.ZodType<string, string>>(each: Schema) =>
  z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ""))
    .pipe(z.array(each));

type Setting = { readonly schema: z.ZodType; readonly write: string };
const setting = <Schema extends z.ZodType>(schema: Schema, write: string) => ({ schema, write }) satisfies Setting;

/** Every setting: what it may be, and what to write when it is something else. */
export const settings = {
  HOST: setting(text.default("127.0.0.1"), "127.0.0.1 (only this machine) or 0.0.0.0 (also from outside)"),
  PORT: setting(z.coerce.number().int().min(1).max(65_535).default(3978), "a number from 1 to 65535, as 3978"),
  DATA_DIR: setting(text.default("./data"), "a folder, as ./data"),
  CACHE_DIR: setting(text.optional(), "a folder, as ./.cache"),
  CONTENT_DIR: setting(text.optional(), "a folder with intents, routing-rules and knowledge"),
  DATABASE_URL: setting(url(/^postgres(ql)?$/).optional(), "postgres://user:password@host:5432/database"),
  PUBLIC_URL: setting(url(/^https?$/).optional(), "the address people see, as https://chat.eksempel.example.org"),
  SECRET_KEY: setting(
    z.string().min(32).optional(),
    "at least 32 random characters, or nothing: then one is made and kept",
  ),
  SMTP_URL: setting(
    url(/^smtps?$/).optional(),
    "smtp://user:password@host:587, or nothing: then mails are written to files",
  ),
  MAIL_FROM: setting(
    z
      .string()
      .regex(/^[^\r\n]*@[^\r\n]+$/)
      .optional(),
    "an address, as chat@eksempel.example.org",
  ),
  WEBHOOK_URL: setting(
    secureUrl.optional(),
    "an address with https, as https://esdh.eksempel.example.org/hook (http only on this machine)",
  ),
  WEBHOOK_SECRET: setting(z.string().min(16).optional(), "at least 16 random characters, known to both sides"),
  MicrosoftAppId: setting(text.optional(), "the app's id in Azure"),
  MicrosoftAppPassword: setting(text.optional(), "the app's secret in Azure"),
  MicrosoftAppTenantId: setting(text.optional(), "the tenant's id in Azure"),
  MicrosoftAppType: setting(
    z.enum(["MultiTenant", "SingleTenant", "UserAssignedMSI"]).optional(),
    "MultiTenant, SingleTenant or UserAssignedMSI",
  ),
  OIDC_ISSUER: setting(url(/^https?$/).optional(), "the address of the sign-in, as https://login.eksempel.example.org"),
  OIDC_CLIENT_ID: setting(text.optional(), "the id that the sign-in knows this program by"),
  OIDC_CLIENT_SECRET: setting(text.optional(), "the secret that belongs to OIDC_CLIENT_ID"),
  OIDC_ROLES_CLAIM: setting(text.default("roles"), "the name of the claim with roles, as roles"),
  OIDC_DEPARTMENTS_CLAIM: setting(
    text.default("departments"),
    "the name of the claim with departments, as departments",
  ),
  LOCAL_ACCOUNTS: setting(onOff.default(true), "on or off"),
  ALLOWED_ORIGINS: setting(listOf(origin).default([]), "origins without a path, as https://www.eksempel.example.org"),
  TRUST_PROXY: setting(
    z
      .string()
      .regex(/^(?:off|on|[0-9])$/)
      .default("off")
      .transform((value) => (value === "off" ? 0 : value === "on" ? 1 : Number(value))),
    "off, or how many proxies stand in front, as 1",
  ),
  METRICS_TOKEN: setting(z.string().min(16).optional(), "at least 16 random characters"),
  LOG_LEVEL: setting(
    z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
    "trace, debug, info, warn, error, fatal or silent",
  ),
  CHROMIUM_PATH: setting(text.optional(), "a browser for the tests, as /usr/bin/chromium"),
} as const;

type Parsed = { readonly [Key in keyof typeof settings]: z.output<(typeof settings)[Key]["schema"]> };
export type Settings = Parsed & { readonly PUBLIC_URL: string };

/** All settings, or a Problem that says which is wrong and what to write. */
export function readSettings(from: Readonly<Record<string, string | undefined>> = environment()): Settings {
  const read = Object.entries(settings).map(([name, { schema, write }]) => {
    // An empty line in a file of settings means that nothing is set.
    const parsed = schema.safeParse(from[name] === "" ? undefined : from[name]);
    // What was written may be a password: it is not repeated.
    if (!parsed.success) throw wrong(name, "what is written there cannot be used", `write ${write}`);
    return [name, parsed.data];
  });
  // Each value has come out of its own schema.
  const parsed = Object.fromEntries(read) as Parsed;
  refuseHalves(parsed);
  return { ...parsed, PUBLIC_URL: (parsed.PUBLIC_URL ?? addressOf(parsed)).replace(/\/+$/, "") };
}

// As this machine itself reaches it.
const addressOf = ({ HOST, PORT }: Parsed): string =>
  `http://${["0.0.0.0", "::"].includes(HOST) ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;

/** Those that mean nothing without another. */
function refuseHalves(set: Parsed): void {
  const together = [
    ["WEBHOOK_URL", "WEBHOOK_SECRET"],
    ["MicrosoftAppId", "MicrosoftAppPassword"],
    ["OIDC_ISSUER", "OIDC_CLIENT_ID"],
    ["SMTP_URL", "MAIL_FROM"],
  ] as const;
  for (const [one, other] of together) {
    const isManaged = one === "MicrosoftAppId" && set.MicrosoftAppType === "UserAssignedMSI";
    if (set[one] !== undefined && set[other] === undefined && !isManaged)
      throw wrong(other, `it is missing, and ${one} needs it`, `write ${settings[other].write}`);
  }
  if (!set.LOCAL_ACCOUNTS && set.OIDC_ISSUER === undefined)
    throw wrong(
      "LOCAL_ACCOUNTS",
      "nobody could sign in, because OIDC_ISSUER is not set",
      "set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or write LOCAL_ACCOUNTS=on",
    );
}

const wrong = (where: string, what: string, next: string): Problem => new Problem(what, { where, next });
