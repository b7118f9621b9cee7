import { Problem } from "../domain/problem.ts";
import type { Calibration, Model } from "./model.ts";
import type { Stemmed } from "./stem.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A model as bytes: one line of JSON with the names and lengths, then the numbers, each array at a multiple of eight. */
type Header = {
  readonly labels: readonly string[];
  readonly language: Stemmed;
  readonly parts: readonly string[];
  readonly calibration: Calibration;
  readonly unknownIdf: number;
  readonly lengths: Readonly<Record<Name, number>>;
};

const names = [
  "hashes",
  "idf",
  "scales",
  "bias",
  "first",
  "offsets",
  "ids",
  "firstExample",
  "exampleScales",
  "centroidLengths",
  "examples",
  "values",
  "matrix",
] as const;
type Name = (typeof names)[number];
type Numbers = Uint32Array | Int32Array | Float32Array | Uint16Array | Uint8Array | Int8Array;

const kinds = {
  hashes: Uint32Array,
  idf: Float32Array,
  scales: Float32Array,
  bias: Float32Array,
  first: Int32Array,
  offsets: Int32Array,
  ids: Int32Array,
  firstExample: Int32Array,
  exampleScales: Float32Array,
  centroidLengths: Float32Array,
  examples: Uint16Array,
  values: Uint8Array,
  matrix: Int8Array,
} as const;

const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

export function bytesOf(model: Model): Uint8Array {
  const { vocabulary, memory } = model;
  const arrays: Record<Name, Numbers> = {
    hashes: vocabulary.hashes,
    idf: vocabulary.idf,
    scales: model.scales,
    bias: model.bias,
    first: memory.first,
    offsets: memory.offsets,
    ids: memory.ids,
    firstExample: memory.firstExample,
    exampleScales: memory.scales,
    centroidLengths: memory.lengths,
    examples: memory.examples,
    values: memory.values,
    matrix: model.matrix,
  };
  const lengths = Object.fromEntries(names.map((name) => [name, arrays[name].length])) as Record<Name, number>;
  const header: Header = {
    labels: model.labels,
    language: model.language,
    parts: [...model.parts],
    calibration: model.calibration,
    unknownIdf: vocabulary.unknownIdf,
    lengths,
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  let size = aligned(line.length);
  for (const name of names) size = aligned(size + arrays[name].byteLength);
  const bytes = new Uint8Array(size);
  bytes.set(line);
  let at = aligned(line.length);
  for (const name of names) {
    const array = arrays[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at = aligned(at + array.byteLength);
  }
  return bytes;
}

/** Reads what `bytesOf` wrote, without copying: the arrays look into the bytes. */
export function modelFrom(bytes: Uint8Array): Model {
  const broken = (what: string) =>
    new Problem(`the stored model ${what}`, { next: "delete the .cache folder; it is made anew" });
  const end = bytes.indexOf(10);
  if (end === -1) throw broken("has no beginning");
  const header = headerFrom(bytes.subarray(0, end));
  if (header === null) throw broken("has another beginning");
  // The arrays must start at multiples of eight in memory, not only in the file.
  const base = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  let at = aligned(end + 1);
  const take = <N extends Name>(name: N): InstanceType<(typeof kinds)[N]> => {
    const Kind = kinds[name];
    const length = header.lengths[name];
    const size = length * Kind.BYTES_PER_ELEMENT;
    if (at + size > base.length) throw broken("is cut short");
    const array = new Kind(base.buffer as ArrayBuffer, base.byteOffset + at, length);
    at = aligned(at + size);
    return array as InstanceType<(typeof kinds)[N]>;
  };
  const vocabulary = new Vocabulary(take("hashes"), take("idf"), header.unknownIdf);
  const scales = take("scales");
  const bias = take("bias");
  const memory = {
    first: take("first"),
    offsets: take("offsets"),
    ids: take("ids"),
    firstExample: take("firstExample"),
    scales: take("exampleScales"),
    lengths: take("centroidLengths"),
    examples: take("examples"),
    values: take("values"),
  };
  return {
    labels: header.labels,
    language: header.language,
    vocabulary,
    matrix: take("matrix"),
    scales,
    bias,
    memory,
    parts: new Set(header.parts),
    calibration: header.calibration,
  };
}

/** The first line, or null when another program or a power cut wrote it. */
function headerFrom(line: Uint8Array): Header | null {
  try {
    // What `bytesOf` wrote has every name; of anything else the lengths are not all there.
    const header = JSON.parse(new TextDecoder().decode(line)) as Header;
    return names.every((name) => Number.isInteger(header.lengths[name])) ? header : null;
  } catch {
    return null;
  }
}
