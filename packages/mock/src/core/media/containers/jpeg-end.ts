import type { Bytes } from "./bytes.ts";

const endOfImage = 0xd9;
const startOfScan = 0xda;

// Alone, without a length: those within a scan, and one for private use.
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The next marker that is none of those within a scan, and where it begins; null where there is none. */
async function nextMarker(bytes: Bytes, from: number): Promise<{ at: number; marker: number } | null> {
  for (let at = await bytes.find(0xff, from); at + 1 < bytes.length; at = await bytes.find(0xff, at + 1)) {
    await bytes.reach(at, 2);
    const marker = bytes.byte(at + 1);
    if (marker !== 0 && marker !== 0xff && !standsAlone(marker)) return { at, marker };
  }
  return null;
}

/**
 * Where a JPEG ends (ITU-T T.81, annex B): behind the marker that says so and belongs to it, not to the small picture
 * that many carry within. null where that is missing.
 */
export async function jpegEnd(bytes: Bytes): Promise<number | null> {
  let hasScan = false;
  let next = await nextMarker(bytes, 2);
  while (next) {
    const { at, marker } = next;
    if (marker === endOfImage) return hasScan ? at + 2 : null;
    hasScan ||= marker === startOfScan;
    await bytes.reach(at, 4);
    const length = bytes.byte(at + 2) * 256 + bytes.byte(at + 3);
    next = await nextMarker(bytes, at + 2 + Math.max(2, length));
  }
  return null;
}
