import { type Features, groupWeights } from "./features.ts";

/** A text as numbers: the known features and their values, of length 1 together with the unknown ones. */
export type Vector = { readonly ids: Int32Array; readonly values: Float32Array };

/** The features met in training, by hash, and how rare each is. */
export class Vocabulary {
  readonly hashes: Uint32Array;
  readonly idf: Float32Array;
  /** What an unknown feature would weigh: as rare as can be. */
  readonly unknownIdf: number;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #counts: Uint16Array;
  readonly #found: Int32Array;

  constructor(hashes: Uint32Array, idf: Float32Array, unknownIdf: number) {
    this.hashes = hashes;
    this.idf = idf;
    this.unknownIdf = unknownIdf;
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let id = 0; id < hashes.length; id++) {
      let slot = (hashes[id] as number) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
    this.#counts = new Uint16Array(hashes.length);
    this.#found = new Int32Array(1 << 16);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The feature's number, or -1 when training never met it. */
  idOf(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === -1 || this.hashes[id] === hash) return id;
      slot = (slot + 1) & this.#mask;
    }
  }

  /**
   * Each group is scaled to length 1, where the length includes the features never met: a text full of unknown words
   * becomes short, which is what tells the outside world from ours.
   */
  vectorOf(features: Features): Vector {
    const { hashes, ends } = features;
    const found = this.#found;
    const values = new Float32Array(hashes.length);
    let used = 0;
    let total = 0;
    let from = 0;
    for (let group = 0; group < ends.length; group++) {
      const end = ends[group] as number;
      const first = used;
      let unknown = 0;
      for (let at = from; at < end && used < found.length; at++) {
        const id = this.idOf(hashes[at] as number);
        if (id === -1) unknown++;
        else if ((this.#counts[id] as number)++ === 0) found[used++] = id;
      }
      let squares = unknown * this.unknownIdf * this.unknownIdf;
      for (let at = first; at < used; at++) {
        const id = found[at] as number;
        const value = (1 + Math.log(this.#counts[id] as number)) * (this.idf[id] as number);
        this.#counts[id] = 0;
        values[at] = value;
        squares += value * value;
      }
      if (squares > 0) {
        const weight = groupWeights[group] as number;
        const scale = weight / Math.sqrt(squares);
        for (let at = first; at < used; at++) values[at] = (values[at] as number) * scale;
        total += weight * weight;
      }
      from = end;
    }
    const scale = total > 0 ? 1 / Math.sqrt(total) : 0;
    for (let at = 0; at < used; at++) values[at] = (values[at] as number) * scale;
    return { ids: found.slice(0, used), values: values.slice(0, used) };
  }
}

/** Counts features while texts pass by, and becomes a vocabulary. */
export class Counting {
  #hashes = new Uint32Array(1 << 14);
  #documents = new Uint32Array(1 << 14);
  #lastSeen = new Int32Array(1 << 14);
  #slots = new Int32Array(1 << 15).fill(-1);
  #size = 0;
  #texts = 0;

  add(features: Features): void {
    const text = ++this.#texts;
    for (const hash of features.hashes) {
      const id = this.#idOf(hash);
      if (this.#lastSeen[id] === text) continue;
      this.#lastSeen[id] = text;
      this.#documents[id] = (this.#documents[id] as number) + 1;
    }
  }

  /** Frequent features first: their weights lie together, which halves the time that training waits for memory. */
  finish(): Vocabulary {
    const documents = this.#documents;
    const order = Int32Array.from({ length: this.#size }, (_, id) => id);
    order.sort((a, b) => (documents[b] as number) - (documents[a] as number) || a - b);
    const most = Math.log(1 + this.#texts) + 1;
    return new Vocabulary(
      Uint32Array.from(order, (id) => this.#hashes[id] as number),
      Float32Array.from(order, (id) => most - Math.log(1 + (documents[id] as number))),
      most,
    );
  }

  #idOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === -1) break;
      if (this.#hashes[id] === hash) return id;
      slot = (slot + 1) & mask;
    }
    if (this.#size === this.#hashes.length) this.#grow();
    if (this.#size * 2 >= this.#slots.length) return this.#rehashed(hash);
    const id = this.#size++;
    this.#hashes[id] = hash;
    this.#slots[slot] = id;
    return id;
  }

  #rehashed(hash: number): number {
    const mask = this.#slots.length * 2 - 1;
    const slots = new Int32Array(mask + 1).fill(-1);
    for (let id = 0; id < this.#size; id++) {
      let slot = (this.#hashes[id] as number) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
    return this.#idOf(hash);
  }

  #grow(): void {
    const wider = <T extends Uint32Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const size = this.#hashes.length * 2;
    this.#hashes = wider(this.#hashes, new Uint32Array(size));
    this.#documents = wider(this.#documents, new Uint32Array(size));
    this.#lastSeen = wider(this.#lastSeen, new Int32Array(size));
  }
}
