import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider as OidcProvider } from "oidc-provider";

type Account = Record<string, unknown> & { readonly email?: string };

/** A municipality's own sign-in, for real: anybody it knows is signed in by their name in `login_hint`, without a page. */
export class Municipality {
  readonly people = new Map<string, Account>();
  /** Who sits in front of the browser. */
  sitting = "";
  refreshTokens = true;
  /** Whether claims about roles stand in the token, or only on the page about the person. */
  inToken = true;
  asked = 0;
  #server: Server | undefined;
  #provider: OidcProvider | undefined;

  get issuer(): string {
    const address = this.#server?.address() as AddressInfo | undefined;
    return `http://127.0.0.1:${address?.port}`;
  }

  async open(callback: string, signedOut: string): Promise<void> {
    // The issuer's name holds the port, so the port comes first.
    const server = createServer((request, response) => {
      if (request.url?.startsWith("/token")) this.asked += 1;
      return this.#provider?.callback()(request, response);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    this.#server = server;
    this.#provider = new OidcProvider(this.issuer, {
      clients: [
        {
          client_id: "nem-indgang",
          client_secret: "kun-til-proever-kun-til-proever",
          redirect_uris: [callback],
          post_logout_redirect_uris: [signedOut],
          grant_types: ["authorization_code", "refresh_token"],
          response_types: ["code"],
          token_endpoint_auth_method: "client_secret_post",
        },
      ],
      claims: {
        openid: ["sub", "groups", "unit"],
        email: ["email", "email_verified"],
        profile: ["name", "given_name"],
      },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
      pkce: { required: () => true },
      issueRefreshToken: async () => this.refreshTokens,
      rotateRefreshToken: true,
      cookies: { keys: ["only-for-tests"] },
      findAccount: async (_context, id) => {
        const account = this.people.get(id);
        if (account === undefined) return undefined;
        return {
          accountId: id,
          claims: async (use) => {
            const { groups, unit, ...rest } = account;
            const rights = use === "userinfo" || this.inToken ? { groups, unit } : {};
            return { sub: id, ...rest, ...rights };
          },
        };
      },
      interactions: { url: (_context, interaction) => `/sign-in-page/${interaction.uid}` },
      loadExistingGrant: async (context) => {
        const { provider } = context.oidc;
        const grant = new provider.Grant({
          clientId: context.oidc.client?.clientId,
          accountId: context.oidc.session?.accountId,
        });
        grant.addOIDCScope("openid profile email offline_access");
        await grant.save();
        return grant;
      },
    });
    // Its one page: whoever sits there is signed in, and goes on.
    this.#provider.use(async (context, next) => {
      if (!context.path.startsWith("/sign-in-page/")) return next();
      const result = this.people.has(this.sitting)
        ? { login: { accountId: this.sitting } }
        : { error: "access_denied", error_description: "nobody" };
      context.respond = false;
      await this.#provider?.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
    });
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }
}

/** Follows redirects at the provider as a browser does, until one leads elsewhere; that address. */
export async function followed(from: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = from;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const to = answer.headers.get("location");
    if (to === null) throw new Error(`no way on from the provider: ${answer.status} ${await answer.text()}`);
    const next = new URL(to, address);
    if (next.origin !== issuer) return next;
    address = next.href;
  }
  throw new Error("the provider goes round in circles");
}
