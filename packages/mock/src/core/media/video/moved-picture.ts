import { Bits } from "./bits.ts";
import type { FrameSize } from "./frame-size.ts";
import { pictureHead } from "./stream-head.ts";

/** How far the view has moved since the key picture, in quarters of a pixel. */
export interface Move {
  readonly x: number;
  readonly y: number;
}

/** The key picture, moved as a whole: a few bytes, since a block moves like its neighbours unless it says otherwise. */
export function movedPicture(number: number, { x, y }: Move, { columns, rows }: FrameSize): Uint8Array<ArrayBuffer> {
  const bits = new Bits();
  pictureHead(bits, { isKey: false, number });
  let skipped = 0;
  for (let block = 0; block < columns * rows; block += 1) {
    // Blocks without a neighbour above or to the left would stand still if they were skipped.
    if (block >= columns && block % columns !== 0) {
      skipped += 1;
      continue;
    }
    const isFirst = block === 0;
    bits
      .ue(skipped)
      .ue(0)
      .se(isFirst ? x : 0)
      .se(isFirst ? y : 0)
      .ue(0);
    skipped = 0;
  }
  if (skipped > 0) bits.ue(skipped);
  return bits.finish();
}
