import * as client from "openid-client";
import { Problem } from "../domain/problem.ts";
import { type ClaimSetting, claimSetting } from "./oidc-claims.ts";

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** As OIDC_ROLES_CLAIM and OIDC_DEPARTMENTS_CLAIM are written (oidc-claims.ts). */
  readonly rolesClaim: string;
  readonly departmentsClaim: string | null;
};

const patience = 5;

/** The municipality's own sign-in. Found when it is first needed: that it is down must not keep us from starting. */
export class Provider {
  readonly settings: OidcSettings;
  readonly roles: ClaimSetting;
  readonly departments: ClaimSetting | null;
  readonly #publicUrl: string;
  #found: Promise<client.Configuration> | undefined;

  constructor(settings: OidcSettings, publicUrl: string) {
    this.settings = settings;
    this.#publicUrl = publicUrl;
    this.roles = claimSetting(settings.rolesClaim, "OIDC_ROLES_CLAIM");
    this.departments =
      settings.departmentsClaim === null ? null : claimSetting(settings.departmentsClaim, "OIDC_DEPARTMENTS_CLAIM");
    const { protocol } = new URL(settings.issuer);
    if (protocol !== "https:" && !isLoopback(settings.issuer))
      throw new Problem("OIDC_ISSUER must begin with https", { where: "OIDC_ISSUER", next: "write its https address" });
  }

  get callback(): string {
    return new URL("/api/sign-in/oidc/callback", this.#publicUrl).href;
  }

  configuration(): Promise<client.Configuration> {
    this.#found ??= this.#discover().catch((cause: unknown) => {
      this.#found = undefined;
      throw unusable(cause);
    });
    return this.#found;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const how = clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret);
    return client.discovery(new URL(issuer), clientId, undefined, how, {
      timeout: patience,
      // Only on this very machine: a provider for trying it out.
      ...(isLoopback(issuer) && { execute: [client.allowInsecureRequests] }),
    });
  }
}

function isLoopback(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

const unusable = (cause: unknown): Problem =>
  new Problem("the municipality's sign-in does not answer as it should", {
    kind: "unavailable",
    where: "OIDC_ISSUER",
    next: "look whether it is up, whether this machine reaches it, and whether OIDC_CLIENT_ID and its secret are right",
    cause,
  });

export function failed(error: unknown): Problem {
  return error instanceof Problem ? error : unusable(error);
}

export type Tokens = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** What the token says; where roles are missing there, what the provider's page about the person says besides. */
export async function claimsIn(provider: Provider, tokens: Tokens, sub?: string): Promise<Claims | undefined> {
  const found = await provider.configuration();
  const said = tokens.claims();
  const expected = said?.sub ?? sub;
  const { claim } = provider.roles;
  const isThere = said !== undefined && (claim in said || (claim.split(".")[0] ?? claim) in said);
  if (isThere || expected === undefined || found.serverMetadata().userinfo_endpoint === undefined) return said;
  const more = await client.fetchUserInfo(found, tokens.access_token, expected);
  return { ...said, ...more };
}
