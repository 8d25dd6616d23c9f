import { createTaskRequest } from "@rivya/validator";
import { describe, expect, it } from "vitest";
import { told } from "./told.ts";
import { happyhorse, image, video } from "./values.ts";

const images = (count: number): object[] => Array.from({ length: count }, () => image);

const at = "/params/referenceMediaItems";
const must = "params.referenceMediaItems must have at most";

describe("the references of happyhorse-1-0", () => {
  it.each([
    ["none", []],
    ["nine images", images(9)],
    ["one video", [video]],
    ["one video and five images", [...images(2), video, ...images(3)]],
  ])("may be %s", (_, items) => {
    expect(told(createTaskRequest, happyhorse(...items))).toStrictEqual([]);
  });

  it("are told of both rules where there are too many of a kind and too many altogether", () => {
    expect(told(createTaskRequest, happyhorse(...images(11)))).toStrictEqual([
      `${at} maxContains: ${must} 9 items with kind "image"; received 11`,
      `${at} maxItems: ${must} 10 items; received 11`,
    ]);
  });

  it("have one issue for one wrong member, whether the model or the reference says its rule", () => {
    expect(told(createTaskRequest, happyhorse({ ...image, mimeType: 5 }))).toStrictEqual([
      `${at}/0/mimeType type: params.referenceMediaItems[0].mimeType must be a string; received 5`,
    ]);
  });

  it.each([
    ["ten images", images(10), `${at} maxContains: ${must} 9 items with kind "image"; received 10`],
    [
      "six images beside a video",
      [video, ...images(6)],
      `${at} maxContains: ${must} 5 items with kind "image"; received 6`,
    ],
    ["two videos", [video, video], `${at} maxContains: ${must} 1 item with kind "video"; received 2`],
    [
      "one without a kind",
      [{ url: image.url }],
      `${at}/0/kind required: params.referenceMediaItems[0].kind is required`,
    ],
    [
      "one of an unknown kind",
      [{ ...image, kind: "vidio" }],
      `${at}/0/kind enum: params.referenceMediaItems[0].kind must be one of image, video; received "vidio", did you mean "video"?`,
    ],
    [
      "a video without its token",
      [{ url: video.url, kind: "video" }],
      `${at}/0/durationToken required: params.referenceMediaItems[0].durationToken is required`,
    ],
    ["null", [null], `${at}/0 type: params.referenceMediaItems[0] must be an object; received null`],
  ])("may not be %s", (_, items, issue) => {
    expect(told(createTaskRequest, happyhorse(...(items as object[])))).toStrictEqual([issue]);
  });
});
