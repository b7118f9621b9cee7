import { isIPv6 } from "node:net";
import type { Limit } from "../domain/route.ts";

type Bucket = { tokens: number; at: number };

/** The usual: a library's or a school's many citizens may stand behind one address. */
export const usual: Limit = { burst: 300, perMinute: 900 };
/** One citizen in one conversation; faster than anybody types. */
export const inConversation: Limit = { burst: 30, perMinute: 90 };

/** Whoever calls too often waits. Holds no more callers than `most`: the one that has been quiet longest is forgotten first. */
export class Limits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #most: number;
  readonly #now: () => number;

  constructor(most = 50_000, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
  }

  /** Seconds to wait; 0: go on. */
  take(key: string, { burst, perMinute }: Limit): number {
    const now = this.#now();
    const perMs = perMinute / 60_000;
    const before = this.#buckets.get(key);
    const tokens = before === undefined ? burst : Math.min(burst, before.tokens + (now - before.at) * perMs);
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    if (this.#buckets.size > this.#most) this.#forgetOldest();
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000);
  }

  get size(): number {
    return this.#buckets.size;
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

/** Who counts as one caller: an IPv6 customer has a whole /64. */
export function callerOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail = ""] = plain.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const between = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...between, ...right].slice(0, 4).join(":");
}
