import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Problem } from "../../domain/problem.ts";

const derive = promisify(argon2);

/** RFC 9106's second choice: 64 MB, three passes; about 0.3 s. */
const usual = { memory: 65_536, passes: 3, parallelism: 1 } as const;
const [saltBytes, tagBytes] = [16, 32];

export type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

type Parsed = Cost & { readonly salt: Buffer; readonly tag: Buffer };

/**
 * argon2id, in the usual notation. At most `atOnce` are worked out at the same time and `waiting` more may wait, so that a flood of
 * sign-ins takes 128 MB and no more.
 */
export class Passwords {
  readonly #cost: Cost;
  readonly #atOnce: number;
  readonly #waiting: number;
  #running = 0;
  readonly #line: (() => void)[] = [];

  constructor({ cost = usual, atOnce = 2, waiting = 32 }: { cost?: Cost; atOnce?: number; waiting?: number } = {}) {
    this.#cost = cost;
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(saltBytes);
    const tag = await this.#derive(password, { ...this.#cost, salt, tag: Buffer.alloc(tagBytes) });
    const { memory, passes, parallelism } = this.#cost;
    const text = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(tag)}`;
  }

  /** Against null (nobody, or nobody with a password) it takes as long, and is never right. */
  async fits(password: string, stored: string | null): Promise<boolean> {
    const kept =
      stored === null ? { ...this.#cost, salt: randomBytes(saltBytes), tag: randomBytes(tagBytes) } : parse(stored);
    const tag = await this.#derive(password, kept);
    return timingSafeEqual(tag, kept.tag) && stored !== null;
  }

  /** Made with less than is asked for today. */
  isOld(stored: string): boolean {
    const { memory, passes, parallelism } = parse(stored);
    return memory !== this.#cost.memory || passes !== this.#cost.passes || parallelism !== this.#cost.parallelism;
  }

  async #derive(password: string, { memory, passes, parallelism, salt, tag }: Parsed): Promise<Buffer> {
    await this.#enter();
    try {
      const message = password.normalize("NFKC");
      return await derive("argon2id", { message, nonce: salt, parallelism, tagLength: tag.length, memory, passes });
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#line.length >= this.#waiting)
      throw new Problem("too many people sign in at the same time", { kind: "unavailable", next: "try again shortly" });
    // Whoever leaves hands the place on, so `#running` stays as it is.
    await new Promise<void>((go) => this.#line.push(go));
  }

  #leave(): void {
    const next = this.#line.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}

function parse(stored: string): Parsed {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(stored);
  const [, memory = "", passes = "", parallelism = "", salt = "", tag = ""] = found ?? [];
  if (found === null)
    throw new Problem("a kept password has an unknown form", { next: "let the person choose a new one by mail" });
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}
