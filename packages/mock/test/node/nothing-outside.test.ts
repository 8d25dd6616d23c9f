import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startMock } from "@rivya/mock";

const run = promisify(execFile);

it("file names never touch the file system", async () => {
  const program = fileURLToPath(new URL("../programs/no-files.ts", import.meta.url));
  const repository = fileURLToPath(new URL("../../../../", import.meta.url));
  const permissions = ["--permission", `--allow-fs-read=${repository}`];
  const { stdout } = await run(process.execPath, [...permissions, "--conditions=@rivya/source", program]);
  expect(stdout).toBe("9 files\n");
});

it("reference URLs are never fetched", async () => {
  let connections = 0;
  const elsewhere = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await once(elsewhere.listen(0, "127.0.0.1"), "listening");
  const { port } = elsewhere.address() as AddressInfo;
  await using mock = await startMock({ queuedMs: 0, processingMs: 0 });
  const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
  const referenceMediaItems = [{ url: `https://127.0.0.1:${port}/a.png`, kind: "image" }];
  const created = await fetch(`${mock.url}/api/v1/generations`, {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "qwen-image", prompt: "A red kite", params: { referenceMediaItems } }),
  });
  expect(created.status).toBe(202);
  const read = await fetch(mock.url + created.headers.get("location")!, { headers });
  const { result } = (await read.json()) as { result: { primary_url: string } };
  expect((await fetch(result.primary_url)).status).toBe(200);
  elsewhere.close();
  expect(connections).toBe(0);
});
