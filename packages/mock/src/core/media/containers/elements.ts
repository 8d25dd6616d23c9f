import { view, type Content } from "./bytes.ts";

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
export function numeral(content: Content, at: number, keepsMarker: boolean): Numeral {
  const first = content[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > content.length) throw new BrokenElementsError(`no number can be read at ${at}`);
  const marker = 1 << (8 - length);
  let value = keepsMarker ? first : first - marker;
  let isUnknown = first === marker * 2 - 1;
  for (let next = at + 1; next < at + length; next += 1) {
    value = value * 256 + content[next]!;
    isUnknown &&= content[next] === 255;
  }
  return { value, length, isUnknown };
}

// Five hours with fifty packets of sound and picture a second have as many.
const most = 1_000_000;

/**
 * The elements of a file in their order; those that hold what matters here are followed by what they hold. Each step
 * goes forward.
 *
 * @throws {BrokenElementsError}
 */
export function* elements(content: Content): Generator<Element, void> {
  let at = 0;
  for (let count = 0; at < content.length; count += 1) {
    if (count === most) throw new BrokenElementsError(`the file has more than ${most} elements`);
    const id = numeral(content, at, true);
    const size = numeral(content, at + id.length, false);
    const start = at + id.length + size.length;
    const goesIn = entered.has(id.value);
    const end = size.isUnknown && goesIn ? content.length : start + size.value;
    if (end > content.length) throw new BrokenElementsError(`the element at ${at} ends behind the file`);
    yield { id: id.value, start, end };
    at = goesIn ? start : end;
  }
}

/** The unsigned number that an element holds. */
export const unsigned = (content: Content, { start, end }: Element): number =>
  content.subarray(start, Math.min(end, start + 8)).reduce((value, byte) => value * 256 + byte, 0);

/** The floating-point number that an element holds; 0 when it holds none. */
export function float(content: Content, { start, end }: Element): number {
  if (end - start === 4) return view(content).getFloat32(start);
  return end - start === 8 ? view(content).getFloat64(start) : 0;
}
