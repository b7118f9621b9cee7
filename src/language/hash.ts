// FNV-1a over UTF-16 units, finished so that near strings do not land near. 32 bits: with 300,000 features a collision
// hits one in ten thousand, which costs nothing.

/** A seed for each kind of feature: the same letters as a word and as a part of one are two features. */
export const seeds = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35] as const;

export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  return mixed >>> 0;
}

/** Goes on from `hash` over the letters of `text` from `from` on. */
export function stepOver(hash: number, text: string, from = 0): number {
  let state = hash;
  for (let at = from; at < text.length; at++) state = step(state, text.charCodeAt(at));
  return state;
}

export function hashOf(seed: number, text: string): number {
  return finish(stepOver(seed, text));
}

/** The feature that a word by itself is. */
export const wordHash = (form: string): number => hashOf(seeds[0], form);
