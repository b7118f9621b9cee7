import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { keepLikeness, learnDanger } from "../language/danger.ts";
import { likenessBytes, likenessOf } from "../language/danger-likeness.ts";
import { dangerExamples, harmlessExamples } from "../language/danger-signals.ts";
import { cached } from "./cached.ts";

const learner = join(import.meta.dirname, "..", "language", "danger-likeness.ts");

let ready: Promise<void> | undefined;

/** The guard has learnt its examples, or reads from the cache what it once learnt; nobody's first message waits for it. */
export function guardReady(cacheDir: string): Promise<void> {
  ready ??= learnOrRead(cacheDir);
  return ready;
}

async function learnOrRead(cacheDir: string): Promise<void> {
  const hash = createHash("sha256").update(await readFile(learner));
  for (const text of [...dangerExamples, "", ...harmlessExamples]) hash.update(`${text}\n`);
  const name = `danger-${hash.digest("hex").slice(0, 16)}.bin`;
  keepLikeness(likenessOf(await cached(cacheDir, name, async () => likenessBytes(learnDanger()))));
}
