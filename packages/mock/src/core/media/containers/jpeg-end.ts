import type { Bytes } from "./bytes.ts";

const endOfImage = 0xd9;
const startOfScan = 0xda;

// Alone, without a length: those within a scan, and one for private use.
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Whether the segment behind a marker says how large the picture is; of the same numbers three say something else. */
export const isFrame = (marker: number) => marker >= 0xc0 && marker < 0xd0 && ![0xc4, 0xc8, 0xcc].includes(marker);

// A photo has some dozens, with a colour profile and what its camera writes some hundreds.
const mostSegments = 20_000;

/** The next marker that is none of those within a scan, and where it begins; null where there is none. */
export async function nextMarker(bytes: Bytes, from: number): Promise<{ at: number; marker: number } | null> {
  for (let at = from; at + 1 < bytes.length;) {
    if (!bytes.holds(at, 2)) await bytes.reach(at, 2);
    if (bytes.byte(at) !== 0xff) at = bytes.seek(0xff, at);
    if (at + 1 >= bytes.length || !bytes.holds(at, 2)) continue;
    const marker = bytes.byte(at + 1);
    if (marker !== 0 && marker !== 0xff && !standsAlone(marker)) return { at, marker };
    at += marker === 0xff ? 1 : 2;
  }
  return null;
}

/**
 * Where a JPEG ends (ITU-T T.81, annex B): behind the marker that says so and belongs to it, not to the small picture
 * that many carry within. null where that is missing, or there is no picture.
 */
export async function jpegEnd(bytes: Bytes): Promise<number | null> {
  let width = 0;
  let hasScan = false;
  let next = await nextMarker(bytes, 2);
  for (let count = 0; next && count < mostSegments; count += 1) {
    const { at, marker } = next;
    if (marker === endOfImage) return hasScan ? at + 2 : null;
    if (!bytes.holds(at, 9)) await bytes.reach(at, 9);
    if (isFrame(marker)) width ||= bytes.byte(at + 7) * 256 + bytes.byte(at + 8);
    hasScan ||= marker === startOfScan && width > 0;
    const length = bytes.byte(at + 2) * 256 + bytes.byte(at + 3);
    next = await nextMarker(bytes, at + 2 + Math.max(2, length));
  }
  return null;
}
