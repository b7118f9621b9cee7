import type { ChatSettings } from "../../domain/chat-activity.ts";
import { listOf, rawOf, textOf } from "./raw.ts";
import { contactOf, type SeenContact } from "./reply.ts";
import { request } from "./request.ts";

type Both<Value> = { readonly da: Value; readonly en: Value };

export type Settings = {
  readonly name: Both<string>;
  readonly accent: string;
  readonly greeting: Both<string>;
  readonly privacy: Both<string>;
  readonly starters: Both<readonly string[]> | null;
  readonly contact: Both<SeenContact>;
};

/** The server writes them here when it serves this file, so that the chat needs to fetch nothing more. */
declare const __NEM_INDGANG_SETTINGS__: unknown;

export function writtenSettings(): Settings {
  return settingsOf(__NEM_INDGANG_SETTINGS__);
}

/** The same as of this minute: the contact card says when it opens. */
export async function freshSettings(base: string): Promise<Settings> {
  return settingsOf(await request(`${base}/chat.json`, { method: "GET" }));
}

function settingsOf(value: unknown): Settings {
  const raw = rawOf(value) as { readonly [Key in keyof ChatSettings]: unknown };
  const accent = textOf(raw.accent);
  return {
    name: both(raw.name, textOf),
    accent: /^#[0-9a-f]{6}$/i.test(accent) ? accent : "",
    greeting: both(raw.greeting, textOf),
    privacy: both(raw.privacy, textOf),
    starters: raw.starters === undefined ? null : both(raw.starters, (list) => listOf(list, textOf)),
    contact: both(raw.contact, contactOf),
  };
}

function both<Value>(value: unknown, read: (each: unknown) => Value): Both<Value> {
  const { da, en } = rawOf(value);
  return { da: read(da), en: read(en ?? da) };
}
