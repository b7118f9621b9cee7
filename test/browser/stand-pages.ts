import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { type ChatSettings, withSettings } from "../../src/domain/chat-activity.ts";

/** A page of somebody else that embeds the chat. */
export type Host = { readonly html: string; readonly policy?: string };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export const settings: ChatSettings = {
  name: { da: "Eksempel Kommune", en: "Eksempel Kommune" },
  accent: "#14595F",
  greeting: {
    da: "Hej. Hvad kan vi hjælpe med? Jeg er en automatisk assistent, ikke et menneske.",
    en: "Hello. What can we help with? I am an automatic assistant, not a person.",
  },
  privacy: {
    da: "Samtalen gemmes i 30 dage, og du kan slette den når som helst. Mennesker læser spørgsmål for at gøre svarene bedre; det kan du sige nej til.",
    en: "The conversation is kept for 30 days, and you can delete it at any time. People read questions to make the answers better; you can say no to that.",
  },
  starters: {
    da: ["Låne et lokale", "Søge tilskud", "Børneattester", "Blive frivillig", "Tale med et menneske"],
    en: ["Borrow a room", "Apply for a grant", "Child certificates", "Volunteer", "Talk to a person"],
  },
  contact: {
    da: contactOf("Eksempel Kommune"),
    en: contactOf("Eksempel Kommune"),
  },
};

function contactOf(title: string) {
  return {
    title,
    lines: [
      { text: "00 00 10 00", href: "tel:00001000" },
      { text: "kommunen@eksempel.example.org", href: "mailto:kommunen@eksempel.example.org" },
      { text: "Rådhuspladsen 1, 0000 Eksempel", href: null },
    ],
  };
}

const opening = { text: "Telefonen er åben til kl. 15", href: null };

/** The built pages as a server gives them out, or a page of a host. */
export function servePage(
  pages: string,
  path: string,
  response: ServerResponse,
  host: Host | undefined,
  own: string,
): void {
  const policy = host?.policy ?? own;
  if (policy !== "") response.setHeader("content-security-policy", policy);
  if (host !== undefined) {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(host.html);
    return;
  }
  const file = join(pages, path === "/" ? "index.html" : path === "/c" ? "c.html" : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const content = path === "/chat.js" ? withSettings(readFileSync(file, "utf8"), settings) : readFileSync(file);
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
}

export function withOpening(): ChatSettings {
  const { da, en } = settings.contact;
  const lines = (contact: typeof da) => ({ ...contact, lines: [...contact.lines, opening] });
  return { ...settings, contact: { da: lines(da), en: lines(en) } };
}
