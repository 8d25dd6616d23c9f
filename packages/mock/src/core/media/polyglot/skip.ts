import type { Bytes } from "../containers/bytes.ts";
import { id3Length } from "../containers/frames.ts";

// A player's, a tagger's, a cover, and some that are left over.
const mostTags = 16;

/** How long the tag is that begins at a place, of which 16 bytes can be read; 0 where none does. */
function tagLength(bytes: Bytes, at: number): number {
  const name = bytes.latin1(at, 8);
  if (name.startsWith("TAG+")) return 227;
  if (name.startsWith("TAG")) return 128;
  if (name === "APETAGEX" && at + 16 <= bytes.length) return 32 + bytes.u32le(at + 12);
  return id3Length(bytes, at);
}

/** Where the tags of a sound end that begin at a place. */
export async function behindTags(bytes: Bytes, from: number): Promise<number> {
  let at = from;
  for (let count = 0; count < mostTags; count += 1) {
    await bytes.reach(at, 16);
    const length = tagLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return Math.min(at, bytes.length);
}

const isPadding = (byte: number) => byte === 0 || byte === 0xff || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Where something stands again behind zeros, ones and white space. A JPEG and an MP3 begin with a byte of ones, which is
 * not skipped.
 */
export async function behindPadding(bytes: Bytes, from: number): Promise<number> {
  let at = from;
  while (at < bytes.length) {
    if (!bytes.holds(at, 2)) await bytes.reach(at, 2);
    const zeros = bytes.held(at, bytes.length).findIndex((byte) => byte !== 0);
    const byte = bytes.byte(at);
    if (zeros === -1) at += bytes.held(at, bytes.length).length;
    else if (zeros > 0) at += zeros;
    else if (!isPadding(byte) || (byte === 0xff && !isPadding(bytes.byte(at + 1)))) break;
    else at += 1;
  }
  return at;
}
