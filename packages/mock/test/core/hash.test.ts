import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { subtleHash } from "../../src/core/hash.ts";
import { plainHasher } from "../../src/core/plain-hasher.ts";

it("bytes that come one after the other have the SHA-256 of them all", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  const hasher = plainHasher();
  for (let at = 0; at < bytes.length; at += 777) hasher.update(bytes.subarray(at, at + 777));
  const digest = createHash("sha256").update(bytes).digest("hex");
  expect(hasher.finish()).toBe(digest);
  expect(await subtleHash(bytes)).toBe(digest);
});
