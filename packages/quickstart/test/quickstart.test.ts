import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { encode } from "fast-png";
import { describe, expect, test } from "vitest";
import { decodePicture } from "../src/picture.ts";
import type { Surroundings } from "../src/quickstart.ts";
import { changingPictures, run } from "./surroundings.ts";

describe("an image", () => {
  test("--json prints one object on stdout, and it is about the file that was saved", async () => {
    const { code, stdout, cwd } = await run(["--json", "--out", "first.png"]);
    expect(code).toBe(0);
    const bytes = await readFile(join(cwd, "first.png"));
    expect(JSON.parse(stdout)).toEqual({
      task_id: expect.stringMatching(/^task_./),
      status: "succeeded",
      model: "qwen-image",
      file_id: expect.stringMatching(/^file_./),
      image: { path: "first.png", width: 1024, height: 1024, format: "png", bytes: bytes.length },
      reserved_credits: 4,
      final_credits: 4,
      balance_before: 1000,
      balance_after: 996,
    });
    expect(decodePicture(bytes)).toEqual({ width: 1024, height: 1024, format: "png" });
  });

  test("size, format and file are what was asked for", async () => {
    const flags = ["--image-size", "landscape_16_9", "--output-format", "jpeg", "--out", "a/b/wide.jpg"];
    const { code, stdout, cwd } = await run([...flags, "--prompt", "A red kite"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Picture   ${join("a", "b", "wide.jpg")}, 1024 x 576 jpeg`);
    expect(decodePicture(await readFile(join(cwd, "a/b/wide.jpg")))).toEqual({
      width: 1024,
      height: 576,
      format: "jpeg",
    });
  });

  test("a person reads task, credits and how to open things; progress goes to stderr", async () => {
    const { stdout, stderr } = await run(["--out", "x.png", "--image-size", "square"]);
    expect(stdout).toMatch(/^Task {6}task_\w+ succeeded$/m);
    expect(stdout).toMatch(/^Credits {3}4 reserved, 4 final; balance 1000 before, 996 after$/m);
    expect(stdout).toMatch(/^Open the picture: .+ "x\.png"$/m);
    expect(stdout).toMatch(/^Open the docs: .+index\.html"$/m);
    expect(stderr.split("\n")[0]).toBe("uploading reference.png");
    expect(stderr).toMatch(/^task_\w+ succeeded$/m);
  });
});

/** The last line on stderr of a run that must fail. */
async function failure(given: Partial<Surroundings>): Promise<string | undefined> {
  const { code, stdout, stderr } = await run(["--json", "--image-size", "square", "--out", "x.png"], given);
  expect([code, stdout]).toEqual([1, ""]);
  return stderr.trimEnd().split("\n").at(-1);
}

const wrongBalance: typeof fetch = async (...request) => {
  const answer = await fetch(...request);
  return new URL(answer.url).pathname === "/api/v1/credits" ? Response.json({ current_credits: 7 }) : answer;
};

describe("one line and exit code 1", () => {
  test("when the credits do not suffice", async () => {
    expect(await failure({ mock: { credits: 3 } })).toMatch(/^quickstart: createTask: .*402 insufficient_credits/);
  });

  test("when the picture is cut off", async () => {
    const fetch = changingPictures((bytes) => new Response(bytes.slice(0, bytes.length / 2)));
    expect(await failure({ fetch })).toMatch(/^quickstart: .*x\.png cannot be decoded: /);
  });

  test("when the picture is none", async () => {
    const fetch = changingPictures(() => new Response("<html>"));
    expect(await failure({ fetch })).toMatch(/^quickstart: .*x\.png cannot be decoded: neither PNG nor JPEG$/);
  });

  test("when the picture has another size", async () => {
    const other = encode({ width: 16, height: 8, data: new Uint8Array(16 * 8 * 3), channels: 3 });
    const fetch = changingPictures(() => new Response(new Uint8Array(other)));
    expect(await failure({ fetch })).toMatch(/x\.png is 16 x 8 png, not the 512 x 512 image\/png that was asked for$/);
  });

  test("when the link is dead", async () => {
    const fetch = changingPictures(() => new Response(null, { status: 404 }));
    expect(await failure({ fetch })).toMatch(/^quickstart: the picture could not be downloaded: .* answered 404$/);
  });

  test("when the balance does not add up", async () => {
    expect(await failure({ fetch: wrongBalance })).toMatch(
      /^quickstart: task_\w+ cost 4 credits, but the balance went from 7 to 7$/,
    );
  });
});
