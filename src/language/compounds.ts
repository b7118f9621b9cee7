import { stem } from "./stem.ts";

const shortestPart = 4;
const shortestCompound = 9;
// "lokale|tilskud|s|ansøgning": Danish puts an s or an e between parts.
const joints = ["", "s", "e"] as const;

/** Words met in the content that can be parts of a compound. Frequent ones only: a part seen once is most often a typo. */
export function partsOf(counts: ReadonlyMap<string, number>): Set<string> {
  const parts = new Set<string>();
  for (const [form, count] of counts)
    if (count >= 3 && form.length >= shortestPart && form.length <= 14 && /^[a-z]+$/.test(form)) parts.add(form);
  return parts;
}

/** The parts of a compound, longest first part first, or none: every letter must belong to a part or a joint. */
export function split(form: string, parts: ReadonlySet<string>): readonly string[] {
  if (form.length < shortestCompound || form.length > 40) return [];
  return splitFrom(form, 0, parts, 0) ?? [];
}

function splitFrom(form: string, from: number, parts: ReadonlySet<string>, depth: number): string[] | undefined {
  if (depth > 0 && ends(form.slice(from), parts)) return [form.slice(from)];
  if (depth === 3) return undefined;
  for (let end = form.length - shortestPart; end >= from + shortestPart; end--) {
    const part = form.slice(from, end);
    if (!parts.has(part)) continue;
    for (const joint of joints) {
      if (!form.startsWith(joint, end)) continue;
      const rest = splitFrom(form, end + joint.length, parts, depth + 1);
      if (rest !== undefined) return [part, ...rest];
    }
  }
  return undefined;
}

const inflections = ["s", "e", "er", "en", "et", "ne", "ens", "ets", "nes", "ene", "erne", "ernes"] as const;

/** The last part may be inflected: "erklæringerne" ends in a known part by its stem, "centeret" without its article. */
function ends(rest: string, parts: ReadonlySet<string>): boolean {
  if (rest.length < shortestPart) return false;
  if (parts.has(rest) || parts.has(stem(rest))) return true;
  return inflections.some(
    (ending) =>
      rest.length >= shortestPart + ending.length && rest.endsWith(ending) && parts.has(rest.slice(0, -ending.length)),
  );
}
