import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire. */
export type Received = { readonly to: readonly string[]; readonly raw: string };

/** A mail server that refuses as often as it is told, each time with the next of these codes. */
export async function aMailServer(refusals: number[] = [], onMail: () => void = () => {}) {
  const mails: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const code = refusals.shift();
        if (code !== undefined) return done(Object.assign(new Error("not now"), { responseCode: code }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
        onMail();
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => new Promise<void>((done) => server.close(done)) };
}

/** A header as it was written, unfolded. */
export const header = ({ raw }: Received, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, "im").exec(raw)?.[1]?.replace(/\r\n[ \t]+/g, " ");

/** The text of a part, decoded from quoted-printable. */
export function partOf({ raw }: Received, type: string): string {
  const part =
    raw.split(/\r\n--[^\r\n]+/).find((piece) => new RegExp(`^Content-Type: ${type}`, "im").test(piece)) ?? "";
  const [head = "", ...rest] = part.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

export type Call = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A case system that answers what it is told to. */
export async function aCaseSystem(answer: (call: Call, count: number) => { status: number; body?: unknown }) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const call = { headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
      calls.push(call);
      const { status, body } = answer(call, calls.length);
      response.writeHead(status, status === 302 ? { Location: "/elsewhere" } : {});
      response.end(body === undefined ? "" : JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/noter`,
    calls,
    close: () => new Promise<void>((done) => void server.close(() => done())),
  };
}
