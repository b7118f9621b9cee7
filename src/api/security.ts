import helmet from "helmet";

const list = (...values: string[]) => values;

/** What our own pages may load and who may frame them; nothing inline. A page adds the nonce of its own answer. */
export function policyFor(publicUrl: string, nonce?: string): string {
  const { host, protocol } = new URL(publicUrl);
  const inline = nonce === undefined ? [] : [`'nonce-${nonce}'`];
  const directives = {
    "default-src": list("'none'"),
    "script-src": list("'self'", ...inline),
    // Where a browser knows no constructed style sheets, the chat's style element carries the nonce of its script.
    "style-src": list("'self'", ...inline),
    "font-src": list("'self'"),
    "img-src": list("'self'", "data:"),
    // Older browsers do not count a WebSocket to the same host as 'self'.
    "connect-src": list("'self'", `${protocol === "https:" ? "wss" : "ws"}://${host}`),
    "form-action": list("'self'"),
    "frame-ancestors": list("'none'"),
    "base-uri": list("'none'"),
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}

/** The headers of every answer, also of those that go wrong. */
export function securityHeaders(publicUrl: string) {
  const isHttps = publicUrl.startsWith("https:");
  return helmet({
    // Set with each answer, because pages have a nonce in it.
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
  });
}
