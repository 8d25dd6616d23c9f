import { expect, it } from "vitest";
import { memoryStore } from "../../../src/core/store/memory.ts";
import type { FileRecord } from "../../../src/core/store/store.ts";

const file = (id: string, createdAt: number): FileRecord => ({
  id,
  account: "default",
  kind: "image",
  name: "a.png",
  mimeType: "image/png",
  sizeBytes: 1,
  sha256: "",
  durationSeconds: null,
  durationToken: null,
  clientRequestId: null,
  createdAt,
  expiresAt: createdAt + 100,
});

it("the next file to come pushes out those that have expired, and no other", async () => {
  const store = memoryStore({ keys: new Map(), credits: 0 });
  const bytes = Uint8Array.of(1);
  await store.keepFile(file("old", 0), bytes);
  await store.keepFile(file("young", 50), bytes);
  // Asked for a time before they expired, the store shows what it still holds.
  expect(await store.readFile("old", 0)).toBe(bytes);
  await store.keepFile(file("new", 99), bytes);
  expect(await store.readFile("old", 0)).toBe(bytes);
  await store.keepFile(file("newest", 100), bytes);
  expect(await store.readFile("old", 0)).toBeNull();
  expect(await store.findFile("old", 0)).toBeNull();
  expect(await store.readFile("young", 50)).toBe(bytes);
  expect(await store.readFile("new", 100)).toBe(bytes);
});
