import type { Bytes } from "./bytes.ts";

// What a recorder writes that does not know a size, or whose file says it elsewhere because it may need 64 bits.
const unknown = 0xffffffff;

interface LargeSizes {
  /** Of the file behind its first 8 bytes. */
  readonly file: number;
  readonly data: number;
}

/** The sizes of an RF64 file (EBU Tech 3306), which stand in its first chunk; null for any other. */
export async function largeSizes(bytes: Bytes): Promise<LargeSizes | null> {
  await bytes.reach(0, 48);
  if (bytes.length < 48 || bytes.latin1(0, 4) !== "RF64" || bytes.latin1(12, 4) !== "ds64") return null;
  const number = (at: number) => bytes.u32le(at) + bytes.u32le(at + 4) * 2 ** 32;
  return { file: number(20), data: number(28) };
}

/** Where a RIFF file ends, by the size that it says; at its last byte where it says none. null where that is missing. */
export async function riffEnd(bytes: Bytes): Promise<number | null> {
  if (bytes.length < 12) return null;
  const large = await largeSizes(bytes);
  await bytes.reach(0, 12);
  const size = large?.file ?? bytes.u32le(4);
  if (size === 0 || size === unknown) return bytes.length;
  return size + 8 <= bytes.length ? size + 8 : null;
}

/** A chunk of a RIFF file: where what it holds lies. */
export interface RiffChunk {
  readonly type: string;
  readonly start: number;
  /** As it says itself, which may be behind the end of the file. */
  readonly size: number;
}

// Of what a chunk holds, so much can be read while it is visited.
const ahead = 32;

/** Visits the chunks of a RIFF file, from the first or another one on, until one is what is wanted. */
export async function findChunk(
  bytes: Bytes,
  isWanted: (chunk: RiffChunk) => boolean,
  from = 12,
): Promise<RiffChunk | null> {
  for (let at = from; at + 8 <= bytes.length;) {
    if (!bytes.holds(at, 8 + ahead)) await bytes.reach(at, 8 + ahead);
    const chunk = { type: bytes.latin1(at, 4), start: at + 8, size: bytes.u32le(at + 4) };
    if (isWanted(chunk)) return chunk;
    at = chunk.start + chunk.size + (chunk.size % 2);
  }
  return null;
}
