import { RivyaClient } from "@rivya/client";
import { createMock, manualClock } from "@rivya/mock/core";
import { expect, onTestFinished, test } from "vitest";
import { reachMock } from "../src/bridge/reach-mock.ts";
import { serveMock } from "../src/bridge/serve-mock.ts";

const start = Date.UTC(2026, 0, 1);

function world(options: { credits?: number } = {}) {
  const clock = manualClock(start);
  const mock = createMock({ clock, queuedMs: 1000, processingMs: 4000, ...options });
  const speeds: number[] = [];
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const server = serveMock(port2, mock, clock, (speed) => speeds.push(speed));
  const reached = reachMock(port1, start);
  const { fetch, clock: clientClock } = reached;
  const { baseUrl, apiKey } = mock.clientOptions;
  const client = new RivyaClient({ baseUrl, apiKey, fetch, clock: clientClock, random: () => 0 });
  return { client, reached, server, speeds, clock };
}

const kite = { model: "qwen-image", prompt: "A red kite" } as const;

test("a client polls by the mock's clock: one advance of an hour, and it has looked when it was due", async () => {
  const { client, reached, clock } = world();
  const seen: [string, number][] = [];
  const { id } = await client.tasks.create(kite);
  const waiting = client.tasks.wait(id, { onUpdate: ({ status }) => seen.push([status, reached.clock.now() - start]) });
  await reached.advance(3_600_000);
  await waiting;
  expect(seen).toEqual([
    ["processing", 2000],
    ["succeeded", 7000],
  ]);
  expect(clock.now() - start).toBe(3_600_000);
});

test("an upload and a picture cross the port whole", async () => {
  const { client, reached } = world();
  const gif = new File(["GIF89a"], "kite.gif", { type: "image/gif" });
  await expect(client.files.upload({ file: gif, kind: "image" })).rejects.toMatchObject({ code: "validation_failed" });
  const task = await client.tasks.create({ ...kite, params: { image_size: "square" } });
  await reached.advance(6000);
  const picture = await client.tasks.download(await client.tasks.get(task.id), { as: "bytes" });
  expect([...picture.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("an error of the mock is the client's error, with its details", async () => {
  const { client } = world({ credits: 3 });
  await expect(client.tasks.create(kite)).rejects.toMatchObject({ code: "insufficient_credits" });
  await expect(client.tasks.get("task_nobody")).rejects.toMatchObject({ code: "not_found" });
});

test("a connection that the mock breaks is one that failed", async () => {
  const { client } = world();
  const headers = { "X-Rivya-Mock": "drop" };
  await expect(client.credits.get({ headers, retry: false })).rejects.toMatchObject({ name: "RivyaConnectionError" });
});

test("an aborted call ends at once, and so does a sleep", async () => {
  const { client, reached } = world();
  const stop = new AbortController();
  const call = client.credits.get({ signal: stop.signal, headers: { "X-Rivya-Mock": "slow=60000" } });
  const sleep = reached.clock.sleep(1000, stop.signal);
  stop.abort(new Error("enough"));
  await expect(call).rejects.toMatchObject({ name: "RivyaAbortError" });
  await expect(sleep).rejects.toThrow("enough");
  await expect(reached.clock.sleep(1, stop.signal)).rejects.toThrow("enough");
});

test("the page hears the time, and says how fast it is to go", async () => {
  const { reached, server, speeds, clock } = world();
  const heard: number[] = [];
  const stop = reached.onTime((now) => heard.push(now - start));
  await reached.advance(5000);
  reached.setSpeed(60);
  server.tellTime();
  await reached.advance(1000);
  stop();
  await reached.advance(1000);
  expect([...new Set(heard)]).toEqual([5000, 6000]);
  expect(speeds).toEqual([60]);
  await expect(reached.advance(1e15)).rejects.toThrow("beyond 9999-12-24");
  expect(clock.now() - start).toBe(7000);
});
