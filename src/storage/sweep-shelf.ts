import { Problem } from "../domain/problem.ts";
import { daysBefore, expired, oldMails, type Retention } from "../domain/retention.ts";
import type { Change, Store } from "../domain/store.ts";
import { recordsOf } from "./binder.ts";
import type { Entry } from "./catalogue.ts";
import type { Keeper, Shelf } from "./shelf.ts";

export type Swept = Awaited<ReturnType<Store["sweep"]>>;

export async function sweepShelf(shelf: Shelf, keeper: Keeper, now: string, retention: Retention): Promise<Swept> {
  const swept = { conversations: 0, enquiries: 0, mails: 0, audit: 0 };
  const entries = [...shelf.catalogue.all()];
  for (const [name, entry] of entries)
    if (mayHaveExpired(entry, now, retention)) add(swept, await sweepOne(shelf, name, now, retention));

  const old = (folder: string, days: number) =>
    entries
      .map(([name]) => name)
      .filter((name) => name.startsWith(folder) && name < `${folder}${daysBefore(now, days).slice(0, 10)}`);
  const audit = old("audit/", retention.audit);
  for (const name of audit) swept.audit += (await shelf.binder(name))?.audit.length ?? 0;
  const emptied = await shelf.discard([...audit, ...old("erased/", retention.erasures)]);

  const ended = (await shelf.all("session")).filter(({ until }) => until <= now);
  const dropped = await commitIfUnchanged(
    shelf,
    ended.map((value): Change => ({ drop: "session", value })),
  );
  if (emptied || dropped || swept.conversations + swept.enquiries + swept.mails > 0) await keeper.erase();
  await keeper.tidy(daysBefore(now, retention.conversation));
  return swept;
}

// Cheap and never too strict: which of the many is worth opening.
function mayHaveExpired(entry: Entry, now: string, retention: Retention): boolean {
  const past = (at: string | null, days: number) => at !== null && at <= daysBefore(now, days);
  if (past(entry.mailAt, retention.sentMail)) return true;
  return (
    past(entry.overAt, retention.enquiry) || (entry.parts.length === 0 && past(entry.lastAt, retention.conversation))
  );
}

async function sweepOne(shelf: Shelf, name: string, now: string, retention: Retention): Promise<Swept> {
  const binder = await shelf.binder(name);
  const none = { conversations: 0, enquiries: 0, mails: 0, audit: 0 };
  if (binder === undefined) return none;
  const conversation = recordsOf(binder, "conversation")[0];
  const dossier = conversation && (await shelf.dossier(conversation.id));
  const changes =
    dossier === undefined
      ? oldMails(recordsOf(binder, "outbox-entry"), now, retention)
      : expired(dossier, now, retention);
  if (!(await commitIfUnchanged(shelf, changes))) return none;
  return countOf(changes);
}

export function countOf(changes: readonly Change[]): Swept {
  const dropped = (kind: string) => changes.filter((change) => "drop" in change && change.drop === kind).length;
  return {
    conversations: dropped("conversation"),
    enquiries: dropped("enquiry"),
    mails: dropped("outbox-entry"),
    audit: 0,
  };
}

/** Whether it was done. What somebody has changed in the meantime is looked at again the next time. */
export async function commitIfUnchanged(store: Pick<Store, "commit">, changes: readonly Change[]): Promise<boolean> {
  if (changes.length === 0) return false;
  try {
    await store.commit(changes);
    return true;
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === "conflict") return false;
    throw problem;
  }
}

function add(sum: { -readonly [Key in keyof Swept]: number }, more: Swept): void {
  sum.conversations += more.conversations;
  sum.enquiries += more.enquiries;
  sum.mails += more.mails;
}
