import { foretell, type Plane } from "./foretell.ts";
import { modes } from "./modes.ts";

// The neighbours of a block, as one line: on the left from below, the corner, above from the left on; both ends twice.
const corner = 5;
const edge = new Uint8Array(15);

// For each of 16 values: twice which of them is in the middle of three, and one more; or twice the first of two.
const three = (at: number) => at * 2 + 1;
const two = (at: number) => at * 2;
const byPlace = (way: (x: number, y: number) => number) => Array.from({ length: 16 }, (_, at) => way(at & 3, at >> 2));

// RFC 6386, section 12.3, in the order of the modes from "from above" on.
const ways: readonly Uint8Array[] = [
  byPlace((x) => three(corner + 1 + x)),
  byPlace((_, y) => three(corner - 1 - y)),
  byPlace((x, y) => three(corner + x - y)),
  [two(5), two(6), two(7), two(8)].concat(
    [three(5), three(6), three(7), three(8)],
    [three(4), two(5), two(6), two(7)],
    [three(3), three(5), three(6), three(7)],
  ),
  byPlace((x, y) => three(corner + 2 + x + y)),
  [two(6), two(7), two(8), two(9)].concat(
    [three(7), three(8), three(9), three(10)],
    [two(7), two(8), two(9), three(11)],
    [three(8), three(9), three(10), three(12)],
  ),
  [two(4), three(5), three(6), three(7)].concat(
    [two(3), three(4), two(4), three(5)],
    [two(2), three(3), two(3), three(4)],
    [two(1), three(2), two(2), three(3)],
  ),
  [two(3), three(3), two(2), three(2)].concat(
    [two(2), three(2), two(1), three(1)],
    [two(1), three(1), two(0), two(0)],
    [two(0), two(0), two(0), two(0)],
  ),
].map((way) => Uint8Array.from(way));

function readEdge({ values, stride }: Plane, at: number, right: number): void {
  for (let y = 0; y < 4; y += 1) edge[corner - 1 - y] = values[at + y * stride - 1]!;
  edge[0] = edge[1]!;
  for (let x = -1; x < 4; x += 1) edge[corner + 1 + x] = values[at - stride + x]!;
  for (let x = 0; x < 4; x += 1) edge[corner + 5 + x] = values[right + x]!;
  edge[14] = edge[13]!;
}

/**
 * What is foretold of a block of 4 x 4 values.
 *
 * @param right Where the four values lie that count as its neighbours above, further to the right.
 */
export function foretellBlock(plane: Plane, at: number, right: number, mode: number): void {
  if (mode <= modes.gradient) return foretell(plane, at, 4, mode, { above: true, left: true });
  readEdge(plane, at, right);
  const { values, stride } = plane;
  const way = ways[mode - modes.fromAbove]!;
  for (let index = 0; index < 16; index += 1) {
    const middle = way[index]! >> 1;
    const sum = edge[middle]! + edge[middle + 1]!;
    const isTwo = (way[index]! & 1) === 0;
    const value = isTwo ? (sum + 1) >> 1 : (sum + edge[middle]! + edge[middle - 1]! + 2) >> 2;
    values[at + (index >> 2) * stride + (index & 3)] = value;
  }
}
