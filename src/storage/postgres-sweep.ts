import type pg from "pg";
import type { OutboxEntry } from "../domain/outbox-entry.ts";
import { daysBefore, expired, oldMails, type Retention } from "../domain/retention.ts";
import type { Store } from "../domain/store.ts";
import { commitIfUnchanged, countOf, type Swept } from "./sweep-shelf.ts";

// Of several processes one sweeps.
const sweepLock = 7_345_129_002;
const eventsKept = "1 day";

export async function sweepDatabase(
  store: Pick<Store, "commit" | "dossier">,
  pool: pg.Pool,
  now: string,
  retention: Retention,
): Promise<Swept> {
  const swept = { conversations: 0, enquiries: 0, mails: 0, audit: 0 };
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [sweepLock]);
    if (rows[0]?.mine !== true) return swept;
    try {
      for (const id of await candidates(client, now, retention)) {
        const dossier = await store.dossier(id);
        const changes = dossier === undefined ? [] : expired(dossier, now, retention);
        if (!(await commitIfUnchanged(store, changes))) continue;
        const counted = countOf(changes);
        swept.conversations += counted.conversations;
        swept.enquiries += counted.enquiries;
        swept.mails += counted.mails;
      }
      const homeless = await client.query<{ data: OutboxEntry }>(
        "select data from outbox_entry where conversation is null and state <> 'waiting'",
      );
      const mails = oldMails(
        homeless.rows.map(({ data }) => data),
        now,
        retention,
      );
      if (await commitIfUnchanged(store, mails)) swept.mails += mails.length;
      swept.audit = await sweepLists(client, now, retention);
    } finally {
      await client.query("select pg_advisory_unlock($1)", [sweepLock]);
    }
  } finally {
    client.release();
  }
  return swept;
}

// Never too strict: what has really been kept long enough, `expired` decides.
async function candidates(client: pg.ClientBase, now: string, retention: Retention): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select c.id from conversation c where c.last_at <= $1 and not exists (select from part p where p.conversation = c.id)
     union select p.conversation from part p where p.state in ('closed', 'withdrawn') and p.since <= $2
     union select o.conversation from outbox_entry o where o.state <> 'waiting' and o.left_at <= $3 and o.conversation is not null`,
    [daysBefore(now, retention.conversation), daysBefore(now, retention.enquiry), daysBefore(now, retention.sentMail)],
  );
  return rows.map(({ id }) => id);
}

/** Audit, the list of erasures, ended sessions and old events; the number of audit entries. */
async function sweepLists(client: pg.ClientBase, now: string, retention: Retention): Promise<number> {
  // By days, as the other store keeps them.
  const day = (days: number) => daysBefore(now, days).slice(0, 10);
  const audit = await client.query("delete from audit_entry where at < $1", [day(retention.audit)]);
  await client.query("delete from erasure where at < $1", [day(retention.erasures)]);
  await client.query("delete from session where data ->> 'until' <= $1", [now]);
  await client.query(
    `with old as (delete from event where at < now() - $1::interval and xid < pg_snapshot_xmin(pg_current_snapshot()) returning xid, id),
     last as (select xid, id from old order by xid desc, id desc limit 1)
     update event_floor f set xid = last.xid, id = last.id from last where (last.xid, last.id) > (f.xid, f.id)`,
    [eventsKept],
  );
  return audit.rowCount ?? 0;
}
