import { Bits } from "./bits.ts";
import type { FrameSize } from "./frame-size.ts";
import type { Plane, Planes } from "./planes.ts";
import { error, predict, replace, type Block, type Direction } from "./predict.ts";
import { pictureHead } from "./stream-head.ts";

// What nobody sees in a moving picture.
const mostLightError = 1;
const mostColourError = 1;

// By their numbers in H.264, tables 8-4 and 8-5.
const lightModes: readonly Direction[] = ["down", "right", "mean", "slope"];
const colourModes: readonly (Direction | null)[] = [null, "right", "down", "slope"];

/** The mode that comes closest, and what it predicts; null when none comes close. */
function best(planes: readonly Plane[], block: Block, modes: readonly (Direction | null)[], most: number) {
  let found: { readonly mode: number; readonly predicted: readonly Uint8Array[] } | null = null;
  let least = most + 1;
  modes.forEach((direction, mode) => {
    if (direction === null) return;
    if (direction !== "right" && block.y === 0) return;
    if (direction !== "down" && block.x === 0) return;
    const predicted = planes.map((plane) => {
      const into = new Uint8Array(block.size * block.size);
      predict(plane, block, direction, into);
      return into;
    });
    const off = Math.max(...planes.map((plane, at) => error(plane, block, predicted[at]!)));
    if (off < least) {
      least = off;
      found = { mode, predicted };
    }
  });
  return found as { readonly mode: number; readonly predicted: readonly Uint8Array[] } | null;
}

function writePixels(bits: Bits, { stride, data }: Plane, { x, y, size }: Block): void {
  for (let row = 0; row < size; row += 1) {
    for (let from = (y + row) * stride + x, end = from + size; from < end; from += 1) bits.byte(data[from]!);
  }
}

/** "No coefficients", which is said shorter where the neighbours have few: whole pixels count as 16, the others as 0. */
function writeNothing(bits: Bits, left: number | undefined, above: number | undefined): void {
  const count = left === undefined || above === undefined ? (left ?? above ?? 0) : (left + above + 1) >> 1;
  if (count >= 8) bits.u(6, 0b000011);
  else bits.u(1, 1);
}

/**
 * A picture that stands on its own: each block of 16 x 16 pixels continues its neighbours where that is close enough,
 * and is sent pixel by pixel where it is not. `planes` become what a decoder sees.
 */
export function keyPicture(planes: Planes, { columns, rows }: FrameSize): Uint8Array<ArrayBuffer> {
  const { light, blue, red } = planes;
  const bits = new Bits();
  pictureHead(bits, { isKey: true, number: 0 });
  const counts: number[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const block: Block = { x: x * 16, y: y * 16, size: 16 };
      const small: Block = { x: x * 8, y: y * 8, size: 8 };
      const lightGuess = best([light], block, lightModes, mostLightError);
      const colourGuess = lightGuess && best([blue, red], small, colourModes, mostColourError);
      if (lightGuess && colourGuess) {
        replace(light, block, lightGuess.predicted[0]!);
        [blue, red].forEach((plane, at) => replace(plane, small, colourGuess.predicted[at]!));
        bits
          .ue(1 + lightGuess.mode)
          .ue(colourGuess.mode)
          .se(0);
        writeNothing(bits, x > 0 ? counts.at(-1) : undefined, y > 0 ? counts.at(-columns) : undefined);
        counts.push(0);
      } else {
        bits.ue(25).align();
        writePixels(bits, light, block);
        writePixels(bits, blue, small);
        writePixels(bits, red, small);
        counts.push(16);
      }
    }
  }
  return bits.finish();
}
