import type { Content } from "../../src/core/store/content.ts";

export const contentOf = (bytes: Uint8Array<ArrayBuffer>): Content => ({
  size: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});
