import type { Request } from "../../domain/route.ts";

/** The names of the cookies: with https `__Host-`, which a neighbouring domain cannot set. */
export type Cookies = {
  readonly session: string;
  readonly csrf: string;
  readonly oidc: string;
  readonly secure: boolean;
};

export function cookiesFor(publicUrl: string): Cookies {
  const secure = new URL(publicUrl).protocol === "https:";
  const prefix = secure ? "__Host-" : "";
  // The csrf cookie has no prefix: the page's script reads it by name. A planted one does not fit the session.
  return { session: `${prefix}ni-session`, csrf: "ni-csrf", oidc: `${prefix}ni-oidc`, secure };
}

export function cookieOf(request: Pick<Request, "headers">, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

type How = {
  readonly secure: boolean;
  readonly sameSite: "Strict" | "Lax";
  readonly script?: true;
  readonly maxAge?: number;
};

export function cookie(name: string, value: string, { secure, sameSite, script, maxAge }: How): string {
  return [
    `${name}=${value}`,
    "Path=/",
    `SameSite=${sameSite}`,
    ...(script ? [] : ["HttpOnly"]),
    ...(secure ? ["Secure"] : []),
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
  ].join("; ");
}

/** Both cookies of a session. Strict: our pages are static, and ask for everything from our own site. They end with the browser. */
export function sessionCookies(cookies: Cookies, token: string, csrf: string): readonly string[] {
  const { secure } = cookies;
  return [
    cookie(cookies.session, token, { secure, sameSite: "Strict" }),
    cookie(cookies.csrf, csrf, { secure, sameSite: "Strict", script: true }),
  ];
}

export function noCookies(cookies: Cookies): readonly string[] {
  const { secure } = cookies;
  return [
    cookie(cookies.session, "", { secure, sameSite: "Strict", maxAge: 0 }),
    cookie(cookies.csrf, "", { secure, sameSite: "Strict", script: true, maxAge: 0 }),
  ];
}
