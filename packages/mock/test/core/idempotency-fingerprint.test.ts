import { expect, it } from "vitest";
import { Exchange } from "../../src/core/exchange.ts";
import { fingerprint } from "../../src/core/idempotency/fingerprint.ts";
import type { Upload } from "../../src/core/input/upload.ts";
import { openService } from "../../src/core/open-service.ts";
import { contentOf } from "../helpers/content.ts";

const upload: Upload = {
  kind: "video",
  model: null,
  clientRequestId: null,
  fileName: "a.webm",
  content: contentOf(Uint8Array.of(1)),
  sha256: "1",
  mimeType: "video/webm",
  durationSeconds: 1,
};

async function markOf(given: Upload): Promise<string> {
  const target = "/api/v1/files";
  const request = { method: "POST", target, origin: "http://m", client: "local", headers: {}, body: null };
  const exchange = new Exchange(request, await openService({}));
  exchange.found("upload", given);
  return fingerprint(exchange);
}

it.each<[string, Partial<Upload>]>([
  ["kind", { kind: "audio" }],
  ["model", { model: "qwen-image" }],
  ["client_request_id", { clientRequestId: "1" }],
  ["file name", { fileName: "b.webm" }],
  ["missing file name", { fileName: null }],
  ["content", { sha256: "2" }],
])("an upload with another %s is another upload", async (_, other) => {
  expect(await markOf({ ...upload, ...other })).not.toBe(await markOf(upload));
});

it("an upload is the same upload again", async () => {
  expect(await markOf({ ...upload })).toBe(await markOf(upload));
});
