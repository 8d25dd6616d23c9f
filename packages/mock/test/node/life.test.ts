import { decode } from "fast-png";
import { expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import { manualClock } from "@rivya/mock/core";
import type { RivyaFile, Task } from "@rivya/openapi";
import { urlOf } from "../../src/node/url.ts";
import { begin, head } from "../helpers/raw.ts";
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

it("an hour of polling over a socket passes at once on a manual clock, look by look", async () => {
  const clock = manualClock();
  await using mock = await startMock({ clock, queuedMs: 60_000, processingMs: 3_540_000 });
  const { baseUrl, apiKey, fetch: ask } = mock.clientOptions;
  const headers = { Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" };
  const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
  const { id } = (await (await ask(`${baseUrl}/api/v1/generations`, { method: "POST", headers, body })).json()) as Task;
  const seen: string[] = [];
  const polling = (async () => {
    while (seen.at(-1) !== "succeeded") {
      await clock.sleep(30_000);
      const task = (await (await ask(`${baseUrl}/api/v1/generations/${id}`, { headers })).json()) as Task;
      seen.push(task.status);
    }
  })();
  await clock.advance(3_600_000);
  await polling;
  expect(seen).toHaveLength(120);
  expect(seen.slice(0, 2)).toEqual(["queued", "processing"]);
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

it("closes a connection whose answer had begun, as soon as that has ended", async () => {
  const mock = await startMock({ queuedMs: 0, processingMs: 0 });
  const { socket, received, closed } = await begin(mock.url, head("GET /api/v1/openapi.json"));
  socket.pause();
  await expect.poll(() => socket.readableLength + received().length).toBeGreaterThan(0);
  const closing = mock.close({ graceMs: 60_000 });
  socket.resume();
  await Promise.all([closing, closed]);
  expect(received()).toMatch(/\}$/);
});

it("close cuts what does not come to an end in time", async () => {
  const mock = await startMock();
  const unfinished = head("POST /api/v1/generations", "Content-Type: application/json", "Content-Length: 100");
  const { received, closed } = await begin(mock.url, `${unfinished}{`);
  await (await fetch(`${mock.url}/__mock/health`)).arrayBuffer();
  await Promise.all([mock.close({ graceMs: 100 }), closed]);
  expect(received()).toBe("");
});

it("reset begins again", async () => {
  await using mock = await startMock({ credits: 100 });
  const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
  const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
  expect((await fetch(`${mock.url}/api/v1/generations`, { method: "POST", headers, body })).status).toBe(202);
  await mock.reset();
  const credits = await fetch(`${mock.url}/api/v1/credits`, { headers });
  expect(await credits.json()).toEqual({ current_credits: 100 });
});

it.each([
  ["0.0.0.0", "http://127.0.0.1:1"],
  ["::", "http://[::1]:1"],
  ["::1", "http://[::1]:1"],
  ["localhost", "http://localhost:1"],
])("what listens on %s is reached at %s", (host, url) => {
  expect(urlOf(host, 1)).toBe(url);
});

it("an advance that is asked for over the port does not wait for itself", async () => {
  await using mock = await startMock({ clock: manualClock() });
  const { baseUrl, fetch: ask } = mock.clientOptions;
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"ms": 1000}' };
  const asked = [`${baseUrl}/__mock/clock/advance`, new URL("/__mock/clock/advance", baseUrl)];
  const before = performance.now();
  for (const one of asked) expect((await ask(one, init)).status).toBe(200);
  expect((await ask(new Request(asked[0]!, init))).status).toBe(200);
  expect(performance.now() - before).toBeLessThan(900);
  await expect(ask("no URL")).rejects.toThrow(TypeError);
});

it.each(["", " "])("the host %j, which would be every address, is none", async (host) => {
  await expect(startMock({ host })).rejects.toThrow(RangeError);
});

it("a port that is taken is an error", async () => {
  await using mock = await startMock();
  await expect(startMock({ port: mock.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
