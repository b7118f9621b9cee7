import { randomUUID } from "node:crypto";
import type { Request } from "../../domain/route.ts";
import { Refusal } from "./refusal.ts";
import { type Claims, sealed, unsealed } from "./seal.ts";

/** A phone that has slept overnight still finds its conversation. */
const tokenLasts = 24 * 3600;
const ticketLasts = 60;
const mostKnown = 5_000;

/** Who holds a token: this citizen, in this conversation. */
export type Holder = { readonly conversation: string; readonly user: string | null; readonly begun: string };

/** Gives tokens and the tickets of streams, and tells whether they are good. */
export class Access {
  readonly #key: () => string;
  readonly #now: () => number;
  /** Tickets that were used, until they would have expired anyway. */
  readonly #used = new Map<string, number>();
  /** Tokens whose signature was right: a chat sends the same one with every message. */
  readonly #known = new Map<string, Claims>();

  constructor(key: () => string, now: () => number) {
    this.#key = key;
    this.#now = now;
  }

  token(holder: Holder): { readonly conversationId: string; readonly token: string; readonly expires_in: number } {
    const token = sealed(this.#key(), claimsOf(holder, "direct-line", this.#seconds + tokenLasts));
    return { conversationId: holder.conversation, token, expires_in: tokenLasts };
  }

  /** A WebSocket can carry no header, so its address carries this; it is worth nothing once it has been used. */
  ticket(holder: Holder): string {
    return sealed(this.#key(), claimsOf(holder, "direct-line-stream", this.#seconds + ticketLasts));
  }

  /** Who asks, by the token in the header. */
  holder({ headers }: Pick<Request, "headers">): Holder {
    const [, token = ""] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
    return holderIn(this.#open("direct-line", token));
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
    const now = this.#seconds;
    // They all last equally long, so whoever has ended stands first.
    for (const [id, ends] of this.#used) {
      if (ends > now) break;
      this.#used.delete(id);
    }
    if (this.#used.has(claims.jti)) throw new Refusal("foreign");
    this.#used.set(claims.jti, claims.exp);
    return holderIn(claims);
  }

  get #seconds(): number {
    return Math.floor(this.#now() / 1000);
  }

  #open(aud: Claims["aud"], token: string): Claims {
    const claims = this.#known.get(token) ?? unsealed(this.#key(), token);
    if (claims?.aud !== aud) throw new Refusal("foreign");
    if (claims.exp <= this.#seconds) throw new Refusal("expired");
    if (aud === "direct-line") this.#know(token, claims);
    return claims;
  }

  #know(token: string, claims: Claims): void {
    this.#known.set(token, claims);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest);
  }
}

const holderIn = ({ conv: conversation, user, begun }: Claims): Holder => ({ conversation, user, begun });

function claimsOf({ conversation: conv, user, begun }: Holder, aud: Claims["aud"], exp: number): Claims {
  return { aud, conv, user, begun, exp, jti: randomUUID() };
}

/** An id that begins so belongs to whoever holds the token, and to nobody else. */
export const isBound = (user: string | null): user is string => user?.startsWith("dl_") ?? false;
