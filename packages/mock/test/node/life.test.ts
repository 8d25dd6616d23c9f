import { decode } from "fast-png";
import { expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import type { RivyaFile, Task } from "@rivya/openapi";
import { form, png } from "../helpers/samples.ts";

const settled = async (url: string, headers: Record<string, string>, sleep: (ms: number) => Promise<void>) => {
  for (const seen = new Set<string>(); ; await sleep(10)) {
    const task = (await (await fetch(url, { headers })).json()) as Task;
    seen.add(task.status);
    if (task.status === "succeeded") return { task, seen: [...seen] };
  }
};

it("over a real socket: upload, task, polling, download, credits", async () => {
  await using mock = await startMock({ credits: 100, queuedMs: 100, processingMs: 200 });
  const { baseUrl, apiKey, clock } = mock.clientOptions;
  const headers = { Authorization: `Bearer ${apiKey}` };

  const uploaded = await fetch(`${baseUrl}/api/v1/files`, { method: "POST", headers, body: form(png(64)) });
  expect(uploaded.status).toBe(201);
  const file = (await uploaded.json()) as RivyaFile;
  expect(file.url.startsWith(`${mock.url}/media/files/`)).toBe(true);
  expect(new Uint8Array(await (await fetch(file.url)).arrayBuffer())).toEqual(png(64));

  const request = {
    model: "qwen-image",
    prompt: "A red kite over the sea",
    params: { image_size: "landscape_16_9", referenceMediaItems: [{ url: file.url, kind: "image" }] },
  };
  const created = await fetch(`${baseUrl}/api/v1/generations`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(request),
  });
  expect(created.status).toBe(202);
  const location = baseUrl + created.headers.get("location")!;
  const { task, seen } = await settled(location, headers, (ms) => clock.sleep(ms));
  expect(seen).toEqual(["queued", "processing", "succeeded"]);
  expect(task).toMatchObject({ reserved_credits: 4, final_credits: 4 });

  const picture = await fetch(task.result!.primary_url);
  expect(decode(new Uint8Array(await picture.arrayBuffer()))).toMatchObject({ width: 1024, height: 576 });
  const credits = await fetch(`${baseUrl}/api/v1/credits`, { headers });
  expect(await credits.json()).toEqual({ current_credits: 96 });
});

it("links start with the name that the caller used", async () => {
  await using mock = await startMock({ host: "127.0.0.1", queuedMs: 0, processingMs: 0 });
  const answer = await fetch(`http://localhost:${mock.port}/api/v1/files`, {
    method: "POST",
    headers: { Authorization: "Bearer rvya_sk_mock_full" },
    body: form(png()),
  });
  expect(((await answer.json()) as RivyaFile).url).toMatch(`http://localhost:${mock.port}/media/files/`);
});

it("closes when nothing is under way, and twice is once", async () => {
  const mock = await startMock();
  await (await fetch(`${mock.url}/api/v1/models`)).arrayBuffer();
  await Promise.all([mock.close(), mock.close()]);
  await expect(fetch(`${mock.url}/api/v1/models`)).rejects.toThrow("fetch failed");
});

it("a port that is taken is an error", async () => {
  await using mock = await startMock();
  await expect(startMock({ port: mock.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
