import { createMock, manualClock } from "@rivya/mock";
import { expect, test } from "vitest";
import { readMedia } from "../../src/media/read.ts";
import { referenceImage } from "../../src/samples/reference-image.ts";

async function made(model: string, params: object): Promise<Uint8Array> {
  const clock = manualClock();
  const mock = createMock({ clock });
  const { baseUrl, apiKey } = mock.clientOptions;
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ model, prompt: "A red kite", params });
  const created = await mock.fetch(`${baseUrl}/api/v1/generations`, { method: "POST", headers, body });
  await clock.advance(60_000);
  const { id } = (await created.json()) as { id: string };
  const read = await mock.fetch(`${baseUrl}/api/v1/generations/${id}`, { headers });
  const { result } = (await read.json()) as { result: { primary_url: string } };
  const picture = await mock.fetch(result.primary_url);
  return new Uint8Array(await picture.arrayBuffer());
}

const jpeg = await made("qwen-image", { image_size: "square", output_format: "jpeg" });
const film = await made("happyhorse-1-0", { resolution: "720p", aspect_ratio: "1:1", duration: 3 });

const changed = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = (copy[at]! + 1) % 256;
  return copy;
};

test("a PNG, a JPEG and an MP4 say what they are", () => {
  expect(readMedia(referenceImage)).toEqual({ type: "image/png", width: 8, height: 8, seconds: null });
  expect(readMedia(jpeg)).toEqual({ type: "image/jpeg", width: 512, height: 512, seconds: null });
  expect(readMedia(film)).toEqual({
    type: "video/mp4",
    width: 720,
    height: 720,
    seconds: expect.closeTo(3, 1) as number,
  });
});

test.each([
  ["is cut off", referenceImage.subarray(0, -20), /ends within a chunk/],
  ["has no end", referenceImage.subarray(0, -12), /no head or no end/],
  ["has another byte", changed(referenceImage, 60), /checksum of the PNG's chunk IDAT/],
])("a PNG that %s cannot be shown", (_, bytes, reason) => {
  expect(() => readMedia(bytes)).toThrow(reason);
});

test("a JPEG and an MP4 that are cut off cannot be shown", () => {
  expect(() => readMedia(jpeg.subarray(0, -10))).toThrow("the JPEG has no end");
  expect(() => readMedia(film.subarray(0, -10))).toThrow("the MP4 ends within a box");
});

test("anything else is none of them", () => {
  expect(() => readMedia(new Uint8Array([1, 2, 3]))).toThrow(expect.objectContaining({ name: "MediaError" }));
});
