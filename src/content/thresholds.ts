import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { Problem } from "../domain/problem.ts";

/**
 * What cross-validation over all voices found for the shipped content. It takes a minute, so it is committed beside the
 * content: `check -- --deep` finds it anew and writes it.
 */
export const Thresholds = z.strictObject({
  /** The content and engine it was measured on. */
  of: z.string(),
  at: z.iso.date(),
  accepted: z.number(),
  temperature: z.number().positive(),
  shape: z.tuple([z.number(), z.number(), z.number()]),
  outside: z.number(),
  bands: z.strictObject({ topic: z.number(), department: z.number(), inside: z.number() }),
  price: z.strictObject({
    firm: z.number(),
    close: z.number(),
    outside: z.number(),
    wrong: z.number(),
    outsideFirm: z.number(),
  }),
});
export type Thresholds = z.infer<typeof Thresholds>;

export const thresholdsFile = "intents/thresholds.json";

/** The committed thresholds, or null where there are none yet. */
export async function readThresholds(root: string): Promise<Thresholds | null> {
  const text = await readFile(join(root, thresholdsFile), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = Thresholds.safeParse(parse(text));
  if (!parsed.success)
    throw new Problem("the thresholds cannot be read", {
      where: thresholdsFile,
      next: "write them anew: npm run check -- --deep",
    });
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
