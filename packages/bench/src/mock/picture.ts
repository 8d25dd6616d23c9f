import { promisify } from "node:util";
import { deflate as deflateWithCallback, deflateSync } from "node:zlib";
import { brief } from "../../../mock/src/core/media/picture/brief.ts";
import { paint } from "../../../mock/src/core/media/picture/paint.ts";
import { encodePng, type Deflate } from "../../../mock/src/core/media/png.ts";
import { median } from "../median.ts";

/** Milliseconds, medians. */
export interface PictureTimes {
  readonly drawing: number;
  readonly encoding: number;
  /** `deflateSync` of the rows that the encoding compresses. */
  readonly deflating: number;
}

const size = 1024;
const rounds = 9;
const level = 3;

const compress = promisify<Uint8Array, { level: number }, Buffer<ArrayBuffer>>(deflateWithCallback);
const deflate: Deflate = (data) => compress(data, { level });

async function time(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Draws and encodes a picture of 1024 × 1024. */
export async function pictureTimes(): Promise<PictureTimes> {
  const prompt = "A clean editorial product image on a soft studio background";
  const told = await brief({
    id: "task_01KAPX0000BENCHBENCHBENCHB",
    account: "default",
    request: { model: "qwen-image", prompt },
    credits: 4,
    timeline: { createdAt: 0, processingAt: 0, settledAt: 0 },
    outcome: { status: "succeeded" },
    referenceMarks: [],
  });
  const picture = await paint(size, size, told);
  let rows = new Uint8Array();
  await encodePng(picture, (data) => {
    rows = data;
    return deflate(data);
  });
  const found = { drawing: [] as number[], encoding: [] as number[], deflating: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    found.drawing.push(await time(() => paint(size, size, told)));
    found.encoding.push(await time(() => encodePng(picture, deflate)));
    found.deflating.push(await time(() => deflateSync(rows, { level })));
  }
  return {
    drawing: median(found.drawing),
    encoding: median(found.encoding),
    deflating: median(found.deflating),
  };
}
