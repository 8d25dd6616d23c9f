import type { Content } from "../store/content.ts";
import { Bytes } from "./containers/bytes.ts";
import { signature } from "./signature.ts";

const from = (content: Content, start: number): Content => ({
  size: content.size - start,
  read: (begin, end) => content.read(start + begin, start + end),
});

// ZIP is read from its end: a record of 22 bytes, and a comment of the length that the record says.
const zipRecord = "PK\x05\x06";
const longestComment = 0xffff;

async function endsAsZip(bytes: Bytes): Promise<boolean> {
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

// Readers of PDF look for its beginning in so many bytes.
const pdfReach = 1024;

async function beginsAsPdf(bytes: Bytes): Promise<boolean> {
  await bytes.reach(0, pdfReach);
  return bytes.latin1(0, pdfReach).includes("%PDF-");
}

/**
 * What a file is besides what it shows: the MIME type of a second one that begins where it ends or is read past its
 * beginning, null when there is none. Pictures in one format may be followed by others: cameras do that.
 */
export async function secondFile(content: Content, mimeType: string, end: number): Promise<string | null> {
  const bytes = new Bytes(content);
  if (await endsAsZip(bytes)) return "application/zip";
  if (await beginsAsPdf(bytes)) return "application/pdf";
  if (end >= content.size) return null;
  const behind = await signature(from(content, end));
  return behind === mimeType ? null : behind;
}
