import * as client from "openid-client";
import type { StaffMember } from "../domain/staff-member.ts";
import { type Grant, grantOf, keepGrant } from "./oidc-grant.ts";
import { personFrom } from "./oidc-person.ts";
import { claimsIn, failed, type Provider } from "./oidc-provider.ts";
import type { House } from "./sign-in/house.ts";
import { end } from "./sign-in/sessions.ts";
import type { Who } from "./sign-in/who.ts";

/** Whoever leaves is out after five minutes; while the provider does not answer, after half an hour. */
const askAgain = 5 * 60_000;
const unanswered = 30 * 60_000;
/** After a failure it is left alone for a while. */
const pause = 30_000;

/** Asks the provider whether somebody still may, while they are in. */
export class OidcRecheck {
  readonly #house: House;
  readonly #provider: Provider;
  readonly #asking = new Map<string, Promise<StaffMember | undefined>>();
  #silentUntil = 0;

  constructor(house: House, provider: Provider) {
    this.#house = house;
    this.#provider = provider;
  }

  /** The person as the provider sees them now, asked at most every five minutes; undefined: may no longer. */
  async of(who: Who): Promise<StaffMember | undefined> {
    const { staff, session } = who;
    if (staff.signIn.subject === null) return staff;
    const grant = await this.#grant(who);
    if (grant === undefined) return this.#out(who);
    if (this.#since(grant) < askAgain || grant.refreshToken === null) return staff;
    if (Date.parse(this.#house.now()) < this.#silentUntil) return this.#withoutAnswer(who, grant);
    // Many requests at once ask once: a refresh token is often good for one use only.
    const asked = this.#asking.get(session.id) ?? this.#ask(who);
    this.#asking.set(session.id, asked);
    try {
      return await asked;
    } finally {
      this.#asking.delete(session.id);
    }
  }

  async #ask(who: Who): Promise<StaffMember | undefined> {
    const { staff } = who;
    // Read anew: somebody may have asked between the look above and now, and the token of then is used up.
    const grant = await this.#grant(who);
    if (grant === undefined) return this.#out(who);
    if (this.#since(grant) < askAgain || grant.refreshToken === null) return staff;
    try {
      return await this.#answered(who, grant, grant.refreshToken);
    } catch (error) {
      if (error instanceof client.ResponseBodyError && error.error === "invalid_grant") {
        // Another process may have used the token a moment ago, and kept the next.
        const now = await this.#grant(who);
        return now !== undefined && now.checkedAt > grant.checkedAt ? staff : this.#out(who);
      }
      this.#house.report(failed(error));
      this.#silentUntil = Date.parse(this.#house.now()) + pause;
      return this.#withoutAnswer(who, grant);
    }
  }

  async #answered(who: Who, grant: Grant, refreshToken: string): Promise<StaffMember | undefined> {
    const { staff, session, token } = who;
    const { store, now } = this.#house;
    const found = await this.#provider.configuration();
    const tokens = await client.refreshTokenGrant(found, refreshToken);
    const next = { refreshToken: tokens.refresh_token ?? refreshToken, idToken: tokens.id_token ?? grant.idToken };
    // The old token is used up, whatever the rest says; but only the rest is an answer.
    await keepGrant(store, session.id, token, { ...next, checkedAt: grant.checkedAt });
    const claims = await claimsIn(this.#provider, tokens, subIn(staff));
    // Without a token and a page about the person: that it gave new tokens is all that it says.
    const person = claims && (await personFrom(this.#house, this.#provider, claims));
    const gone = claims !== undefined && (person === undefined || person.changed || person.staff.id !== staff.id);
    if (gone) return this.#out(who);
    await keepGrant(store, session.id, token, { ...next, checkedAt: now() });
    return person?.staff ?? staff;
  }

  #grant({ session, token }: Who): Promise<Grant | undefined> {
    return grantOf(this.#house.store, session.id, token);
  }

  #since(grant: Grant): number {
    return Date.parse(this.#house.now()) - Date.parse(grant.checkedAt);
  }

  async #withoutAnswer(who: Who, grant: Grant): Promise<StaffMember | undefined> {
    return this.#since(grant) < unanswered ? who.staff : this.#out(who);
  }

  async #out({ session }: Who): Promise<undefined> {
    await end(this.#house, [session]);
    return undefined;
  }
}

const subIn = ({ signIn }: StaffMember): string | undefined => signIn.subject?.slice(signIn.subject.indexOf(" ") + 1);
