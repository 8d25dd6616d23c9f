import { checkReferenceFile, type ReferenceFile } from "@rivya/validator";
import { describe, expect, it } from "vitest";

const image: ReferenceFile = { kind: "image", size: 1000, mimeType: "image/png" };

function told(file: ReferenceFile, model?: Parameters<typeof checkReferenceFile>[1]) {
  const result = checkReferenceFile(file, model);
  return result.ok ? [] : result.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe("a reference file", () => {
  it.each(["image/png", "image/x-png", "IMAGE/PNG", "image/png; x=1", "", "application/octet-stream"])(
    "may be declared as %j",
    (mimeType) => {
      expect(told({ ...image, mimeType }, "qwen-image")).toStrictEqual([]);
    },
  );

  it("is of a kind that the model takes", () => {
    const video: ReferenceFile = { kind: "video", size: 1000, mimeType: "video/mp4" };
    expect(told(video)).toStrictEqual([]);
    expect(told(video, "qwen-image")).toStrictEqual([
      "/kind: kind is video, which qwen-image does not take as a reference",
    ]);
    expect(told(image, "z-image")).toStrictEqual(["/kind: kind is image, which z-image does not take as a reference"]);
  });

  it("is neither empty nor too large, and of a type that is taken", () => {
    const limit = 10 * 1024 * 1024;
    expect(told({ ...image, size: limit }, "qwen-image")).toStrictEqual([]);
    expect(told({ ...image, size: limit + 1 }, "qwen-image")).toStrictEqual([
      "/file: file must have at most 10485760 bytes; received 10485761",
    ]);
    expect(told({ ...image, size: 0, mimeType: "image/gif" })).toStrictEqual([
      "/file: file is empty",
      '/file: file must be one of image/jpeg, image/png, image/webp; received "image/gif"',
    ]);
  });

  it("is for a model that is known", () => {
    expect(told(image, "qwen-imag" as "qwen-image")).toStrictEqual([
      expect.stringMatching(/^\/model: model must be one of .*, did you mean "qwen-image"\?$/),
    ]);
  });
});
