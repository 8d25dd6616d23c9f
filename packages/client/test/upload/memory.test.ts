import { createServer } from "node:http";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RivyaClient, type UploadSource } from "../../src/index.ts";
import { png } from "../support/png.ts";

const mebibyte = 1024 * 1024;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-memory-"));
  path = join(folder, "big.png");
  await writeFile(path, png);
  await truncate(path, 50 * mebibyte);
});

afterAll(() => rm(folder, { recursive: true }));

/** Memory that is really in use, which only a collection can tell. */
function inUse(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

test.each([
  ["a path", () => path],
  ["a stream", () => createReadStream(path)],
  ["a path through middleware", () => path],
] satisfies [string, () => UploadSource][])("%s of 50 MiB takes no more than a few", async (name, file) => {
  let received = 0;
  let most = 0;
  let looked = 0;
  const server = createServer((request, response) => {
    request.on("data", (bytes: Uint8Array) => {
      received += bytes.length;
      if (received - looked < 2 * mebibyte) return;
      looked = received;
      most = Math.max(most, inUse());
    });
    request.on("end", () => response.end('{"id":"file_1","url":"https://cdn.test/1"}'));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const rivya = new RivyaClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey: "k" });
  if (name.includes("middleware")) rivya.api.use({ onResponse: () => undefined });
  const before = inUse();
  await rivya.files.upload({ file: file(), model: "happyhorse-1-0" });
  server.close();
  server.closeAllConnections();
  console.log(`${name}: 50 MiB took ${((most - before) / mebibyte).toFixed(1)} MiB more`);
  expect(received).toBeGreaterThan(50 * mebibyte);
  expect(most - before).toBeLessThan(16 * mebibyte);
});
