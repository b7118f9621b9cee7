import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { fileSender, smtpSender } from "../../src/channels/mail.ts";
import { htmlMail } from "../../src/channels/mail-html.ts";
import { codeOf } from "../../src/channels/not-sent.ts";
import { load } from "../../src/content/load.ts";
import { textsOf } from "../../src/content/texts.ts";
import { answeredMail } from "../../src/conversation/answered-mail.ts";
import { linkOf, tokenOf } from "../../src/conversation/private-link.ts";
import { receiptMail } from "../../src/conversation/receipt-mail.ts";
import type { Front } from "../../src/conversation/turn.ts";
import type { OutboxEntry } from "../../src/domain/outbox-entry.ts";
import type { Change } from "../../src/domain/store.ts";
import { aConversation, aMail, anEnquiry, anId, aPart, noon as now, text } from "../domain/builders.ts";
import { mailHouse } from "./mail-house.ts";
import { aMailServer, header, partOf } from "./receivers.ts";

const never = new AbortController().signal;
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const content = await load(resolve(import.meta.dirname, "../.."));
const texts = textsOf(content.files);
const front = { content, texts, now, id: anId } as unknown as Front;
const conversation = aConversation();
const enquiry = anEnquiry(conversation.id, { contact: { name: null, email: text("robin@example.org"), phone: null } });
const part = aPart(enquiry, { department: "kultur-fritid", question: text("Kan vi låne hallen på onsdag?") });
const link = linkOf("https://kommunen.example.org/", tokenOf("secret", conversation.id));

function mailIn(changes: readonly Change[]): OutboxEntry {
  for (const change of changes) if ("put" in change && change.put === "outbox-entry") return change.value;
  throw new Error("no mail");
}

async function sent(entry: OutboxEntry) {
  const server = await aMailServer();
  ends.push(server.close);
  await smtpSender(mailHouse(), server.url)(entry, never);
  const [mail] = server.mails;
  if (mail === undefined) throw new Error("nothing came");
  return mail;
}

describe("the receipt", () => {
  const entry = mailIn(receiptMail(front, "da", enquiry, [part]));

  test("is kept without the private link", () => {
    expect(entry.text).toContain("{link}");
    expect(JSON.stringify(entry)).not.toContain(tokenOf("secret", conversation.id));
  });

  test("says number, department, day and way back, and not a word of the citizen", async () => {
    const mail = await sent(entry);
    expect(mail.to).toEqual(["robin@example.org"]);
    const plain = partOf(mail, "text/plain");
    for (const words of [enquiry.reference, "Kultur og Fritid", "senest fredag den 27. november", link])
      expect(plain).toContain(words);
    expect(partOf(mail, "text/html")).toContain(`href="${link}"`);
    expect(mail.raw).not.toMatch(/hallen|onsdag|Lokaler/i);
  });

  test("is sent by a machine, has a name of its own, and no topic in its subject", async () => {
    const mail = await sent(entry);
    expect(header(mail, "Auto-Submitted")).toBe("auto-generated");
    expect(header(mail, "Message-ID")).toBe(`<${entry.id}@example.org>`);
    expect(new Date(header(mail, "Date") ?? "").toISOString()).toBe(entry.at.replace(/\.\d+/, ".000"));
    expect(entry.subject).toBe(`${enquiry.reference}: vi har fået din henvendelse`);
    expect(header(mail, "From")).toMatch(/nem-indgang@example\.org/);
  });

  test("does not say who has what another number stands for", () => {
    const hidden = mailIn(receiptMail(front, "da", enquiry, [{ ...part, answerBy: null }]));
    expect(hidden.text).not.toContain("Kultur");
  });

  test("goes to nobody who has left no address", () => {
    expect(receiptMail(front, "da", anEnquiry(conversation.id), [part])).toEqual([]);
  });
});

