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
      '/file: file must have one of the MIME types image/jpeg, image/png, image/webp; received "image/gif"',
    ]);
  });

  it("is for a model that is known", () => {
    expect(told(image, "qwen-imag" as "qwen-image")).toStrictEqual([
      expect.stringMatching(/^\/model: model must be one of .*, did you mean "qwen-image"\?$/),
    ]);
  });

  it.each([NaN, "5", 1.5, -1, Infinity, null])("has no size of %s", (size) => {
    const sentence = `/file: file must have a whole number of bytes; received ${JSON.stringify(size)}`;
    const shown =
      typeof size === "number" && !Number.isFinite(size) ? sentence.replace("null", String(size)) : sentence;
    expect(told({ ...image, size: size as number })).toStrictEqual([shown]);
  });

  it("says what is missing, and what is of a wrong type", () => {
    expect(told({} as ReferenceFile)).toStrictEqual(["/kind: kind is required"]);
    expect(told({ kind: "image" } as ReferenceFile)).toStrictEqual(["/file: file is required"]);
    expect(told(null as unknown as ReferenceFile)).toStrictEqual(["/kind: kind is required"]);
    expect(told({ kind: "image", size: 5 } as ReferenceFile)).toStrictEqual([]);
    expect(told({ ...image, mimeType: 5 as unknown as string })).toStrictEqual([
      "/file: file must have one of the MIME types image/jpeg, image/png, image/webp; received 5",
    ]);
    expect(told({ ...image, kind: "imag" as "image" }, "qwen-image")).toStrictEqual([
      '/kind: kind must be one of image, video, audio; received "imag", did you mean "image"?',
    ]);
    expect(told({ ...image, kind: "toString" as "image" })).toStrictEqual([
      '/kind: kind must be one of image, video, audio; received "toString"',
    ]);
  });

  it("is of the kind that its type says", () => {
    expect(told({ ...image, mimeType: "video/mp4" })).toStrictEqual([
      '/kind: kind must be that of the file, video; received "image"',
    ]);
    expect(told({ ...image, mimeType: "video/mp4" }, "qwen-image")).toStrictEqual([
      "/kind: kind is image; the file is video, which qwen-image does not take as a reference",
    ]);
  });
});
