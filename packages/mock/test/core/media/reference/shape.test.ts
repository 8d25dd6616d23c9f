import { decode, encode } from "fast-png";
import { expect, it } from "vitest";
import { brief } from "../../../../src/core/media/picture/brief.ts";
import { harness } from "../../../helpers/harness.ts";
import { form } from "../../../helpers/samples.ts";
import { task } from "../../store/records.ts";
import { red as redWebp } from "./webps.ts";

const at = harness({ queuedMs: 0, processingMs: 0 });

const plain = (...colour: readonly number[]) =>
  Uint8Array.from(
    encode({ width: 32, height: 32, channels: 3, data: Uint8Array.from({ length: 3072 }, (_, i) => colour[i % 3]!) }),
  );

/** The mean colour of the upper third of a picture. */
async function skyOf(id: string): Promise<number[]> {
  const { result } = await at.read(id);
  const { bytes } = await at.ask("GET", new URL(result!.primary_url).pathname, { key: null });
  const { data, width, height } = decode(bytes);
  const sums = [0, 0, 0];
  const upper = data.subarray(0, width * 3 * Math.floor(height / 3));
  upper.forEach((value, index) => (sums[index % 3]! += value));
  return sums.map((sum) => (sum * 3) / upper.length);
}

/** That of the picture that a reference makes. */
async function skyWith(reference: { readonly url: string }): Promise<number[]> {
  const referenceMediaItems = [{ url: reference.url, kind: "image" }];
  const request = { model: "qwen-image", prompt: "hills", params: { image_size: "square", referenceMediaItems } };
  return skyOf((await at.task(request)).id);
}

it("a picture takes its colours from the uploaded reference", async () => {
  const [red = 0, green = 0, blue = 0] = await skyWith(await at.file(form(plain(200, 20, 30))));
  expect(red).toBeGreaterThan(2 * Math.max(green, blue));
  const other = await skyWith(await at.file(form(plain(20, 30, 200))));
  expect(other[2]).toBeGreaterThan(2 * Math.max(other[0]!, other[1]!));
});

it("a picture takes its colours from a WebP too", async () => {
  const content = Uint8Array.from(atob(redWebp), (letter) => letter.charCodeAt(0));
  const [red = 0, green = 0, blue = 0] = await skyWith(await at.file(form(content)));
  expect(red).toBeGreaterThan(2 * Math.max(green, blue));
});

it("a picture is shaped by the text of a URL, which nobody fetches", async () => {
  const one = await skyWith({ url: "https://cdn.example/one.png" });
  const other = await skyWith({ url: "https://cdn.example/other.png" });
  expect(Math.hypot(...one.map((value, index) => value - other[index]!))).toBeGreaterThan(20);
});

it("a picture knows its reference when that is gone", async () => {
  const file = await at.file(form(plain(200, 20, 30)));
  await at.clock.advance(23 * 60 * 60 * 1000);
  const referenceMediaItems = [{ url: file.url, kind: "image" }];
  const { id } = await at.task({ model: "qwen-image", prompt: "hills", params: { referenceMediaItems } });
  await at.clock.advance(2 * 60 * 60 * 1000);
  expect((await at.ask("GET", new URL(file.url).pathname, { key: null })).status).toBe(404);
  const [red = 0, green = 0, blue = 0] = await skyOf(id);
  expect(red).toBeGreaterThan(2 * Math.max(green, blue));
});

const briefWith = (url: string) =>
  brief(
    task("task_1", {
      referenceMarks: ["abc"],
      request: { model: "qwen-image", prompt: "x", params: { referenceMediaItems: [{ url, kind: "image" }] } },
    }),
  );

it("counts for what it is, not for where it lay", async () => {
  expect(await briefWith("http://a/file_1")).toEqual(await briefWith("http://b/file_2"));
});
