import { createMock } from "@rivya/mock/core";
import { expect, it } from "vitest";

const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
const key = { headers };

it("a service that is switched off refuses every operation, a key or not, and no link", async () => {
  const mock = createMock({ queuedMs: 0, processingMs: 0, rateLimit: { requests: 9, seconds: 9 } });
  const switchTo = (enabled: boolean) =>
    mock.fetch("http://127.0.0.1/__mock/availability", { method: "PUT", headers, body: JSON.stringify({ enabled }) });
  const body = JSON.stringify({ model: "qwen-image", prompt: "x", params: { image_size: "square" } });
  const made = await mock.fetch("http://127.0.0.1/api/v1/generations", { method: "POST", headers, body });
  const task = new URL(made.headers.get("location")!, "http://127.0.0.1");
  const { result } = (await (await mock.fetch(task, key)).json()) as { result: { primary_url: string } };

  expect((await switchTo(false)).status).toBe(200);
  for (const path of ["/api/v1/models", "/api/v1/credits", "/api/v1/openapi.json", task.pathname]) {
    const answer = await mock.fetch(`http://127.0.0.1${path}`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("ratelimit-limit")).toBeNull();
    expect(await answer.json()).toMatchObject({
      error: { code: "public_api_disabled", requestId: answer.headers.get("x-request-id") },
    });
  }
  expect((await mock.fetch("http://127.0.0.1/api/v1/nothing")).status).toBe(404);
  expect((await mock.fetch("http://127.0.0.1/api/v1/credits", { method: "DELETE" })).status).toBe(405);
  expect((await mock.fetch("http://127.0.0.1/api/v1/credits", { method: "OPTIONS" })).status).toBe(204);
  expect((await mock.fetch(result.primary_url)).status).toBe(200);

  await switchTo(true);
  expect((await mock.fetch("http://127.0.0.1/api/v1/credits", key)).status).toBe(200);
});
