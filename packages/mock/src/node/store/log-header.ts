import { closeSync, openSync, readSync } from "node:fs";

const headerSize = 32;
const magic = 0x377f0682;

/** The checksum that SQLite keeps of the first 24 bytes of a log; the lowest bit of its magic says in which order. */
function checksum(header: DataView, littleEndian: boolean): readonly [number, number] {
  let [one, other] = [0, 0];
  for (let at = 0; at < 24; at += 8) {
    one = (one + header.getUint32(at, littleEndian) + other) >>> 0;
    other = (other + header.getUint32(at + 4, littleEndian) + one) >>> 0;
  }
  return [one, other];
}

/**
 * Whether a log is there that SQLite would drop without a word, with everything in it, because its header is damaged.
 * A log shorter than a header holds nothing yet.
 */
export function isLogDamaged(path: string): boolean {
  const bytes = new Uint8Array(headerSize);
  const file = openSync(path, "r");
  try {
    if (readSync(file, bytes, 0, headerSize, 0) < headerSize) return false;
  } finally {
    closeSync(file);
  }
  const header = new DataView(bytes.buffer);
  const kind = header.getUint32(0);
  if ((kind & ~1) >>> 0 !== magic) return true;
  const [one, other] = checksum(header, (kind & 1) === 0);
  return header.getUint32(24) !== one || header.getUint32(28) !== other;
}
