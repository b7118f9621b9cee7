import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cookiesFor } from "../src/api/sign-in/cookies.ts";
import { hashOf, newToken } from "../src/api/sign-in/secrets.ts";
import { openApp } from "../src/app.ts";
import type { Change, Store } from "../src/domain/store.ts";
import { readSettings } from "../src/settings.ts";
import { anEnquiry, aPart, aStaffMember, text } from "../test/domain/builders.ts";

// The whole program in a process of its own: `desk-server.ts <port> <staff>`. It says the cookies of its signed-in staff, puts a member
// of staff into every conversation whose id it is told, says how much of a processor it
// has used when it is asked, and goes when whoever started it goes.

const [port = "0", staff = "50"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nem-indgang-bench-"));
const settings = readSettings({ DATA_DIR: folder, PORT: port, LOG_LEVEL: "silent", TRUST_PROXY: "1" });
const app = await openApp(settings, () => {});
const { store, now } = app.house;
const members = Array.from({ length: Number(staff) }, (_, at) =>
  aStaffMember({ id: `staff-${at}`, email: `staff-${at}@example.org` }),
);

/** Signed in without a password: working one out takes 0.3 s by design, and is not what is measured. */
async function signedIn(store: Store, id: string): Promise<string> {
  const token = newToken();
  const until = new Date(Date.parse(now()) + 3_600_000).toISOString();
  const session = { id: hashOf(token), revision: 0, staff: id, at: now(), seenAt: now(), until, device: "bench" };
  await store.commit([{ put: "session", value: session }]);
  return `${cookiesFor(settings.PUBLIC_URL).session}=${token}`;
}

/** A member of staff talks with each of them. */
async function joined(conversations: readonly string[]): Promise<string[]> {
  const parts: string[] = [];
  for (const [at, id] of conversations.entries()) {
    const conversation = await store.get("conversation", id);
    const by = members[at % members.length]?.id;
    if (conversation === undefined || by === undefined) throw new Error("nobody talks there");
    const enquiry = anEnquiry(id, { at: now() });
    const part = aPart(enquiry, {
      state: "claimed",
      claimant: by,
      claimedAt: now(),
      openedAt: now(),
      since: now(),
      live: { since: now(), joinedAt: now() },
      question: text("Kan vi låne hallen på onsdag?"),
    });
    const changes: Change[] = [
      { put: "conversation", value: { ...conversation, joined: { staff: by, part: part.id, at: now() } } },
      { put: "enquiry", value: enquiry },
      { put: "part", value: part },
    ];
    await store.commit(changes);
    parts.push(part.id);
  }
  return parts;
}

process.once("disconnect", async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});
process.on("message", (asked: "cpu" | readonly string[]) => {
  const { user, system } = process.cpuUsage();
  if (asked === "cpu") process.send?.({ cpuMs: (user + system) / 1000 });
  else void joined(asked).then((parts) => process.send?.({ parts }));
});
await store.commit(members.map((value) => ({ put: "staff-member", value }) as const));
const cookies = await Promise.all(members.map(({ id }) => signedIn(store, id)));
await app.listen();
process.send?.({ cookies });
