import * as client from "openid-client";
import * as z from "zod";
import { Problem } from "../domain/problem.ts";
import type { Answer, Request, Route } from "../domain/route.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { type Grant, grantOf, keepGrant } from "./oidc-grant.ts";
import { type Claims, personFrom } from "./oidc-person.ts";
import { type Provider, unusable } from "./oidc-provider.ts";
import { goOn, placeOf } from "./sign-in/answers.ts";
import { cookie, cookieOf } from "./sign-in/cookies.ts";
import { type House, later } from "./sign-in/house.ts";
import { absoluteLimit, end, start } from "./sign-in/sessions.ts";
import type { Who } from "./sign-in/who.ts";

/** Whoever leaves is out after five minutes; while the provider does not answer, after half an hour. */
const askAgain = 5 * 60_000;
const unanswered = 30 * 60_000;
/** After a failure it is left alone for a while. */
const pause = 30_000;
const leaves = 600;

/** What the browser keeps while it is at the provider. */
const Under = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

type Tokens = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;

/** Signing in with the municipality's own accounts: OpenID Connect with PKCE. */
export class Oidc {
  readonly #house: House;
  readonly #provider: Provider;
  readonly #asking = new Map<string, Promise<StaffMember | undefined>>();
  #silentUntil = 0;

  constructor(house: House, provider: Provider) {
    this.#house = house;
    this.#provider = provider;
  }

