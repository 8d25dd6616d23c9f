/** Makes the first values of 16 blocks, each of 16 values, of those that stand for them (RFC 6386, section 14.3). */
export function spreadMeans(means: Int16Array, blocks: Int16Array): void {
  const middle = new Int32Array(16);
  for (let x = 0; x < 4; x += 1) {
    const [a, b, c, d] = [means[x]!, means[4 + x]!, means[8 + x]!, means[12 + x]!];
    middle[x] = a + d + b + c;
    middle[4 + x] = a - d + b - c;
    middle[8 + x] = a + d - b - c;
    middle[12 + x] = a - d - b + c;
  }
  for (let y = 0; y < 4; y += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = middle.subarray(y * 4, y * 4 + 4);
    const at = y * 64;
    blocks[at] = (a + 3 + d + b + c) >> 3;
    blocks[at + 16] = (a + 3 - d + b - c) >> 3;
    blocks[at + 32] = (a + 3 + d - b - c) >> 3;
    blocks[at + 48] = (a + 3 - d - b + c) >> 3;
  }
}

const cosine = (value: number) => ((value * 20_091) >> 16) + value;
const sine = (value: number) => (value * 35_468) >> 16;

const middle = new Int32Array(16);

function isEmpty(values: Int16Array, from: number): boolean {
  for (let at = from; at < from + 16; at += 1) if (values[at] !== 0) return false;
  return true;
}

/** Adds what the 16 values of a block from a place on say to what was foretold (section 14.4). */
export function addBlock(values: Int16Array, from: number, plane: Uint8ClampedArray, to: number, stride: number): void {
  if (isEmpty(values, from)) return;
  for (let x = 0; x < 4; x += 1) {
    const [one, two] = [values[from + x]!, values[from + 4 + x]!];
    const [three, four] = [values[from + 8 + x]!, values[from + 12 + x]!];
    const [c, d] = [sine(two) - cosine(four), cosine(two) + sine(four)];
    middle[x * 4] = one + three + d;
    middle[x * 4 + 1] = one - three + c;
    middle[x * 4 + 2] = one - three - c;
    middle[x * 4 + 3] = one + three - d;
  }
  for (let y = 0; y < 4; y += 1) {
    const [one, two] = [middle[y]! + 4, middle[4 + y]!];
    const [three, four] = [middle[8 + y]!, middle[12 + y]!];
    const [c, d] = [sine(two) - cosine(four), cosine(two) + sine(four)];
    const at = to + y * stride;
    plane[at] = plane[at]! + ((one + three + d) >> 3);
    plane[at + 1] = plane[at + 1]! + ((one - three + c) >> 3);
    plane[at + 2] = plane[at + 2]! + ((one - three - c) >> 3);
    plane[at + 3] = plane[at + 3]! + ((one + three - d) >> 3);
  }
}
