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

export const claim = (name: string, more: Partial<Claim> = {}): Claim => ({
  account: "default",
  operationId: "createTask",
  key: name,
  answer: { fingerprint: "f", status: 202, location: "/l", body: `{"of":"${name}"}` },
  expiresAt: 100,
  ...more,
});
