import { type Binder, emptyBinder } from "./binder.ts";

/** A binder in memory: as it stands on disk for readers, and as the commits on their way there will leave it for the next commit. */
export type Slot = {
  durable: Binder;
  latest: Binder;
  /** Not yet in its own file. */
  dirty: boolean;
  /** Who works with it; it stays in memory as long. */
  pins: number;
  usedAt: number;
};

/** The binders in memory: those in use, those not yet written, and the ones used last. */
export class Slots {
  private readonly slots = new Map<string, Slot>();
  private readonly loading = new Map<string, Promise<Binder | undefined>>();
  private readonly read: (name: string) => Promise<Binder | undefined>;

  constructor(read: (name: string) => Promise<Binder | undefined>) {
    this.read = read;
  }

  /** Until `release`; from disk when it is not in memory. */
  async hold(name: string): Promise<Slot> {
    const there = this.slots.get(name);
    const slot = there ?? (await this.load(name));
    if (there !== undefined) slot.pins += 1;
    slot.usedAt = performance.now();
    return slot;
  }

  private async load(name: string): Promise<Slot> {
    const reading = this.loading.get(name) ?? this.read(name);
    this.loading.set(name, reading);
    try {
      const binder = (await reading) ?? emptyBinder;
      const slot = this.slots.get(name) ?? this.put(name, binder, false);
      slot.pins += 1;
      return slot;
    } finally {
      this.loading.delete(name);
    }
  }

  release(slot: Slot): void {
    slot.pins -= 1;
  }

  put(name: string, binder: Binder, dirty: boolean): Slot {
    const slot: Slot = { durable: binder, latest: binder, dirty, pins: 0, usedAt: performance.now() };
    this.slots.set(name, slot);
    return slot;
  }

  get(name: string): Slot | undefined {
    return this.slots.get(name);
  }

  dirty(): [string, Slot][] {
    return [...this.slots].filter(([, slot]) => slot.dirty);
  }

  /** Lets go of what nobody has used for a while; it is read from its file when it is asked for again. */
  shrink(unusedFor: number, except: (name: string) => boolean): void {
    const before = performance.now() - unusedFor;
    for (const [name, slot] of this.slots)
      if (slot.pins === 0 && !slot.dirty && slot.durable === slot.latest && slot.usedAt <= before && !except(name))
        this.slots.delete(name);
  }
}
