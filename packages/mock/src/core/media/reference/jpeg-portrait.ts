import type { Content } from "../../store/content.ts";
import { Bytes } from "../containers/bytes.ts";
import { isFrame, nextMarker } from "../containers/jpeg-end.ts";
import { portraitOf } from "./jpeg/colours.ts";
import { readFrame, type Frame } from "./jpeg/frame.ts";
import { planesOf, type Plane } from "./jpeg/planes.ts";
import { readMeans, readScan } from "./jpeg/scan.ts";
import { Tables } from "./jpeg/tables.ts";
import type { Portrait } from "./portrait.ts";

// A colour profile and what a camera writes take some hundreds.
const mostSegments = 1000;

const baseline = 0xc0;
const progressive = 0xc2;
const startOfScan = 0xda;
// Of other ways to write a JPEG, which nobody uses.
const isOtherFrame = (marker: number) => marker > progressive && isFrame(marker);

/**
 * Reads of a JPEG the mean of each 8 x 8 pixels, which stands in it: from afar that is the picture.
 *
 * @throws {Error} when it is no JPEG that can be read, or one of too many pixels.
 */
export async function jpegPortrait(content: Content): Promise<Portrait> {
  const bytes = new Bytes(content);
  const tables = new Tables();
  let frame: Frame | undefined;
  let planes: readonly Plane[] = [];
  let at = 2;
  for (let count = 0; count < mostSegments; count += 1) {
    const next = await nextMarker(bytes, at);
    if (!next || isOtherFrame(next.marker)) break;
    await bytes.reach(next.at, 4);
    at = next.at + 2 + bytes.byte(next.at + 2) * 256 + bytes.byte(next.at + 3);
    const data = await content.read(next.at + 4, at);
    if (next.marker >= baseline && next.marker <= progressive && !frame) {
      frame = readFrame(data, next.marker === progressive);
      planes = planesOf(frame);
    } else if (next.marker === startOfScan && frame) {
      const scan = readScan(data, frame, planes, tables);
      if (scan) at = await readMeans(content, at, scan, tables.restart);
      if (planes.every(({ isRead }) => isRead)) return portraitOf(frame, planes, tables.adobe);
    } else tables.take(next.marker, data);
  }
  throw new Error("the JPEG cannot be read");
}
