import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cookiesFor } from "../src/api/sign-in/cookies.ts";
import { csrfOf, hashOf, newToken } from "../src/api/sign-in/secrets.ts";
import { openApp } from "../src/app.ts";
import { readExam } from "../src/content/exam-sentences.ts";
import { receive } from "../src/conversation/receive.ts";
import { contentDir, readSettings } from "../src/settings.ts";
import { aStaffMember } from "../test/domain/builders.ts";

// The whole program in a process of its own: `publish-server.ts <port> <questions>`. So many real questions have been asked when it says
// how its editor is signed in. Asked anything, it says the longest that its thread computed without a break since the last time.

const [port = "0", questions = "500"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nem-indgang-bench-"));
const settings = readSettings({ DATA_DIR: folder, PORT: port, LOG_LEVEL: "warn", TRUST_PROXY: "1" });
const app = await openApp(settings, () => {});
const { store, now } = app.house;

const editor = aStaffMember({ id: "editor", email: "editor@example.org", roles: ["editor"] });
const token = newToken();
const until = new Date(Date.parse(now()) + 3_600_000).toISOString();
const session = { id: hashOf(token), revision: 0, staff: editor.id, at: now(), seenAt: now(), until, device: "bench" };
await store.commit([
  { put: "staff-member", value: editor },
  { put: "session", value: session },
]);

// Half of them are of no use to the effect: handed over at once, or sensitive.
for (const text of (await readExam(contentDir())).slice(0, 2 * Number(questions)))
  await receive(app.house, {
    conversation: randomUUID(),
    text,
    clientId: randomUUID(),
    channel: "chat",
    channelReference: null,
    page: null,
  });

/** Of the thread's own processor, which other programs of the machine cannot lengthen. */
const cpuMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
let before = cpuMs();
let busyMs = 0;
const look = setInterval(() => {
  const now = cpuMs();
  busyMs = Math.max(busyMs, now - before);
  before = now;
}, 2);
process.on("message", () => {
  process.send?.({ busyMs });
  busyMs = 0;
});
process.once("disconnect", async () => {
  clearInterval(look);
  await app.close();
  await rm(folder, { recursive: true, force: true });
  // The last version is still being measured.
  process.exit();
});
await app.listen();
process.send?.({ cookie: `${cookiesFor(settings.PUBLIC_URL).session}=${token}`, csrf: csrfOf(token) });
