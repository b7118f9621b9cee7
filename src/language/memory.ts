import type { Memory } from "./model.ts";
import type { Vector } from "./vocabulary.ts";

// More examples than that of one label say nothing new about what is near it.
const mostRemembered = 4000;

/** Turns the examples' vectors around, label by label. */
export function memoryOf(vectors: readonly Vector[], truth: Int32Array, labels: number): Memory {
  const members: number[][] = Array.from({ length: labels }, () => []);
  for (let at = 0; at < truth.length; at++) {
    const own = members[truth[at] as number] as number[];
    if (own.length < mostRemembered) own.push(at);
  }
  const entries = members.flat().reduce((sum, at) => sum + (vectors[at] as Vector).ids.length, 0);
  const remembered = members.reduce((sum, own) => sum + own.length, 0);
  const first = new Int32Array(labels + 1);
  const firstExample = new Int32Array(labels + 1);
  const ids: number[] = [];
  const offsets: number[] = [];
  const examples = new Uint16Array(entries);
  const values = new Uint8Array(entries);
  const scales = new Float32Array(remembered);
  const lengths = new Float32Array(labels);
  let used = 0;
  let seen = 0;
  for (let label = 0; label < labels; label++) {
    first[label] = ids.length;
    firstExample[label] = seen;
    const own = members[label] as number[];
    const byFeature = new Map<number, number[]>();
    for (const [place, at] of own.entries()) {
      const vector = vectors[at] as Vector;
      let largest = 0;
      for (const value of vector.values) if (value > largest) largest = value;
      scales[seen + place] = largest / 255;
      for (let each = 0; each < vector.ids.length; each++) {
        const id = vector.ids[each] as number;
        let list = byFeature.get(id);
        if (list === undefined) {
          list = [];
          byFeature.set(id, list);
        }
        list.push(place, vector.values[each] as number);
      }
    }
    let squares = 0;
    for (const id of [...byFeature.keys()].sort((a, b) => a - b)) {
      ids.push(id);
      offsets.push(used);
      const list = byFeature.get(id) as number[];
      let sum = 0;
      for (let each = 0; each < list.length; each += 2) {
        const place = list[each] as number;
        const value = list[each + 1] as number;
        const scale = scales[seen + place] as number;
        examples[used] = place;
        values[used++] = scale === 0 ? 0 : Math.round(value / scale);
        sum += value;
      }
      squares += (sum / own.length) ** 2;
    }
    lengths[label] = Math.sqrt(squares);
    seen += own.length;
  }
  first[labels] = ids.length;
  firstExample[labels] = seen;
  offsets.push(used);
  return {
    first,
    firstExample,
    ids: Int32Array.from(ids),
    offsets: Int32Array.from(offsets),
    examples,
    values,
    scales,
    lengths,
  };
}

/** How near a vector is to a label: the cosine to its nearest example plus the cosine to its centre. */
export function likeness(memory: Memory, { ids, values }: Vector, label: number, dots: Float32Array): number {
  const from = memory.firstExample[label] as number;
  const count = (memory.firstExample[label + 1] as number) - from;
  if (count === 0) return 0;
  dots.fill(0, 0, count);
  const begin = memory.first[label] as number;
  const end = memory.first[label + 1] as number;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    let low = begin;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((memory.ids[middle] as number) < id) low = middle + 1;
      else high = middle;
    }
    if (low === end || memory.ids[low] !== id) continue;
    const value = values[at] as number;
    const last = memory.offsets[low + 1] as number;
    for (let entry = memory.offsets[low] as number; entry < last; entry++) {
      const example = memory.examples[entry] as number;
      dots[example] = (dots[example] as number) + value * (memory.values[entry] as number);
    }
  }
  let nearest = 0;
  let sum = 0;
  for (let example = 0; example < count; example++) {
    const dot = (dots[example] as number) * (memory.scales[from + example] as number);
    sum += dot;
    if (dot > nearest) nearest = dot;
  }
  const length = memory.lengths[label] as number;
  return nearest + (length > 0 ? sum / count / length : 0);
}
