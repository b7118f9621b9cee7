import { randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as z from "zod";
import type { House } from "../conversation/receive.ts";
import { Problem } from "../domain/problem.ts";
import type { Route } from "../domain/route.ts";
import { fill, remove } from "./demo-fill.ts";
import { personStep, type Step } from "./demo-person.ts";

export const DemoWish = z.strictObject({ do: z.enum(["fill", "remove", "person"]), any: z.boolean().optional() });
export type DemoWish = z.infer<typeof DemoWish>;

/** What stands in the token file: where the server is, and what lets one ask it. */
export const DemoDoor = z.strictObject({ url: z.url(), token: z.string().min(32) });
export type DemoDoor = z.infer<typeof DemoDoor>;

/** The file's name in the data folder. */
export const demoToken = "demo-token";

type Done = { readonly enquiries?: number; readonly parts?: number; readonly step?: Step };

export async function runDemo(house: House, wish: DemoWish): Promise<Done> {
  if (wish.do === "fill") return fill(house);
  if (wish.do === "remove") return remove(house);
  return { step: await personStep(house, { any: wish.any ?? false }) };
}

/**
 * `npm run demo` beside a running server, which alone may open the embedded store. Whoever can read the server's own folder may ask,
 * from the same machine; the token is another one after each start.
 */
export async function demoRoute(
  house: House,
  { folder, url }: { readonly folder: string; readonly url: string },
): Promise<{ readonly route: Route; close(): Promise<void> }> {
  const token = randomBytes(32).toString("base64url");
  const file = resolve(folder, demoToken);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify({ url, token } satisfies DemoDoor), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return {
    route: {
      method: "POST",
      path: "/api/demo",
      handle: async ({ address, headers, body }) => {
        if (!isHere(address) || !same(headers.authorization ?? "", `Bearer ${token}`))
          throw new Problem("there is no such page", { kind: "missing", next: "look at the address" });
        const wish = DemoWish.safeParse(body);
        if (!wish.success) throw new Problem("that is no wish", { next: "npm run demo -- --help" });
        return { status: 200, json: await runDemo(house, wish.data) };
      },
    },
    close: () => rm(file, { force: true }),
  };
}

const isHere = (address: string) => /^(?:::ffff:)?127\.|^::1$/.test(address);

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
