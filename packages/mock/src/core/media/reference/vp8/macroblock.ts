import type { LikelyBits } from "./bits.ts";
import { foretell } from "./foretell.ts";
import { foretellBlock } from "./foretell-block.ts";
import type { Head } from "./header.ts";
import { blockModes, brightnessMode, colourMode, modes } from "./modes.ts";
import type { PlaneRow } from "./row.ts";
import type { Steps } from "./steps.ts";
import { kinds, readBlock } from "./tokens.ts";
import { addBlock, spreadMeans } from "./transform.ts";

/** What the neighbours of a macroblock, those above or that on the left, have told. */
export interface Neighbours {
  readonly modes: Uint8Array;
  /** Which blocks have values: four of brightness, two of each colour, and the means. */
  readonly hasValues: Uint8Array;
}

export const noNeighbours = (): Neighbours => ({ modes: new Uint8Array(4), hasValues: new Uint8Array(9) });

const means = 8;

// What of the neighbours' values belongs to a component, and where the blocks of its first macroblock begin.
const components = [
  { first: 0, blocks: 4, from: 0 },
  { first: 4, blocks: 2, from: 256 },
  { first: 6, blocks: 2, from: 320 },
] as const;

const values = new Int16Array(384);
const meanValues = new Int16Array(16);

/** Reads the values of all blocks, and whether they have any. */
function readValues(
  bits: LikelyBits,
  { chances }: Head,
  steps: Steps,
  hasMeans: boolean,
  above: Uint8Array,
  left: Uint8Array,
): void {
  values.fill(0);
  if (hasMeans) {
    meanValues.fill(0);
    const count = readBlock(bits, chances, kinds.means, above[means]! + left[means]!, steps.means, meanValues);
    above[means] = left[means] = count > 0 ? 1 : 0;
    spreadMeans(meanValues, values);
  }
  for (const { first, blocks, from } of components) {
    const isBrightness = first === 0;
    const kind = isBrightness ? (hasMeans ? kinds.brightnessRest : kinds.brightness) : kinds.colours;
    for (let block = 0; block < blocks * blocks; block += 1) {
      const x = first + (block % blocks);
      const y = first + Math.floor(block / blocks);
      const into = values.subarray(from + block * 16, from + block * 16 + 16);
      const step = isBrightness ? steps.brightness : steps.colours;
      const count = readBlock(bits, chances, kind, above[x]! + left[y]!, step, into);
      above[x] = left[y] = count > (kind === kinds.brightnessRest ? 1 : 0) ? 1 : 0;
    }
  }
}

function addAll(plane: PlaneRow, start: number, blocks: number, from: number): void {
  for (let block = 0; block < blocks * blocks; block += 1) {
    const to = start + Math.floor(block / blocks) * 4 * plane.stride + (block % blocks) * 4;
    addBlock(values, from + block * 16, plane.values, to, plane.stride);
  }
}

/** The blocks of brightness one by one: each is foretold from those before. */
function drawBlocks(plane: PlaneRow, start: number, own: Uint8Array): void {
  own.forEach((mode, block) => {
    const [x, y] = [block & 3, block >> 2];
    const at = start + y * 4 * plane.stride + x * 4;
    // Those of the last column have the same neighbours further to the right as the first of them.
    const right = (x === 3 ? start + 12 : at) - plane.stride + 4;
    foretellBlock(plane, at, right, mode);
    addBlock(values, block * 16, plane.values, at, plane.stride);
  });
}

function segmentOf({ modes: bits, segmentChances }: Head): number {
  if (!segmentChances) return 0;
  const [first = 0, second = 0, third = 0] = segmentChances;
  return bits.bit(first) === 0 ? bits.bit(second) : 2 + bits.bit(third);
}

/** Reads a macroblock, and draws it into the rows of brightness and of both colours. */
export function drawMacroblock(
  head: Head,
  planes: readonly PlaneRow[],
  [column, row]: readonly [number, number],
  above: Neighbours,
  left: Neighbours,
): void {
  const bits = head.modes;
  const steps = head.steps[segmentOf(head)]!;
  const hasValues = head.hasValues === null || bits.bit(head.hasValues) === 0;
  const mode = brightnessMode(bits);
  const own = mode === null ? blockModes(bits, above.modes, left.modes) : null;
  if (mode !== null) for (const { modes: known } of [above, left]) known.fill(mode);
  const colours = colourMode(bits);
  if (hasValues) {
    const part = head.values[row % head.values.length]!;
    readValues(part, head, steps, mode !== null, above.hasValues, left.hasValues);
  } else {
    values.fill(0);
    for (const { hasValues: known } of [above, left]) known.fill(0, 0, mode === null ? means : means + 1);
  }
  const isKnown = { above: row > 0, left: column > 0 };
  components.forEach(({ blocks, from }, index) => {
    const plane = planes[index]!;
    const start = plane.start(column);
    if (index === 0 && own) return drawBlocks(plane, start, own);
    foretell(plane, start, blocks * 4, index === 0 ? (mode ?? modes.mean) : colours, isKnown);
    addAll(plane, start, blocks, from);
  });
}
