import { crc32 } from "node:zlib";

// "NIJ1", then the length and the checksum of what follows.
const sign = 0x4e494a31;
const head = 12;

/** One stretch of the journal: it counts whole or not at all. */
export function frame(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(head + Buffer.byteLength(text));
  bytes.write(text, head);
  bytes.writeUInt32BE(sign, 0);
  bytes.writeUInt32BE(bytes.length - head, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(head)), 8);
  return bytes;
}

export type Frames = {
  readonly texts: readonly string[];
  /** Where the last whole frame ends. */
  readonly end: number;
  /** Something unreadable stands before a whole frame: not torn at the end, but damaged. */
  readonly damaged: boolean;
};

/** All whole frames, also those behind a damaged stretch: their sign is looked for. */
export function readFrames(bytes: Buffer): Frames {
  const texts: string[] = [];
  let [at, end, damaged] = [0, 0, false];
  while (at + head <= bytes.length) {
    const size = wholeAt(bytes, at);
    if (size === undefined) {
      at = nextSign(bytes, at + 1);
      continue;
    }
    damaged ||= at !== end;
    texts.push(bytes.toString("utf8", at + head, at + head + size));
    at += head + size;
    end = at;
  }
  return { texts, end, damaged };
}

function wholeAt(bytes: Buffer, at: number): number | undefined {
  if (bytes.readUInt32BE(at) !== sign) return undefined;
  const size = bytes.readUInt32BE(at + 4);
  if (at + head + size > bytes.length) return undefined;
  const text = bytes.subarray(at + head, at + head + size);
  return crc32(text) === bytes.readUInt32BE(at + 8) ? size : undefined;
}

const signBytes = Buffer.from([0x4e, 0x49, 0x4a, 0x31]);

function nextSign(bytes: Buffer, from: number): number {
  const found = bytes.indexOf(signBytes, from);
  return found < 0 ? bytes.length : found;
}
