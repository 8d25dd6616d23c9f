import type { Bytes } from "../containers/bytes.ts";

const step = 32 * 1024;
// No more is looked for in one piece.
const overlap = 64;

/** Bytes as windows-1252, in pieces that overlap. Those from 0x80 to 0x9f are other characters there. */
export async function* textsOf(bytes: Bytes, start: number, end: number): AsyncGenerator<string> {
  const decoder = new TextDecoder("windows-1252");
  for (let at = start; at < end; at += step) {
    await bytes.reach(at, step + overlap);
    yield decoder.decode(bytes.held(at, Math.min(end, at + step + overlap)));
  }
}
