import { describe, expect, it } from "vitest";
import { paint } from "../../../../src/core/media/picture/paint.ts";
import { side } from "../../../../src/core/media/reference/portrait.ts";

type Rgb = readonly [number, number, number];

async function drawn(prompt: string, colour: Rgb): Promise<Uint8Array> {
  const portrait = Uint8Array.from({ length: side * side * 3 }, (_, at) => colour[at % 3]!);
  const caption = { prompt: "", signature: "" };
  return (await paint(40, 40, { prompt, portraits: [portrait], seed: "s", caption })).data;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const channel = (data: Uint8Array, which: number) => Array.from(data).filter((_, at) => at % 3 === which);

/** How far the pixels are from the mean of all, of 255: in the channel in which they differ most. */
function contrast(data: Uint8Array): number {
  const inChannel = (which: number) => {
    const values = channel(data, which);
    const middle = mean(values);
    return mean(values.map((value) => Math.abs(value - middle)));
  };
  return Math.max(inChannel(0), inChannel(1), inChannel(2));
}

const red: Rgb = [200, 20, 30];
const green: Rgb = [20, 160, 40];
const blue: Rgb = [20, 30, 200];
const black: Rgb = [0, 0, 0];
const grey: Rgb = [128, 128, 128];
const white: Rgb = [255, 255, 255];

describe.each(["a city", "the sea", "misty hills", "cut glass", "two balloons", "dunes"])("%s", (prompt) => {
  it.each(Object.entries({ red, green, blue, black, grey, white }))(
    "can be seen before a plain %s reference",
    async (_, colour) => {
      expect(contrast(await drawn(prompt, colour))).toBeGreaterThan(12);
    },
  );

  it.each([
    ["red", 0, red],
    ["green", 1, green],
    ["blue", 2, blue],
  ] as const)("is %s like its reference", async (_, strongest, colour) => {
    const data = await drawn(prompt, colour);
    const means = [0, 1, 2].map((which) => mean(channel(data, which)));
    expect(means[strongest]).toBeGreaterThan(1.2 * Math.max(...means.toSpliced(strongest, 1)));
  });

  it.each(Object.entries({ black, grey, white }))("has no colour that a %s reference has not", async (_, colour) => {
    const data = await drawn(prompt, colour);
    const means = [0, 1, 2].map((which) => mean(channel(data, which)));
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(2);
  });
});
