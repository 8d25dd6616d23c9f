import { LikelyBits } from "./bits.ts";
import { stepsOf, type Steps } from "./steps.ts";
import { keepChances, usualChances } from "./token-tables.ts";

/** What the head of a key frame says (RFC 6386, section 9). */
export interface Head {
  readonly width: number;
  readonly height: number;
  /** The modes of macroblocks, one behind the other. */
  readonly modes: LikelyBits;
  /** The values of macroblocks: the rows take turns. */
  readonly values: readonly LikelyBits[];
  /** On the way to the segment of a macroblock; null where none says its own. */
  readonly segmentChances: readonly number[] | null;
  /** By segment. */
  readonly steps: readonly Steps[];
  readonly chances: Uint8Array;
  /** How likely a macroblock has values; null where all have. */
  readonly hasValues: number | null;
}

interface Segments {
  readonly isAbsolute: boolean;
  readonly shifts: readonly number[];
  readonly chances: readonly number[] | null;
}

const four = [0, 1, 2, 3] as const;

function readSegments(bits: LikelyBits): Segments {
  const none = { isAbsolute: false, shifts: [0, 0, 0, 0], chances: null };
  if (!bits.flag()) return none;
  const hasMap = bits.flag();
  let { isAbsolute, shifts } = none;
  if (bits.flag()) {
    isAbsolute = bits.flag();
    shifts = four.map(() => bits.optional(7));
    for (const _ of four) bits.optional(6);
  }
  const chances = hasMap ? [0, 1, 2].map(() => (bits.flag() ? bits.number(8) : 255)) : null;
  return { isAbsolute, shifts, chances };
}

// Edges are not made smooth here: from afar that does not show.
function skipFilter(bits: LikelyBits): void {
  bits.number(1 + 6 + 3);
  if (!bits.flag() || !bits.flag()) return;
  for (let at = 0; at < 8; at += 1) bits.optional(6);
}

function readSteps(bits: LikelyBits, { isAbsolute, shifts }: Segments): readonly Steps[] {
  const index = bits.number(7);
  const brightnessDc = bits.optional(4);
  const meansDc = bits.optional(4);
  const meansAc = bits.optional(4);
  const coloursDc = bits.optional(4);
  const coloursAc = bits.optional(4);
  const all = { brightnessDc, meansDc, meansAc, coloursDc, coloursAc };
  return shifts.map((shift) => stepsOf(isAbsolute ? shift : index + shift, all));
}

/** The parts of the data from a place on: their sizes stand before the first, but for that of the last. */
function partsOf(data: Uint8Array, start: number, count: number): LikelyBits[] {
  let at = start + 3 * (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const [low = 0, middle = 0, high = 0] = data.subarray(start + 3 * index);
    const end = index === count - 1 ? data.length : at + low + middle * 256 + high * 65_536;
    const part = data.subarray(at, end);
    at = end;
    return new LikelyBits(part);
  });
}

const headLength = 10;

export function readHead(data: Uint8Array): Head {
  const size = (at: number) => data[at]! + 256 * (data[at + 1]! & 63);
  const firstEnd = headLength + ((data[0]! + data[1]! * 256 + data[2]! * 65_536) >> 5);
  const bits = new LikelyBits(data.subarray(headLength, firstEnd));
  bits.number(2);
  const segments = readSegments(bits);
  skipFilter(bits);
  const parts = 1 << bits.number(2);
  const steps = readSteps(bits, segments);
  bits.flag();
  const chances = usualChances.map((usual, at) => (bits.bit(keepChances[at]!) === 1 ? bits.number(8) : usual));
  return {
    width: size(6),
    height: size(8),
    modes: bits,
    values: partsOf(data, firstEnd, parts),
    segmentChances: segments.chances,
    steps,
    chances,
    hasValues: bits.flag() ? bits.number(8) : null,
  };
}
