import { decode } from "jpeg-js";
import { Sketch, type Portrait } from "./portrait.ts";

const mostMegapixels = 16;
const mostMegabytes = 256;
// A progressive picture has about ten; each costs as much as all of it.
const mostScans = 40;

function scans(content: Uint8Array): number {
  let count = 0;
  for (let at = content.indexOf(0xff); at !== -1; at = content.indexOf(0xff, at + 1)) {
    if (content[at + 1] === 0xda) count += 1;
  }
  return count;
}

/** @throws {Error} when it is no JPEG that can be read, or one that takes too much memory or time. */
export function jpegPortrait(content: Uint8Array<ArrayBuffer>): Portrait {
  if (scans(content) > mostScans) throw new Error("the JPEG has too many scans");
  const { width, height, data } = decode(content, {
    useTArray: true,
    formatAsRGBA: false,
    maxResolutionInMP: mostMegapixels,
    maxMemoryUsageInMB: mostMegabytes,
  });
  const sketch = new Sketch(width, height);
  for (let y = 0; y < height; y += 1) {
    sketch.row(y, (x) => {
      const at = (y * width + x) * 3;
      return [data[at]!, data[at + 1]!, data[at + 2]!];
    });
  }
  return sketch.finish();
}
