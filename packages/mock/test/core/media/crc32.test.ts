import { crc32 as ofNode } from "node:zlib";
import { expect, it } from "vitest";
import { crc32 } from "../../../src/core/media/crc32.ts";

it("is the check sum that zlib has, at any length and in any parts", () => {
  const data = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7919) >> 3);
  for (let length = 0; length < 20; length += 1) {
    expect(crc32(data.subarray(0, length))).toBe(ofNode(data.subarray(0, length)));
  }
  expect(crc32(data.subarray(0, 333), data.subarray(333))).toBe(ofNode(data));
});
