import type { Content } from "../store/content.ts";
import { Bytes } from "./containers/bytes.ts";
import { knownBehind } from "./polyglot/known.ts";
import { announcesFilm } from "./polyglot/motion-photo.ts";
import { behindPadding, behindTags } from "./polyglot/skip.ts";
import { endsAsZip } from "./polyglot/zip.ts";
import { signature } from "./signature.ts";

const from = (content: Content, start: number): Content => ({
  size: content.size - start,
  read: (begin, end) => content.read(start + begin, start + end),
});

// Readers of PDF look for its beginning in so many bytes.
const pdfReach = 1024;

async function beginsAsPdf(bytes: Bytes): Promise<boolean> {
  await bytes.reach(0, pdfReach);
  return bytes.latin1(0, pdfReach).includes("%PDF-");
}

/** What may follow a file: more of its own kind, and the film that a photo announces. */
async function allowedBehind(bytes: Bytes, mimeType: string, end: number): Promise<ReadonlySet<string>> {
  const isAnnounced = mimeType === "image/jpeg" && (await announcesFilm(bytes, end));
  return new Set(isAnnounced ? [mimeType, "video/mp4", "video/quicktime"] : [mimeType]);
}

async function fileBehind(content: Content, bytes: Bytes, mimeType: string, end: number): Promise<string | null> {
  const allowed = await allowedBehind(bytes, mimeType, end);
  const start = await behindTags(bytes, end);
  // What is skipped may be its beginning: a film begins with zeros.
  for (const at of new Set([start, await behindPadding(bytes, start)])) {
    const found = at < content.size ? await signature(from(content, at)) : null;
    if (found !== null && !allowed.has(found)) return found;
  }
  return knownBehind(bytes, start, allowed);
}

/**
 * What a file is besides what it shows: the MIME type of a second one that stands behind its end or is read past its
 * beginning, null when there is none. Cameras append pictures of the same format and notes of their own.
 */
export async function secondFile(content: Content, mimeType: string, end: number): Promise<string | null> {
  const bytes = new Bytes(content);
  if (await endsAsZip(bytes)) return "application/zip";
  if (await beginsAsPdf(bytes)) return "application/pdf";
  return end < content.size ? fileBehind(content, bytes, mimeType, end) : null;
}
