import type pg from "pg";
import type { Event } from "../domain/event.ts";
import type { Problem } from "../domain/problem.ts";
import type { Feed, Subscription } from "../domain/store.ts";
import type { Database } from "./database.ts";
import { tell } from "./feed.ts";

const channel = "nem_indgang";
const readEvery = 5_000;
const readSoon = 50;
const atOnce = 500;
const longestPause = 5_000;

type Place = { xmin: string; xmax: string; floor_xid: string; floor_id: string };
type Row = { xid: string; id: string; data: Omit<Event, "cursor"> };

/**
 * The feed of events. What is told is only that something is there, and may get lost: every subscriber also reads by itself when the
 * listener has (re)connected and every five seconds.
 */
export class PostgresFeed {
  private readonly database: Database;
  private readonly warn: (problem: Problem) => void;
  private readonly wakes = new Set<() => void>();
  private listener: Promise<pg.Client> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private hinting: Promise<void> | undefined;
  private hintAgain = false;
  private closed = false;

  constructor(database: Database, warn: (problem: Problem) => void) {
    this.database = database;
    this.warn = warn;
  }

  read(after: string, limit: number): Promise<Feed> {
    return readEvents(this.database.pool, after, limit).then(({ feed }) => feed);
  }

  // Not within the transaction: NOTIFY takes a lock there that lets only one transaction at a time reach the disk.
  hint(): void {
    this.wakeAll();
    if (this.hinting !== undefined) {
      this.hintAgain = true;
      return;
    }
    const tell = async () => {
      do {
        this.hintAgain = false;
        await this.database.pool.query({ name: "hint", text: `select pg_notify('${channel}', '')` }).catch(() => {});
      } while (this.hintAgain);
      this.hinting = undefined;
    };
    this.hinting = tell();
  }

  private wakeAll(): void {
    for (const wake of this.wakes) wake();
  }

  async subscribe(after: string, each: (feed: Feed) => void | Promise<void>): Promise<Subscription> {
    let from = (await this.read(after, 0)).upTo;
    let open = true;
    let asked = true;
    let wake = () => {};
    const onHint = () => {
      asked = true;
      wake();
    };
    this.wakes.add(onHint);
    this.timer ??= setInterval(() => this.wakeAll(), readEvery).unref();
    this.listener ??= this.listening();
    const pump = async () => {
      while (open) {
        if (!asked) await new Promise<void>((resolve) => (wake = resolve));
        asked = false;
        const got = await this.readOwn(from).catch(() => undefined);
        if (!open || got === undefined) continue;
        from = got.feed.upTo;
        if (got.feed.events.length > 0 || !got.feed.complete) await tell(each, got.feed, this.warn);
        if (got.feed.events.length === atOnce) asked = true;
        // Something is there already, but an older transaction is still open.
        else if (got.behind) setTimeout(onHint, readSoon).unref();
      }
    };
    const done = pump();
    return {
      close: async () => {
        open = false;
        this.wakes.delete(onHint);
        onHint();
        await done;
        if (this.wakes.size === 0) await this.stop();
      },
    };
  }

  // On the listener's own connection: a busy pool does not keep the desk waiting.
  private async readOwn(from: string): Promise<{ feed: Feed; behind: boolean }> {
    const client = await (this.listener ?? this.database.pool);
    return readEvents(client, from, atOnce);
  }

  private listening(): Promise<pg.Client> {
    const listener = this.listen();
    // It fails only when nobody listens any more.
    listener.catch(() => {});
    return listener;
  }

  private async listen(): Promise<pg.Client> {
    for (let pause = 100; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        const client = await this.database.connect();
        client.on("notification", () => this.wakeAll());
        const lost = () => {
          client.removeAllListeners("end");
          if (this.closed || this.wakes.size === 0) return;
          this.listener = this.listening();
        };
        client.on("end", lost);
        await client.query(`listen ${channel}`);
        this.wakeAll();
        return client;
      } catch (cause) {
        if (this.closed || this.wakes.size === 0) throw cause;
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
    }
  }

  private async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    const listener = this.listener;
    this.listener = undefined;
    await listener?.then((client) => client.end()).catch(() => {});
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.hinting;
    await this.stop();
  }
}

const splitCursor = (cursor: string): [string, string] => {
  const [xid = "", id = ""] = cursor.split(".");
  return /^\d+$/.test(xid) && /^\d+$/.test(id) ? [xid, id] : ["0", "0"];
};

async function readEvents(
  client: Pick<pg.Pool, "query">,
  after: string,
  limit: number,
): Promise<{ feed: Feed; behind: boolean }> {
  const { rows: places } = await client.query<Place>({
    name: "places",
    text: `select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, pg_snapshot_xmax(pg_current_snapshot())::text as xmax,
           xid::text as floor_xid, id::text as floor_id from event_floor`,
  });
  const place = places[0] ?? { xmin: "0", xmax: "0", floor_xid: "0", floor_id: "0" };
  const now: Feed = { events: [], upTo: `${place.xmin}.0`, complete: true };
  // Numbers of events begin at 1, so this stands before the first one that a transaction still open may write.
  if (after === "now") return { feed: now, behind: false };
  const floor = `${place.floor_xid}.${place.floor_id}`;
  const from = after === "start" ? floor : after;
  const [xid, id] = splitCursor(from);
  // A place that has not been reached yet is from before a restore.
  if (BigInt(xid) > BigInt(place.xmax)) return { feed: { ...now, complete: false }, behind: false };
  // Sorted by the table's numbers: `xid` alone would mean the text that is given back, in which 10 comes before 9.
  const { rows } = await client.query<Row & { readable: boolean }>({
    name: "events-after",
    text: `select xid::text, id::text, data, xid < pg_snapshot_xmin(pg_current_snapshot()) as readable
           from event e where (xid, id) > ($1::xid8, $2::bigint) order by e.xid, e.id limit $3`,
    values: [xid, id, limit + 1],
  });
  const readable = rows.filter((row) => row.readable).slice(0, limit);
  const events = readable.map((row): Event => ({ ...row.data, cursor: `${row.xid}.${row.id}` }));
  const [floorXid, floorId] = splitCursor(floor);
  const complete = BigInt(xid) > BigInt(floorXid) || (xid === floorXid && BigInt(id) >= BigInt(floorId));
  return { feed: { events, upTo: events.at(-1)?.cursor ?? from, complete }, behind: rows.some((row) => !row.readable) };
}
