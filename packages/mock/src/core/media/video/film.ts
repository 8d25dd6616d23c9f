import type { Raster } from "../raster.ts";
import { framesPerSecond, levelOf, picturesHead, profile, sequenceHead } from "./stream-head.ts";
import type { FrameSize } from "./frame-size.ts";
import { reach } from "./frame-size.ts";
import { keyPicture } from "./key-picture.ts";
import { movedPicture, type Move } from "./moved-picture.ts";
import { muxMp4 } from "./mp4.ts";
import { toPlanes } from "./planes.ts";
import { unit, unitTypes } from "./unit.ts";

const ticksPerSecond = 24_000;
const ticksPerFrame = ticksPerSecond / framesPerSecond;

/** Where the view is: it goes to the right and back, and down and up twice, and ends where it began. */
function moveAt(part: number): Move {
  const turn = 2 * Math.PI * part;
  return {
    x: Math.round(2 * reach.x * (1 - Math.cos(turn))),
    y: Math.round(2 * reach.y * (1 - Math.cos(2 * turn))),
  };
}

/**
 * A film without sound, in which the view moves over one picture.
 *
 * @param picture Of all the blocks of `size`.
 * @param seconds How long it plays, from one frame on.
 */
export function encodeFilm(picture: Raster, size: FrameSize, seconds: number): Uint8Array<ArrayBuffer> {
  const ticks = Math.max(ticksPerFrame, Math.round(seconds * ticksPerSecond));
  const count = Math.floor(ticks / ticksPerFrame);
  const samples = Array.from({ length: count }, (_, number) =>
    number === 0
      ? unit(unitTypes.keyPicture, 3, keyPicture(toPlanes(picture), size))
      : unit(unitTypes.picture, 0, movedPicture(number, moveAt(number / count), size)),
  );
  const { width, height } = size;
  return muxMp4({
    width,
    height,
    ticksPerSecond,
    ticksPerSample: ticksPerFrame,
    ticks,
    samples,
    profile,
    level: levelOf(size),
    sequenceHead: unit(unitTypes.sequence, 3, sequenceHead(size)),
    picturesHead: unit(unitTypes.pictures, 3, picturesHead()),
  });
}
