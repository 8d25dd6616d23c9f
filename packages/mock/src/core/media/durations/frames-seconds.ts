import type { Frame } from "../containers/frames.ts";

/** What frames play together; 0 when the last of them is cut off. */
export function framesSeconds(walk: Generator<Frame, boolean>): number {
  let seconds = 0;
  let next = walk.next();
  while (!next.done) {
    seconds += next.value.samples / next.value.rate;
    next = walk.next();
  }
  return next.value ? 0 : seconds;
}
