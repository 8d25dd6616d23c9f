import { encode } from "jpeg-js";
import type { Raster } from "./raster.ts";

const quality = 88;

function rgba({ width, height, data }: Raster): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    pixels[to] = data[from]!;
    pixels[to + 1] = data[from + 1]!;
    pixels[to + 2] = data[from + 2]!;
  }
  return pixels;
}

// jpeg-js ends by making a Buffer, the only thing it wants of Node. Where there is no Buffer it gets this for
// as long as the call takes; the call is synchronous, so nobody else sees it.
function withBuffer<T>(work: () => T): T {
  if ("Buffer" in globalThis) return work();
  Object.defineProperty(globalThis, "Buffer", { value: Uint8Array, configurable: true });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(globalThis, "Buffer");
  }
}

export function encodeJpeg(raster: Raster): Uint8Array<ArrayBuffer> {
  const { width, height } = raster;
  return new Uint8Array(withBuffer(() => encode({ width, height, data: rgba(raster) }, quality)).data);
}
