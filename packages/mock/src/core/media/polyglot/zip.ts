import type { Bytes } from "../containers/bytes.ts";

// ZIP is read from its end: a record of 22 bytes, and a comment of the length that the record says.
const zipRecord = "PK\x05\x06";
const longestComment = 0xffff;

export async function endsAsZip(bytes: Bytes): Promise<boolean> {
  const last = bytes.length - 22;
  for (let at = Math.max(0, last - longestComment); at <= last; at += 1) {
    at = await bytes.find(0x50, at);
    if (at > last) return false;
    await bytes.reach(at, 22);
    const commentLength = bytes.byte(at + 20) + 256 * bytes.byte(at + 21);
    if (bytes.latin1(at, 4) === zipRecord && at + 22 + commentLength === bytes.length) return true;
  }
  return false;
}
