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
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  cluster: 0x1f43b675,
  clusterTimestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  blockDuration: 0x9b,
} as const;

const entered: ReadonlySet<number> = new Set([ids.segment, ids.info, ids.cluster, ids.blockGroup]);

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
 * Visits the elements of a file in their order; those that hold what matters here are followed by what they hold. The
 * beginning of an element can be read while it is visited. Each step goes forward, and waits only where the window has
 * to move.
 *
 * @throws {BrokenElementsError}
 */
export async function walkElements(bytes: Bytes, visit: (element: Element) => void): Promise<void> {
  let at = 0;
  for (let count = 0; at < bytes.length; count += 1) {
    if (count === most) throw new BrokenElementsError(`the file has more than ${most} elements`);
    if (!bytes.holds(at, ahead)) await bytes.reach(at, ahead);
    const id = numeral(bytes, at, true);
    const size = numeral(bytes, at + id.length, false);
    const start = at + id.length + size.length;
    const goesIn = entered.has(id.value);
    const end = size.isUnknown && goesIn ? bytes.length : start + size.value;
    if (end > bytes.length) throw new BrokenElementsError(`the element at ${at} ends behind the file`);
    visit({ id: id.value, start, end });
    at = goesIn ? start : end;
  }
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
