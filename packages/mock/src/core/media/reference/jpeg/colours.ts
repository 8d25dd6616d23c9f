import { Sketch, type Portrait } from "../portrait.ts";
import type { Frame } from "./frame.ts";
import type { Plane } from "./planes.ts";

type Colour = readonly [number, number, number];

const rgbIds = "82 71 66";

function isRgb({ components }: Frame, adobe: number | null): boolean {
  return adobe === null ? components.map(({ id }) => id).join(" ") === rgbIds : adobe === 0;
}

const inRange = (value: number) => Math.max(0, Math.min(255, value));

// JFIF, section 7.
const fromBrightness = (y: number, blue: number, red: number): Colour => [
  inRange(y + 1.402 * (red - 128)),
  inRange(y - 0.344136 * (blue - 128) - 0.714136 * (red - 128)),
  inRange(y + 1.772 * (blue - 128)),
];

/** The colour that the values of all components make. Four are inks, of which a file says how much is left out. */
function colourOf(values: readonly number[], hasRgb: boolean): Colour {
  const [one = 0, two = 0, three = 0, black = 255] = values;
  if (values.length === 1) return [one, one, one];
  const [red, green, blue] = hasRgb ? [one, two, three] : fromBrightness(one, two, three);
  if (values.length === 3) return [red, green, blue];
  const left = (value: number) => ((hasRgb ? value : 255 - value) * black) / 255;
  return [left(red), left(green), left(blue)];
}

/** A portrait of a picture, of each 8 x 8 pixels of which it is given the mean. */
export function portraitOf(frame: Frame, planes: readonly Plane[], adobe: number | null): Portrait {
  const columns = Math.ceil(frame.width / 8);
  const rows = Math.ceil(frame.height / 8);
  const hasRgb = isRgb(frame, adobe);
  const sketch = new Sketch(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    sketch.row(row, (column) => {
      const values = planes.map(({ component, columns: stride, means }) => {
        const x = Math.floor((column * component.across) / frame.across);
        const y = Math.floor((row * component.down) / frame.down);
        return means[y * stride + x]!;
      });
      return colourOf(values, hasRgb);
    });
  }
  return sketch.finish();
}
