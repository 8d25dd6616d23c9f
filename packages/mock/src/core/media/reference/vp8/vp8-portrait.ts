import { Sketch, type Portrait } from "../portrait.ts";
import { Turns } from "../turns.ts";
import { readHead } from "./header.ts";
import { drawMacroblock, noNeighbours } from "./macroblock.ts";
import { PlaneRow } from "./row.ts";

type Colour = readonly [number, number, number];

const mostPixels = 64_000_000;
// That takes as long as so many bytes of a PNG.
const bytesPerMacroblock = 1024;

const inRange = (value: number) => Math.max(0, Math.min(255, value));

// ITU-R BT.601, with black at 16 (RFC 9649, section 2.5).
function colourOf(brightness: number, blue: number, red: number): Colour {
  const light = 1.164 * (brightness - 16);
  return [
    inRange(light + 1.596 * (red - 128)),
    inRange(light - 0.813 * (red - 128) - 0.391 * (blue - 128)),
    inRange(light + 2.018 * (blue - 128)),
  ];
}

/**
 * Draws a lossy WebP row by row, as a film begins with it (RFC 6386), but for the smoothing of edges.
 *
 * @throws {Error} when it has too many pixels.
 */
export async function vp8Portrait(data: Uint8Array): Promise<Portrait> {
  const head = readHead(data);
  const { width, height } = head;
  if (width * height > mostPixels) throw new Error(`the WebP has ${width} x ${height} pixels`);
  const columns = Math.ceil(width / 16);
  const above = Array.from({ length: columns }, noNeighbours);
  const [light, blue, red] = [new PlaneRow(columns, 16), new PlaneRow(columns, 8), new PlaneRow(columns, 8)];
  const sketch = new Sketch(width, height);
  const turns = new Turns();
  for (let row = 0; row * 16 < height; row += 1) {
    const left = noNeighbours();
    for (let column = 0; column < columns; column += 1) {
      drawMacroblock(head, [light, blue, red], [column, row], above[column]!, left);
    }
    for (let y = 0; y < Math.min(16, height - row * 16); y += 1) {
      sketch.row(row * 16 + y, (x) => colourOf(light.at(x, y), blue.at(x >> 1, y >> 1), red.at(x >> 1, y >> 1)));
    }
    for (const plane of [light, blue, red]) plane.goOn();
    await turns.spend(columns * bytesPerMacroblock);
  }
  return sketch.finish();
}
