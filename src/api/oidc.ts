import * as client from "openid-client";
import * as z from "zod";
import type { Answer, Request, Route } from "../domain/route.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { type Grant, grantOf, keepGrant } from "./oidc-grant.ts";
import { personFrom } from "./oidc-person.ts";
import { claimsIn, failed, type Provider, type Tokens } from "./oidc-provider.ts";
import { goOn, placeOf } from "./sign-in/answers.ts";
import { cookie, cookieOf } from "./sign-in/cookies.ts";
import { type House, later } from "./sign-in/house.ts";
import { absoluteLimit, start } from "./sign-in/sessions.ts";
import type { Who } from "./sign-in/who.ts";

/** Seconds that one may be away at the provider. */
const away = 600;

/** What the browser keeps while it is at the provider. */
const Under = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

/** Signing in with the municipality's own accounts: OpenID Connect with PKCE. */
export class Oidc {
  readonly #house: House;
  readonly #provider: Provider;

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
    return goOn(address.href, [this.#under(Buffer.from(JSON.stringify(under)).toString("base64url"), away)]);
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
      const claims = await claimsIn(this.#provider, tokens);
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
