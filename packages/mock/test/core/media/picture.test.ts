import { decode as decodeJpeg } from "jpeg-js";
import { decode as decodePng } from "fast-png";
import { catalogue } from "@rivya/openapi/catalogue";
import { describe, expect, it } from "vitest";
import { paint } from "../../../src/core/media/picture/paint.ts";
import { harness } from "../../helpers/harness.ts";
import { form, jpeg, png } from "../../helpers/samples.ts";

const at = harness({ queuedMs: 0, processingMs: 0 });

async function picture(params: object, prompt = "A red kite") {
  const { id } = await at.task({ model: "qwen-image", prompt, params });
  const { result } = await at.read(id);
  const answer = await at.ask("GET", new URL(result!.primary_url).pathname, { key: null });
  expect(answer.status).toBe(200);
  return answer;
}

const mean = (prompt: string, references: string[], seed: string) => {
  const { data } = paint(48, 48, { prompt, references, seed });
  const sums = [0, 0, 0];
  data.forEach((value, index) => (sums[index % 3]! += value));
  return sums.map((sum) => sum / (48 * 48));
};
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, index) => value - b[index]!));
const sent = (url: string) => picture({ image_size: "square", referenceMediaItems: [{ url, kind: "image" }] });

const sizes = catalogue["qwen-image"].outputs.filter(({ width }) => width !== undefined);

describe.each(sizes)("$when.image_size", ({ when, width, height }) => {
  it("is a PNG of exactly its size", async () => {
    const { bytes, headers } = await picture(when);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("content-length")).toBe(String(bytes.length));
    expect(decodePng(bytes, { checkCrc: true })).toMatchObject({ width, height, channels: 3, depth: 8 });
  });

  it("is a JPEG of exactly its size", async () => {
    const { bytes, headers } = await picture({ ...when, output_format: "jpeg" });
    expect(headers.get("content-type")).toBe("image/jpeg");
    expect(decodeJpeg(bytes, { useTArray: true })).toMatchObject({ width, height });
  });
});

describe("a picture", () => {
  it("comes out of its PNG pixel by pixel as it was painted", async () => {
    const brief = { prompt: "x", references: [], seed: "x" };
    const { encodePng, streamDeflate } = await import("../../../src/core/media/png.ts");
    const raster = paint(61, 37, brief);
    expect(decodePng(await encodePng(raster, streamDeflate)).data).toEqual(raster.data);
  });

  it("is the same whenever it is fetched, and another for another task", async () => {
    const { id } = await at.task({ model: "qwen-image", prompt: "x", params: { image_size: "square" } });
    const path = `/media/results/${id}/0.png`;
    const first = await at.ask("GET", path);
    for (let others = 0; others < 40; others += 1) await at.task({ model: "qwen-image", prompt: "x" });
    expect((await at.ask("GET", path)).bytes).toEqual(first.bytes);
    expect((await picture({ image_size: "square" }, "x")).bytes).not.toEqual(first.bytes);
  });

  it("has the colours of its prompt and reference, and the composition of its task", () => {
    const kite = mean("a kite", [], "s");
    expect(mean("a kite", [], "s")).toEqual(kite);
    expect(distance(kite, mean("a stone bridge", [], "s"))).toBeGreaterThan(10);
    expect(distance(kite, mean("a kite", ["a".repeat(64)], "s"))).toBeGreaterThan(10);
  });

  it("does not depend on where its reference lay, only on what it is", async () => {
    const { brief } = await import("../../../src/core/media/picture/brief.ts");
    const timeline = { createdAt: 0, processingAt: 0, settledAt: 0 };
    const of = (url: string) =>
      brief({
        id: "task_1",
        account: "default",
        credits: 4,
        timeline,
        outcome: { status: "succeeded" },
        referenceMarks: ["abc"],
        request: { model: "qwen-image", prompt: "x", params: { referenceMediaItems: [{ url, kind: "image" }] } },
      });
    expect(of("http://a/file_1")).toEqual(of("http://b/file_2"));
  });

  it("takes an uploaded reference", async () => {
    const [one, two] = [await at.file(form(png())), await at.file(form(jpeg()))];
    expect((await sent(one.url)).bytes).not.toEqual((await sent(two.url)).bytes);
  });
});
