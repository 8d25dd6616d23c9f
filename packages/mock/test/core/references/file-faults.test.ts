import { expect, it } from "vitest";
import { limitsOf } from "../../../src/core/media/limits.ts";
import { fileFaults } from "../../../src/core/references/file-faults.ts";
import type { FileRecord } from "../../../src/core/store/records.ts";

const file = (sizeBytes: number): FileRecord => ({
  id: "file_1",
  account: "default",
  kind: "image",
  name: "a.png",
  mimeType: "image/png",
  sizeBytes,
  sha256: "",
  durationSeconds: null,
  durationToken: null,
  clientRequestId: null,
  createdAt: 0,
  expiresAt: 1,
});

// Uploaded for a model that takes more, a file may be too large for another.
it("a file may be as large as the model takes, and not a byte larger", () => {
  const { maxBytes } = limitsOf("image", "qwen-image")!;
  const reference = { url: "https://mock/media/files/file_1/a.png", kind: "image" } as const;
  expect(fileFaults(reference, file(maxBytes), "qwen-image", true)).toEqual([]);
  expect(fileFaults(reference, file(maxBytes + 1), "qwen-image", true)).toEqual([
    {
      member: "url",
      code: "size",
      says: `names a file of more than the ${maxBytes} bytes that qwen-image takes`,
    },
  ]);
});
