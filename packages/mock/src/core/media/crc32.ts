// Four bytes at a time: the table of a byte, and of a byte with one, two and three more behind it.
const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
const [last, third, second, first] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  last[byte] = value;
}
for (let at = 1; at < 4; at += 1) {
  for (let byte = 0; byte < 256; byte += 1) {
    const before = tables[at - 1]![byte]!;
    tables[at]![byte] = last[before & 255]! ^ (before >>> 8);
  }
}

function add(start: number, data: Uint8Array): number {
  let value = start;
  let at = 0;
  for (const end = data.length - 3; at < end; at += 4) {
    value ^= data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
    value = first[value & 255]! ^ second[(value >>> 8) & 255]! ^ third[(value >>> 16) & 255]! ^ last[value >>> 24]!;
  }
  for (; at < data.length; at += 1) value = last[(value ^ data[at]!) & 255]! ^ (value >>> 8);
  return value;
}

/** The check sum of PNG chunks, over bytes that come in parts. */
export class RunningCrc32 {
  #value = 0xffffffff;

  add(part: Uint8Array): void {
    this.#value = add(this.#value, part);
  }

  finish(): number {
    return (this.#value ^ 0xffffffff) >>> 0;
  }
}

/** The same over bytes that lie one behind the other. */
export function crc32(...parts: readonly Uint8Array[]): number {
  const sum = new RunningCrc32();
  for (const part of parts) sum.add(part);
  return sum.finish();
}