  get routes(): readonly Route[] {
    const limit = { burst: 30, perMinute: 30 };
    return [
      { method: "GET", path: "/api/sign-in/oidc", limit, handle: (request) => this.#begin(request) },
      { method: "GET", path: "/api/sign-in/oidc/callback", limit, handle: (request) => this.#return(request) },
    ];
  }

  async #begin(request: Request): Promise<Answer> {
    const found = await this.#provider.configuration().catch((problem) => {
      this.#house.report(problem);
      return undefined;
    });
    if (found === undefined) return goOn("/sign-in#problem=provider");
    const under = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      to: placeOf(request.query.to),
    };
    const offline = found.serverMetadata().scopes_supported?.includes("offline_access") ? " offline_access" : "";
    const address = client.buildAuthorizationUrl(found, {
      redirect_uri: this.#provider.callback,
      scope: `openid profile email${offline}`,
      code_challenge: await client.calculatePKCECodeChallenge(under.verifier),
      code_challenge_method: "S256",
      state: under.state,
      nonce: under.nonce,
    });
    return goOn(address.href, [this.#under(Buffer.from(JSON.stringify(under)).toString("base64url"), leaves)]);
  }

  async #return(request: Request): Promise<Answer> {
    const done = this.#under("", 0);
    const under = this.#kept(request);
    if (under === undefined) return goOn("/sign-in#problem=expired", [done]);
    try {
      const found = await this.#provider.configuration();
      const address = new URL(this.#provider.callback);
      address.search = new URLSearchParams(request.query).toString();
      const tokens = await client.authorizationCodeGrant(found, address, {
        pkceCodeVerifier: under.verifier,
        expectedState: under.state,
        expectedNonce: under.nonce,
        idTokenExpected: true,
      });
      const claims = await this.#claims(found, tokens);
      const person = claims && (await personFrom(this.#house, this.#provider, claims));
      if (person === undefined) {
        this.#house.count("oidc-refused");
        return goOn("/sign-in#problem=no-access", [done]);
      }
      const { cookies } = await this.#start(request, person.staff, tokens);
      this.#house.count("oidc");
      return goOn(under.to, [...cookies, done]);
    } catch (error) {
      this.#house.count("oidc-refused");
      if (error instanceof client.AuthorizationResponseError) return goOn("/sign-in#problem=denied", [done]);
      this.#house.report(failed(error));
      return goOn("/sign-in#problem=provider", [done]);
    }
  }

  #start(request: Request, staff: StaffMember, tokens: Tokens) {
    const now = this.#house.now();
    const grant: Grant = {
      refreshToken: tokens.refresh_token ?? null,
      idToken: tokens.id_token ?? null,
      checkedAt: now,
    };
    const longest = later(now, absoluteLimit);
    const expires = tokens.claims()?.exp;
    // Without a way to ask again, what was said counts as long as it says itself.
    const own = expires === undefined ? longest : new Date(expires * 1000).toISOString();
    return start(this.#house, request, staff, {
      until: grant.refreshToken !== null || own > longest ? longest : own,
      first: (session, token) => keepGrant(this.#house.store, session, token, grant),
    });
  }

  /** The person as the provider sees them now, asked at most every five minutes; undefined: may no longer. */
  async recheck(who: Who): Promise<StaffMember | undefined> {
    const { staff, session, token } = who;
    if (staff.signIn.subject === null) return staff;
    const grant = await grantOf(this.#house.store, session.id, token);
    if (grant === undefined) return this.#out(who);
    const since = Date.parse(this.#house.now()) - Date.parse(grant.checkedAt);
    if (since < askAgain || grant.refreshToken === null) return staff;
    if (Date.parse(this.#house.now()) < this.#silentUntil) return since < unanswered ? staff : this.#out(who);
    // Many requests at once ask once: a refresh token is often good for one use only.
    const asked = this.#asking.get(session.id) ?? this.#ask(who, grant, grant.refreshToken);
    this.#asking.set(session.id, asked);
    try {
      return await asked;
    } finally {
      this.#asking.delete(session.id);
    }
  }

  async #ask(who: Who, grant: Grant, refreshToken: string): Promise<StaffMember | undefined> {
    const { staff, session, token } = who;
    const house = this.#house;
    try {
      const found = await this.#provider.configuration();
      const tokens = await client.refreshTokenGrant(found, refreshToken);
      const fresh: Grant = {
        refreshToken: tokens.refresh_token ?? grant.refreshToken,
        idToken: tokens.id_token ?? grant.idToken,
        checkedAt: house.now(),
      };
      await keepGrant(house.store, session.id, token, fresh);
      const claims = await this.#claims(found, tokens, subIn(staff));
      // Neither a token nor a page about the person: that it gave new tokens is all that it says.
      if (claims === undefined) return staff;
      const person = await personFrom(house, this.#provider, claims);
      if (person === undefined || person.changed || person.staff.id !== staff.id) return this.#out(who);
      return person.staff;
    } catch (error) {
      if (error instanceof client.ResponseBodyError && error.error === "invalid_grant") {
        // Another process may have used the token a moment ago, and kept the next.
        const now = await grantOf(house.store, session.id, token);
        return now !== undefined && now.checkedAt > grant.checkedAt ? staff : this.#out(who);
      }
      house.report(failed(error));
      this.#silentUntil = Date.parse(house.now()) + pause;
      return Date.parse(house.now()) - Date.parse(grant.checkedAt) < unanswered ? staff : this.#out(who);
    }
  }

  /** What the token says; where roles are missing there, what the provider's page about the person says besides. */
  async #claims(found: client.Configuration, tokens: Tokens, sub?: string): Promise<Claims | undefined> {
    const said = tokens.claims();
    const expected = said?.sub ?? sub;
    const { claim } = this.#provider.roles;
    const isThere = said !== undefined && (claim in said || (claim.split(".")[0] ?? claim) in said);
    if (isThere || expected === undefined || found.serverMetadata().userinfo_endpoint === undefined) return said;
    const more = await client.fetchUserInfo(found, tokens.access_token, expected);
    return { ...said, ...more };
  }

  /** Where the provider ends its own session; undefined: this one did not come from there. */
  async signOutAt({ staff, session, token }: Who): Promise<string | undefined> {
    const grant = staff.signIn.subject === null ? undefined : await grantOf(this.#house.store, session.id, token);
    if (grant?.idToken == null) return undefined;
    try {
      const found = await this.#provider.configuration();
      if (found.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(found, {
        id_token_hint: grant.idToken,
        post_logout_redirect_uri: new URL("/sign-in", this.#house.publicUrl).href,
        state: "out",
      }).href;
    } catch (error) {
      // Signing out here must not wait for anybody.
      this.#house.report(failed(error));
      return undefined;
    }
  }

  async #out({ session }: Who): Promise<undefined> {
    await end(this.#house, [session]);
    return undefined;
  }

  #under(value: string, maxAge: number): string {
    const { oidc, secure } = this.#house.cookies;
    // Lax: one comes back from another site.
    return cookie(oidc, value, { secure, sameSite: "Lax", maxAge });
  }

  #kept(request: Request): z.infer<typeof Under> | undefined {
    const value = cookieOf(request, this.#house.cookies.oidc);
    if (value === undefined || value === "") return undefined;
    try {
      return Under.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")));
    } catch {
      // Not of our making, or cut off: the same as none.
      return undefined;
    }
  }
}

function failed(error: unknown): Problem {
  return error instanceof Problem ? error : unusable(error);
}

const subIn = ({ signIn }: StaffMember): string | undefined => signIn.subject?.slice(signIn.subject.indexOf(" ") + 1);
