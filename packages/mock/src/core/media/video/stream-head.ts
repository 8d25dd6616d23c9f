import { Bits } from "./bits.ts";
import type { FrameSize } from "./frame-size.ts";

/** Constrained baseline: what every decoder plays. */
export const profile = { id: 66, constraints: 0xc0 } as const;

export const framesPerSecond = 24;

// How many blocks a picture may have, by level (H.264, table A-1).
const levels = [
  [31, 3600],
  [40, 8192],
  [50, 22080],
] as const;

export function levelOf({ columns, rows }: FrameSize): number {
  const level = levels.find(([, most]) => columns * rows <= most);
  if (!level) throw new RangeError(`a picture of ${columns * 16} x ${rows * 16} pixels is too large for a film`);
  return level[0];
}

const orderBits = 12;

/** Says how large pictures are and how to show them (H.264, section 7.3.2.1). */
export function sequenceHead(size: FrameSize): Uint8Array<ArrayBuffer> {
  const { width, height, columns, rows } = size;
  const bits = new Bits().u(8, profile.id).u(8, profile.constraints).u(8, levelOf(size)).ue(0);
  bits
    .ue(0)
    .ue(0)
    .ue(orderBits - 4)
    .ue(1)
    .u(1, 0); // picture numbers of 4 bits, one picture to refer to
  bits
    .ue(columns - 1)
    .ue(rows - 1)
    .u(1, 1)
    .u(1, 1);
  bits
    .u(1, 1)
    .ue(0)
    .ue((columns * 16 - width) / 2);
  bits.ue(0).ue((rows * 16 - height) / 2);
  bits.u(1, 1).u(1, 0).u(1, 0);
  bits.u(1, 1).u(3, 5).u(1, 0).u(1, 1).u(8, 1).u(8, 1).u(8, 1).u(1, 0); // BT.709
  bits
    .u(1, 1)
    .u(32, 1)
    .u(32, 2 * framesPerSecond)
    .u(1, 1)
    .u(1, 0)
    .u(1, 0)
    .u(1, 0);
  bits.u(1, 1).u(1, 1).ue(0).ue(0).ue(10).ue(10).ue(0).ue(1); // shown in the order in which they come
  return bits.finish();
}

/** What all pictures have in common (section 7.3.2.2): no arithmetic coding, one slice, deblocking said by each. */
export const picturesHead = (): Uint8Array<ArrayBuffer> =>
  new Bits().ue(0).ue(0).u(2, 0).ue(0).ue(0).ue(0).u(3, 0).se(0).se(0).se(0).u(3, 0b100).finish();

export interface PictureHead {
  readonly isKey: boolean;
  /** Its place in the film, from 0. */
  readonly number: number;
}

// How strongly the edges between predicted blocks are smoothed.
const smoothing = 10;

/** The beginning of a picture (section 7.3.3). All but the key picture refer to that, and nothing refers to them. */
export function pictureHead(bits: Bits, { isKey, number }: PictureHead): void {
  bits
    .ue(0)
    .ue(isKey ? 7 : 5)
    .ue(0);
  bits.u(4, isKey ? 0 : 1);
  if (isKey) bits.ue(0);
  bits.u(orderBits, 2 * number);
  bits.u(2, 0);
  bits.se(isKey ? smoothing : 0);
  if (isKey) bits.ue(0).se(0).se(0);
  else bits.ue(1);
}
