import { randomUUID } from "node:crypto";
import type { Request } from "../../domain/route.ts";
import { Refusal } from "./refusal.ts";
import { type Claims, sealed, unsealed } from "./seal.ts";

/** A phone that has slept overnight still finds its conversation. */
const tokenLasts = 24 * 3600;
const ticketLasts = 60;

/** Who holds a token: this citizen, in this conversation. */
export type Holder = Pick<Claims, "conversation" | "user" | "begun">;

/** Gives tokens and the tickets of streams, and tells whether they are good. */
export class Access {
  readonly #key: () => string;
  readonly #now: () => number;
  /** Tickets that were used, until they would have expired anyway. */
  readonly #used = new Map<string, number>();

  constructor(key: () => string, now: () => number) {
    this.#key = key;
    this.#now = now;
  }

  token(holder: Holder): { readonly conversationId: string; readonly token: string; readonly expires_in: number } {
    const token = sealed(this.#key(), "direct-line-token", this.#claims(holder, tokenLasts));
    return { conversationId: holder.conversation, token, expires_in: tokenLasts };
  }

  /** A WebSocket can carry no header, so its address carries this; it is worth nothing once it has been used. */
  ticket(holder: Holder): string {
    return sealed(this.#key(), "direct-line-stream", this.#claims(holder, ticketLasts));
  }

  /** Who asks, by the token in the header. */
  holder({ headers }: Pick<Request, "headers">): Holder {
    const [, token = ""] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
    return this.#open("direct-line-token", token);
  }

  /** The same, where the address names the conversation. */
  holderOf(request: Request): Holder {
    const holder = this.holder(request);
    if (holder.conversation !== request.params.conversation) throw new Refusal("foreign");
    return holder;
  }

  /** Opens a stream's door once. Another process behind the same address cannot know that; a minute later nobody opens it. */
  use(ticket: string): Holder {
    const claims = this.#open("direct-line-stream", ticket);
    for (const [nonce, expires] of this.#used) if (expires <= this.#now() / 1000) this.#used.delete(nonce);
    if (this.#used.has(claims.nonce)) throw new Refusal("foreign");
    this.#used.set(claims.nonce, claims.expires);
    return claims;
  }

  #claims(holder: Holder, seconds: number): Claims {
    const { conversation, user, begun } = holder;
    return { conversation, user, begun, expires: Math.floor(this.#now() / 1000) + seconds, nonce: randomUUID() };
  }

  #open(purpose: Parameters<typeof unsealed>[1], text: string): Claims {
    const claims = unsealed(this.#key(), purpose, text);
    if (claims === null) throw new Refusal("foreign");
    if (claims.expires <= this.#now() / 1000) throw new Refusal("expired");
    return claims;
  }
}

/** An id that begins so belongs to whoever holds the token, and to nobody else. */
export const isBound = (user: string | null): user is string => user?.startsWith("dl_") ?? false;
