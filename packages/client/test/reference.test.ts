import { expect, test } from "vitest";
import type { RivyaFile } from "@rivya/openapi";
import { reference } from "../src/index.ts";

const facts = {
  id: "file_1",
  object: "file",
  url: "https://cdn.test/walk",
  size_bytes: 5,
  created_at: "2026-05-11T00:00:00.000Z",
  expires_at: "2026-05-12T00:00:00.000Z",
} as const satisfies Partial<RivyaFile>;

test("a picture", () => {
  const file = {
    ...facts,
    kind: "image",
    name: "cat.png",
    mime_type: "image/png",
    duration_seconds: null,
    duration_token: null,
  } as const;
  expect(reference(file)).toEqual({ url: facts.url, kind: "image", name: "cat.png", mimeType: "image/png" });
});

test("a video, with the token of its duration", () => {
  const file = {
    ...facts,
    kind: "video",
    name: "walk.mp4",
    mime_type: "video/mp4",
    duration_seconds: 4.5,
    duration_token: "dur_1",
  } as const;
  expect(reference(file)).toEqual({
    url: facts.url,
    kind: "video",
    name: "walk.mp4",
    mimeType: "video/mp4",
    durationSeconds: 4.5,
    durationToken: "dur_1",
  });
});
