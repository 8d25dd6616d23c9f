/** Half of the sum of two pixels, channel by channel. */
const middle = (a: number, b: number) => ((((a ^ b) & 0xfefefefe) >>> 1) + (a & b)) >>> 0;

const channelAt = (pixel: number, shift: number) => (pixel >>> shift) & 255;

/** Goes over the channels of three pixels. */
function perChannel(a: number, b: number, c: number, of: (a: number, b: number, c: number) => number): number {
  let pixel = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const value = of(channelAt(a, shift), channelAt(b, shift), channelAt(c, shift));
    pixel |= Math.max(0, Math.min(255, value)) << shift;
  }
  return pixel >>> 0;
}

function distance(a: number, b: number): number {
  let sum = 0;
  for (let shift = 0; shift < 32; shift += 8) sum += Math.abs(channelAt(a, shift) - channelAt(b, shift));
  return sum;
}

type Foretell = (left: number, above: number, aboveRight: number, aboveLeft: number) => number;

const black = 0xff000000;

/** What is foretold of a pixel, by mode (RFC 9649, section 4.1). */
export const foretell: readonly Foretell[] = [
  () => black,
  (left) => left,
  (_, above) => above,
  (_left, _above, aboveRight) => aboveRight,
  (_left, _above, _right, aboveLeft) => aboveLeft,
  (left, above, aboveRight) => middle(middle(left, aboveRight), above),
  (left, _above, _right, aboveLeft) => middle(left, aboveLeft),
  (left, above) => middle(left, above),
  (_, above, _right, aboveLeft) => middle(aboveLeft, above),
  (_, above, aboveRight) => middle(above, aboveRight),
  (left, above, aboveRight, aboveLeft) => middle(middle(left, aboveLeft), middle(above, aboveRight)),
  (left, above, _right, aboveLeft) => (distance(above, aboveLeft) < distance(left, aboveLeft) ? left : above),
  (left, above, _right, aboveLeft) => perChannel(left, above, aboveLeft, (a, b, c) => a + b - c),
  (left, above, _right, aboveLeft) =>
    perChannel(middle(left, above), aboveLeft, 0, (a, b) => a + Math.trunc((a - b) / 2)),
  () => black,
  () => black,
];

/** The sum of two pixels, channel by channel, without what is carried over. */
export const sum = (a: number, b: number): number =>
  ((((a & 0xff00ff00) + (b & 0xff00ff00)) & 0xff00ff00) | (((a & 0xff00ff) + (b & 0xff00ff)) & 0xff00ff)) >>> 0;
