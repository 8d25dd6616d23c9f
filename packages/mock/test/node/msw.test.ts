import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMock, manualClock } from "@rivya/mock/core";
import { form, png } from "../helpers/samples.ts";

const clock = manualClock();
const mock = createMock({ clock });
const server = setupServer(http.all("https://rivya.ai/*", ({ request }) => mock.fetch(request)));
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

it("one line hands everything that MSW intercepts to a mock: upload, task, picture", async () => {
  const headers = { Authorization: "Bearer rvya_sk_mock_full" };
  const uploaded = await fetch("https://rivya.ai/api/v1/files", { method: "POST", headers, body: form(png(64)) });
  expect(uploaded.status).toBe(201);
  const { url } = (await uploaded.json()) as { url: string };
  const params = { image_size: "square", referenceMediaItems: [{ url, kind: "image" }] };
  const created = await fetch("https://rivya.ai/api/v1/generations", {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "qwen-image", prompt: "A red kite", params }),
  });
  expect(created.status).toBe(202);
  await clock.advance(1800);
  const answer = await fetch(new URL(created.headers.get("location")!, "https://rivya.ai"), { headers });
  const task = (await answer.json()) as { status: string; result: { primary_url: string } };
  expect(task.status).toBe("succeeded");
  const picture = await fetch(task.result.primary_url);
  expect(picture.headers.get("content-type")).toBe("image/png");
});

it("refusals come through as they are", async () => {
  const answer = await fetch("https://rivya.ai/api/v1/credits");
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ error: { code: "api_key_missing" } });
});

it("a dropped answer is a network error, where the handler says so", async () => {
  const { fetch: ask } = mock;
  server.use(http.all("https://rivya.ai/*", ({ request }) => ask(request).catch(() => HttpResponse.error())));
  const answer = fetch("https://rivya.ai/api/v1/models", { headers: { "X-Rivya-Mock": "drop" } });
  await expect(answer).rejects.toThrow(TypeError);
  server.resetHandlers();
});
