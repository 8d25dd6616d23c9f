import type { Content } from "../../../src/core/store/content.ts";
import type { Store } from "../../../src/core/store/store.ts";
import type { Claim, FileRecord, KeyRecord, TaskRecord } from "../../../src/core/store/records.ts";
import { success, timeline } from "../../../src/core/timeline.ts";

export const key = (more: Partial<KeyRecord> = {}): KeyRecord => ({
  account: "default",
  scopes: new Set(["credits:read"]),
  revoked: false,
  expiresAt: null,
  ...more,
});

export const task = (id: string, more: Partial<TaskRecord> = {}): TaskRecord => ({
  id,
  account: "default",
  request: { model: "qwen-image", prompt: "x" },
  credits: 4,
  timeline: timeline(0, { queuedMs: 10, processingMs: 20 }),
  outcome: success,
  referenceMarks: [],
  ...more,
});

export const file = (id: string, createdAt: number): FileRecord => ({
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

/** Bytes that a store has received and no file has yet. */
export async function received(store: Store, bytes: Uint8Array = Uint8Array.of(1)): Promise<Content> {
  const sink = store.receive();
  await sink.write(bytes);
  return sink.finish();
}

/** All bytes of a file; null when there is none. */
export async function bytesOf(store: Store, id: string, now: number): Promise<number[] | null> {
  const content = await store.readFile(id, now);
  return content && Array.from(await content.read(0, content.size));
}

export const claim = (name: string, more: Partial<Claim> = {}): Claim => ({
  account: "default",
  operationId: "createTask",
  key: name,
  answer: { fingerprint: "f", status: 202, location: "/l", body: `{"of":"${name}"}` },
  expiresAt: 100,
  ...more,
});
