import * as z from "zod";
import type { Store } from "../../domain/store.ts";
import { hashOf } from "./secrets.ts";

/** Five tries, then a wait that doubles: one minute, two, four … up to half an hour. */
const free = 5;
const [firstWait, longestWait] = [60_000, 30 * 60_000];
/** Failures are forgotten after a day without one. */
const forgotten = 24 * 3600_000;
const [slots, slotSize] = [64, 200];

const Slot = z.record(z.string(), z.strictObject({ failures: z.int(), lockedUntil: z.number(), at: z.number() }));
type Slot = z.infer<typeof Slot>;

/**
 * Counts failed sign-ins by address, in the same way and in the same place whether anybody has that address: neither the words nor
 * the time of an answer tells who exists. Kept in a fixed number of blobs with a fixed number of lines, so that made-up addresses
 * cannot fill the disk.
 */
export class Guard {
  readonly #store: Pick<Store, "blob" | "putBlob">;
  readonly #now: () => number;
  readonly #lines = new Map<string, Promise<unknown>>();

  constructor(store: Pick<Store, "blob" | "putBlob">, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Says that somebody tries: null when they may, else until when nobody may with this address. Counted here and not after the
   * password was wrong, so that a hundred tries at once are a hundred tries.
   */
  async begin(email: string): Promise<number | null> {
    let locked: number | null = null;
    await this.#change(email, (slot, key) => {
      const now = this.#now();
      const last = slot[key];
      if (last !== undefined && last.lockedUntil > now) {
        locked = last.lockedUntil;
        return slot;
      }
      const failures = (last?.failures ?? 0) + 1;
      const wait = failures < free ? 0 : Math.min(firstWait * 2 ** (failures - free), longestWait);
      return { ...slot, [key]: { failures, lockedUntil: wait === 0 ? 0 : now + wait, at: now } };
    });
    return locked;
  }

  succeeded(email: string): Promise<void> {
    return this.#change(email, (slot, key) =>
      Object.fromEntries(Object.entries(slot).filter(([name]) => name !== key)),
    );
  }

  async #read(blob: string): Promise<Slot> {
    const bytes = await this.#store.blob(blob);
    if (bytes === undefined) return {};
    const slot = Slot.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    const since = this.#now() - forgotten;
    return Object.fromEntries(Object.entries(slot).filter(([, { at }]) => at > since));
  }

  // One after the other within a slot: two tries at once must both be counted.
  #change(email: string, change: (slot: Slot, key: string) => Slot): Promise<void> {
    const { blob, key } = placeOf(email);
    const before = this.#lines.get(blob) ?? Promise.resolve();
    const done = before.then(async () => {
      const slot = Object.entries(change(await this.#read(blob), key)).sort(([, a], [, b]) => b.at - a.at);
      await this.#store.putBlob(blob, Buffer.from(JSON.stringify(Object.fromEntries(slot.slice(0, slotSize)))));
    });
    // The next in line does not fail because this one did; whoever asked for this one is told.
    this.#lines.set(
      blob,
      done.catch(() => undefined),
    );
    return done;
  }
}

function placeOf(email: string): { readonly blob: string; readonly key: string } {
  const key = hashOf(`sign-in:${email.trim().toLowerCase()}`);
  const slot = Buffer.from(key, "base64url").readUInt16BE(0) % slots;
  return { blob: `sign-in-failures-${slot}`, key: key.slice(0, 24) };
}
