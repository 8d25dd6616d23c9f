import { decode as decodeJpeg } from "jpeg-js";
import { decode as decodePng } from "fast-png";
import { catalogue } from "@rivya/openapi/catalogue";
import { describe, expect, it } from "vitest";
import type { Brief } from "../../../src/core/media/picture/brief.ts";
import { paint } from "../../../src/core/media/picture/paint.ts";
import { encodePng, streamDeflate, type Deflate } from "../../../src/core/media/png.ts";
import { standIn } from "../../../src/core/media/reference/stand-in.ts";
import { subtleHash } from "../../../src/core/hash.ts";
import { createArtist } from "../../../src/core/media/artist.ts";
import { draw } from "../../../src/core/media/draw.ts";
import { harness } from "../../helpers/harness.ts";
import { task } from "../store/records.ts";

const at = harness({ queuedMs: 0, processingMs: 0 });

async function picture(params: object, prompt = "A red kite") {
  const { id } = await at.task({ model: "qwen-image", prompt, params });
  const { result } = await at.read(id);
  const answer = await at.ask("GET", new URL(result!.primary_url).pathname, { key: null });
  expect(answer.status).toBe(200);
  return answer;
}

const about = (brief: Partial<Brief>): Brief => ({
  prompt: "x",
  portraits: [],
  seed: "s",
  caption: { prompt: "x", signature: "x" },
  ...brief,
});

async function mean(brief: Partial<Brief>): Promise<number[]> {
  const { data } = await paint(48, 48, about(brief));
  const sums = [0, 0, 0];
  data.forEach((value, index) => (sums[index % 3]! += value));
  return sums.map((sum) => sum / (48 * 48));
}
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, index) => value - b[index]!));

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
  it.each([
    [61, 37],
    [1, 1],
    [3, 200],
  ])("comes out of its PNG pixel by pixel as it was painted, at %d x %d", async (width, height) => {
    const raster = await paint(width, height, about({}));
    expect(decodePng(await encodePng(raster, streamDeflate), { checkCrc: true }).data).toEqual(raster.data);
  });

  it("is the same whenever it is drawn, and another for another task", async () => {
    const request = { model: "qwen-image", prompt: "x", params: { image_size: "square" } } as const;
    const drawn = (id: string) => draw(task(id, { request }), streamDeflate);
    const first = await drawn("task_1");
    expect(await drawn("task_1")).toEqual(first);
    expect(await drawn("task_2")).not.toEqual(first);
  });

  it("is drawn once for those who ask for it again, or at the same time", async () => {
    let drawn = 0;
    const counting: Deflate = (data) => {
      drawn += 1;
      return streamDeflate(data);
    };
    const artist = createArtist({ deflate: counting, hash: subtleHash });
    const wanted = task("task_1", { request: { model: "qwen-image", prompt: "x", params: { image_size: "square" } } });
    const [one, other] = await Promise.all([artist.make(wanted), artist.make(wanted)]);
    expect([(await artist.make(wanted)) === one, one === other, drawn]).toEqual([true, true, 1]);
  });

  it("lets others have their turn while it is painted", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await paint(1024, 1024, about({}));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it("has the colours of its prompt, or those of its references", async () => {
    const kite = await mean({ prompt: "a red kite" });
    expect(await mean({ prompt: "a red kite" })).toEqual(kite);
    expect(distance(kite, await mean({ prompt: "a green hill" }))).toBeGreaterThan(20);
    const one = await mean({ portraits: [standIn("one")] });
    expect(distance(one, await mean({ portraits: [standIn("other")] }))).toBeGreaterThan(20);
    expect(await mean({ portraits: [standIn("one"), standIn("other")] })).not.toEqual(one);
  });

  it.each(["a city", "the sea", "misty hills", "cut glass", "two balloons", "dunes"])(
    "%s: a scene of its own",
    async (prompt) => {
      const plain = await paint(64, 48, about({ prompt, seed: "s" }));
      const other = await paint(64, 48, about({ prompt, seed: "t" }));
      expect(new Set(plain.data).size).toBeGreaterThan(40);
      expect(other.data).not.toEqual(plain.data);
    },
  );
});
