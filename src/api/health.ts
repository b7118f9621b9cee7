import type { Route } from "../domain/route.ts";
import type { Store } from "../domain/store.ts";

/** `/healthz`: the process answers. `/readyz`: it can take a citizen's message, or why not. */
export function healthRoutes(store: Pick<Store, "trouble">, isStopping: () => boolean): Route[] {
  return [
    {
      method: "GET",
      path: "/healthz",
      summary: "The process answers",
      limit: "none",
      handle: async () => ({ status: 200, json: { status: "ok" } }),
    },
    {
      method: "GET",
      path: "/readyz",
      summary: "Content and model are loaded, and the store takes writes",
      limit: "none",
      handle: async () => {
        // What is served has its content and model loaded: before that nobody listens.
        const reason = isStopping() ? "the server is stopping" : (await store.trouble())?.message;
        if (reason === undefined) return { status: 200, json: { status: "ready" } };
        return { status: 503, headers: { "retry-after": "5" }, json: { status: "unavailable", reason } };
      },
    },
  ];
}
