import type { Bytes } from "./bytes.ts";

/** An element of a WebM file: its id, and where what it holds lies. */
export interface Element {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** An element does not end within the file, or begins as none can, or there are more than any film has. */
export class BrokenElementsError extends Error {
  override readonly name = "BrokenElementsError";
}

export const ids = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  void: 0xec,
  checkSum: 0xbf,
  seekHead: 0x114d9b74,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  cues: 0x1c53bb6b,
  attachments: 0x1941a469,
  chapters: 0x1043a770,
  tags: 0x1254c367,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  cluster: 0x1f43b675,
  clusterTimestamp: 0xe7,
  clusterPosition: 0xa7,
  previousSize: 0xab,
  silentTracks: 0x5854,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  blockDuration: 0x9b,
} as const;

const entered: ReadonlySet<number> = new Set([
  ids.segment,
  ids.info,
  ids.tracks,
  ids.track,
  ids.cluster,
  ids.blockGroup,
]);

// What may follow a segment that says where it ends, and go on in one that does not.
const outside: ReadonlySet<number> = new Set([ids.header, ids.segment, ids.void, ids.checkSum]);
const within: ReadonlySet<number> = new Set(Object.values(ids));

interface Numeral {
  readonly value: number;
  readonly length: number;
  /** All ones: a recorder that does not know a size writes this. */
  readonly isUnknown: boolean;
}

/** A number that says by its leading zeros how many bytes it has. */
export function numeral(bytes: Bytes, at: number, keepsMarker: boolean): Numeral {
  const first = bytes.byte(at);
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > bytes.length) throw new BrokenElementsError(`no number can be read at ${at}`);
  const marker = 1 << (8 - length);
  let value = keepsMarker ? first : first - marker;
  let isUnknown = first === marker * 2 - 1;
  for (let next = at + 1; next < at + length; next += 1) {
    value = value * 256 + bytes.byte(next);
    isUnknown &&= bytes.byte(next) === 255;
  }
  return { value, length, isUnknown };
}

// Five hours with fifty packets of sound and picture a second have as many.
const most = 1_000_000;

// The id and the size of an element, and what any of those that matter here hold.
const ahead = 64;

/**
 * Visits the elements of a file in their order, until it is told `false`; those that hold what matters here are followed
 * by what they hold. The beginning of an element can be read while it is visited. Each step goes forward, and waits only
 * where the window has to move.
 *
 * @returns Where the elements end: at the last byte, or behind a segment where what comes is no element of a film.
 * @throws {BrokenElementsError}
 */
export async function walkElements(bytes: Bytes, visit: (element: Element) => unknown): Promise<number> {
  let at = 0;
  // Up to here everything lies within something that has said where it ends.
  let sure = 0;
  let following: ReadonlySet<number> | null = null;
  for (let count = 0; at < bytes.length; count += 1) {
    if (count === most) throw new BrokenElementsError(`the file has more than ${most} elements`);
    if (!bytes.holds(at, ahead)) await bytes.reach(at, ahead);
    if (following && at >= sure && bytes.byte(at) === 0) return at;
    const id = numeral(bytes, at, true);
    if (following && at >= sure && !following.has(id.value)) return at;
    const size = numeral(bytes, at + id.length, false);
    const start = at + id.length + size.length;
    const goesIn = entered.has(id.value);
    const isOpen = size.isUnknown && goesIn;
    const end = isOpen ? bytes.length : start + size.value;
    if (end > bytes.length) throw new BrokenElementsError(`the element at ${at} ends behind the file`);
    if (id.value === ids.segment) following = isOpen ? within : outside;
    if (!isOpen) sure = Math.max(sure, end);
    if (visit({ id: id.value, start, end }) === false) break;
    at = goesIn ? start : end;
  }
  return at;
}

/** The unsigned number that an element holds. */
export function unsigned(bytes: Bytes, { start, end }: Element): number {
  let value = 0;
  for (let at = start; at < Math.min(end, start + 8); at += 1) value = value * 256 + bytes.byte(at);
  return value;
}

/** The floating-point number that an element holds; 0 when it holds none. */
export function float(bytes: Bytes, { start, end }: Element): number {
  const [view, place] = bytes.from(start);
  if (end - start === 4) return view.getFloat32(place);
  return end - start === 8 ? view.getFloat64(place) : 0;
}
