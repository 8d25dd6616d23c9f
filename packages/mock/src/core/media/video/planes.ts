import type { Raster } from "../raster.ts";

/** One channel of a picture. */
export interface Plane {
  readonly stride: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Light, and two channels of colour of half the width and height. */
export interface Planes {
  readonly light: Plane;
  readonly blue: Plane;
  readonly red: Plane;
}

/** A picture of even size in the channels of video: BT.709, from 16 to 235 and 240. */
export function toPlanes({ width, height, data }: Raster): Planes {
  const light = new Uint8Array(width * height);
  const blue = new Uint8Array(light.length / 4);
  const red = new Uint8Array(light.length / 4);
  for (let at = 0; at < light.length; at += 1) {
    const from = at * 3;
    light[at] = 16.5 + 0.18259 * data[from]! + 0.61423 * data[from + 1]! + 0.06201 * data[from + 2]!;
  }
  for (let to = 0, y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, to += 1) {
      const above = (y * width + x) * 3;
      const below = above + width * 3;
      const sum = (channel: number) =>
        data[above + channel]! + data[above + 3 + channel]! + data[below + channel]! + data[below + 3 + channel]!;
      const [r, g, b] = [sum(0) / 4, sum(1) / 4, sum(2) / 4];
      blue[to] = 128.5 - 0.10064 * r - 0.33857 * g + 0.43922 * b;
      red[to] = 128.5 + 0.43922 * r - 0.39894 * g - 0.04027 * b;
    }
  }
  return {
    light: { stride: width, data: light },
    blue: { stride: width / 2, data: blue },
    red: { stride: width / 2, data: red },
  };
}
