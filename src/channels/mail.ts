import { randomUUID } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import * as z from "zod";
import { linkOf, tokenOf } from "../conversation/private-link.ts";
import type { Municipality } from "../domain/municipality.ts";
import type { OutboxEntry } from "../domain/outbox-entry.ts";
import { locales, wordingOf } from "../domain/phrase.ts";
import { withLink } from "../domain/reply.ts";
import { htmlMail } from "./mail-html.ts";
import { NotSent } from "./not-sent.ts";
import type { Sender } from "./outbox.ts";

export type MailHouse = {
  /** `Name <address>` or an address; without a name the municipality's is put before it. */
  readonly from: string;
  readonly publicUrl: string;
  /** The server's key: private links follow from it. */
  readonly key: string;
  municipality(): Pick<Municipality, "name" | "theme">;
};

const seconds = 1_000;

/** Mails by SMTP. */
export function smtpSender(house: MailHouse, url: string): Sender {
  const transport = createTransport({
    url,
    connectionTimeout: 20 * seconds,
    greetingTimeout: 20 * seconds,
    socketTimeout: 40 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (entry) => {
    const mail = mailOf(house, entry);
    try {
      await transport.sendMail(mail);
    } catch (cause) {
      throw new NotSent(smtpCode(cause), cause);
    }
    return null;
  };
}

// A number where the server has said one; else nodemailer's word for what it was.
function smtpCode(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown";
  if ("responseCode" in cause && typeof cause.responseCode === "number") return `smtp-${cause.responseCode}`;
  return "code" in cause && typeof cause.code === "string" ? cause.code : "unknown";
}

/** Without a mail server: each mail is a file, whole or not there, and again the same file when it is sent again. */
export function fileSender(house: MailHouse, folder: string): Sender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return async (entry) => {
    const { message } = await transport.sendMail(mailOf(house, entry));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const own = join(folder, `.${entry.id}.${randomUUID()}`);
    const file = await open(own, "wx", 0o600);
    try {
      await file.writeFile(message);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(own, join(folder, `${entry.id}.eml`));
    return null;
  };
}

const Payload = z.object({ locale: z.enum(locales) });

function mailOf(house: MailHouse, entry: OutboxEntry): SendMailOptions {
  const { to, subject } = entry;
  if (to === null || subject === null || entry.text === null) throw new NotSent("incomplete");
  const municipality = house.municipality();
  const locale = Payload.safeParse(entry.payload).data?.locale ?? "da";
  const name = wordingOf(municipality.name, locale);
  const text = withPrivateLink(house, entry.conversation, entry.text);
  const address = /<([^<>]+)>\s*$/.exec(house.from)?.[1] ?? house.from;
  return {
    from: address === house.from ? { name, address } : house.from,
    to: { name: "", address: to },
    subject,
    text,
    html: entry.html ?? htmlMail({ subject, text, locale, municipality: name, accent: municipality.theme.accent }),
    // A mail that is sent twice after a kill has one name and one date, so that it is known to be the same.
    messageId: `<${entry.id}@${address.split("@")[1] ?? "localhost"}>`,
    date: new Date(entry.at),
    // No answer by a machine, neither ours nor theirs.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  };
}

function withPrivateLink({ publicUrl, key }: MailHouse, conversation: string | null, text: string): string {
  return conversation === null ? text : withLink(text, linkOf(publicUrl, tokenOf(key, conversation)));
}