describe("there is an answer", () => {
  const answer = text("Ja, hallen er ledig <b>onsdag</b>.");
  const byMail = (yes: boolean): Front => ({
    ...front,
    content: {
      ...content,
      departments: new Map([...content.departments].map(([id, owner]) => [id, { ...owner, "answer-by-mail": yes }])),
    },
  });
  // biome-ignore format: a table
  test.each([
    //  the department    sensitive   the mail
    ["keeps answers here", false, false, "only tells"],
    ["mails answers",      true,  false, "brings the answer"],
    ["mails answers",      true,  true,  "only tells"],
  ] as const)("a department that %s: sensitive %s", async (_, yes, sensitive, how) => {
    const entry = mailIn(answeredMail(byMail(yes), { conversation, part: { ...part, sensitive }, enquiry, answer }));
    expect(entry.subject).toBe(`${enquiry.reference}: der er svar`);
    const mail = await sent(entry);
    expect(partOf(mail, "text/plain").includes("hallen er ledig")).toBe(how === "brings the answer");
    expect(partOf(mail, "text/plain")).toContain(link);
    expect(partOf(mail, "text/html")).not.toContain("<b>");
  });

  test("in the citizen's language", async () => {
    const english = { ...conversation, locale: "en" as const };
    const mail = await sent(mailIn(answeredMail(front, { conversation: english, part, enquiry, answer })));
    expect(header(mail, "Subject")).toBe(`${enquiry.reference}: there is an answer`);
    expect(partOf(mail, "text/html")).toContain('<html lang="en">');
  });
});

describe("HTML from plain text", () => {
  const page = { subject: "<i>", locale: "da", municipality: "Nørreskov & Omegn", accent: "#14595F" };

  test("escapes whatever it is given", () => {
    const html = htmlMail({ ...page, text: `<script>alert("1")</script> & 'x' https://example.org/"onmouseover="1` });
    expect(html).not.toMatch(/<script|<i>|"onmouseover/);
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    expect(html).toContain("Nørreskov &amp; Omegn");
  });

  test("makes links of web addresses alone, without the full stop behind them", () => {
    const html = htmlMail({ ...page, text: "Se https://example.org/a?b=1&c=2. Ikke javascript:alert(1)" });
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
    expect(html.match(/href=/g)).toHaveLength(1);
  });

  test("sets no colours for words, so that dark mode can turn them", () => {
    const html = htmlMail({ ...page, text: "Hej\n\nIgen" });
    expect(html).toContain('content="light dark"');
    expect(html).not.toMatch(/[^-]color:\s*#|background/);
  });
});

test("without a mail server each mail is one whole file, and the same again when it is sent again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nem-indgang-mail-"));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const outbox = join(folder, "outbox");
  const send = fileSender(mailHouse(), outbox);
  const entry = aMail(conversation.id, { text: text("Se {link}") });
  await Promise.all([send(entry, never), send(entry, never)]);
  expect(await readdir(outbox)).toEqual([`${entry.id}.eml`]);
  const raw = await readFile(join(outbox, `${entry.id}.eml`), "utf8");
  expect(partOf({ to: [], raw }, "text/plain")).toContain(link);
  expect((await stat(join(outbox, `${entry.id}.eml`))).mode & 0o077).toBe(0);
});

test("an address or a subject cannot bring a header of its own", async () => {
  const to = text("kim@example.org\r\nBcc: robin@example.org");
  const server = await aMailServer();
  ends.push(server.close);
  await smtpSender(mailHouse(), server.url)(aMail(null, { to, subject: text("a\r\nX-Evil: 1") }), never).catch(
    () => {},
  );
  for (const mail of server.mails) {
    expect(mail.to).not.toContain("robin@example.org");
    expect(header(mail, "X-Evil")).toBeUndefined();
    expect(header(mail, "Bcc")).toBeUndefined();
  }
});

test("what went wrong is kept as a code, never as words", () => {
  expect(codeOf(new Error("550 <robin@example.org> unknown"))).toBe("Error");
  expect(codeOf(Object.assign(new Error("x"), { code: "E <robin@example.org>" }))).toBe("unknown");
  expect(
    codeOf(new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) })),
  ).toBe("ECONNREFUSED");
});
