import type { Danger, Reading } from "../domain/reading.ts";
import type { Understanding } from "../domain/understanding.ts";

/** Worry for somebody: handed over without a summary, with the number to call if it is urgent after all. */
export const concerns: ReadonlySet<string> = new Set(["bekymring-barn", "bekymring-voksen"]);

/** So sure is the engine of a topic where nothing but it is spoken of. */
const surelyOrdinary = 0.97;

/** The danger in a message. Where the guard is not sure, a message that is firmly a worry, or surely something else, is no danger. */
export function dangerIn({ danger }: Pick<Reading, "danger">, whole: () => Understanding): Danger | null {
  if (danger === null || danger.sure) return danger;
  const { band, topics } = whole();
  const [best] = topics;
  if (band !== "firm" || best === undefined) return danger;
  return concerns.has(best.id) || best.probability >= surelyOrdinary ? null : danger;
}
