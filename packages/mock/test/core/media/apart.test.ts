import { expect, it } from "vitest";
import { paint } from "../../../src/core/media/picture/paint.ts";

// Of 255: two pictures nearer to each other than this can be taken for one another.
const plainlyVisible = 18;

const size = 40;

async function drawn(prompt: string): Promise<Uint8Array> {
  const caption = { prompt: "", signature: "" };
  return (await paint(size, size, { prompt, portraits: [], seed: `task of ${prompt}`, caption })).data;
}

const difference = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / a.length;

const places = ["over the sea", "beside the lake", "in the city", "in the hills", "in the desert", "made of glass"];
const things = ["A red kite", "A rose", "A red car", "A ruby ring", "A cherry tree", "A crimson sail", "A child"];
const hindi = ["लाल पतंग", "लाल पतंग समुद्र के ऊपर", "एक लड़की किताब पढ़ती है", "पहाड़ों पर बर्फ़", "नीला घर"];
const others = [
  "x",
  "y",
  "A red balloon",
  "A robot",
  "A cat",
  "A dog",
  "a cat",
  "A bowl of noodles",
  "红色的风筝",
  "змей",
];
const kites = ["A kite", "A blue kite", "Two red kites"].map((kite) => `${kite} over the sea`);
const prompts = [
  ...things.flatMap((thing) => places.map((place) => `${thing} ${place}`)),
  ...hindi,
  ...others,
  ...kites,
];

it("pictures of different prompts are plainly different, also of one scene and one colour", async () => {
  const pictures = await Promise.all(prompts.map(drawn));
  expect(prompts.length).toBeGreaterThanOrEqual(60);
  const near = pictures.flatMap((one, at) =>
    pictures
      .slice(0, at)
      .map((other, before) => ({ prompts: [prompts[before], prompts[at]], apart: difference(one, other) }))
      .filter(({ apart }) => apart < plainlyVisible),
  );
  expect(near).toEqual([]);
});
