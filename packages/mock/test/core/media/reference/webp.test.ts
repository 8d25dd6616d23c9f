import { describe, expect, it } from "vitest";
import { pngPortrait } from "../../../../src/core/media/reference/png-portrait.ts";
import { side, type Portrait } from "../../../../src/core/media/reference/portrait.ts";
import { webpPortrait } from "../../../../src/core/media/reference/webp-portrait.ts";
import { contentOf } from "../../../helpers/content.ts";
import { halves, same } from "./webps.ts";

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const portraitOf = (base64: string) => webpPortrait(contentOf(bytesOf(base64)));

const meanDistance = (one: Portrait, other: Portrait) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;

describe("a WebP shows what the same picture does as a PNG", () => {
  it("exactly, without losses", async () => {
    expect(await portraitOf(same.lossless)).toEqual(await pngPortrait(contentOf(bytesOf(same.png))));
  });

  it("nearly, with losses", async () => {
    const png = await pngPortrait(contentOf(bytesOf(same.png)));
    expect(meanDistance(await portraitOf(same.lossy), png)).toBeLessThan(5);
  });
});

it.each(Object.entries(halves))("a WebP %s is read", async (_, base64) => {
  const portrait = await portraitOf(base64);
  for (let at = 0; at < side * side; at += 1) {
    const [red = 0, green = 0, blue = 0] = portrait.subarray(at * 3, at * 3 + 3);
    const isLeft = at % side < side / 2;
    expect(isLeft ? red - blue : blue - red).toBeGreaterThan(150);
    expect(green).toBeLessThan(60);
  }
});

it.each(Object.entries({ ...same, png: halves["with a palette"], ...halves }))(
  "a damaged WebP is read in some way, or not: %s",
  async (_, base64) => {
    const whole = bytesOf(base64);
    for (let at = 12; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const damaged = whole.slice();
      damaged[at]! ^= 0xff;
      const outcome = await webpPortrait(contentOf(damaged)).then(
        ({ length }) => `${length} values`,
        (error: unknown) => String(error),
      );
      expect(outcome).toMatch(/^(1728 values$|Error: the WebP )/);
    }
  },
);

it("a WebP of too many pixels is not read", async () => {
  const huge = bytesOf(halves["with losses"]);
  huge.set([0xff, 0x3f, 0xff, 0x3f], 26);
  await expect(portraitOf(btoa(String.fromCharCode(...huge)))).rejects.toThrow("the WebP has 16383 x 16383 pixels");
});
