import { expect, it } from "vitest";
import { createMock } from "@rivya/mock/core";

it("an error of the mock's own is reported and answered without its text", async () => {
  const errors: unknown[] = [];
  const broken = new Error("secret detail");
  const mock = createMock({
    queuedMs: 0,
    processingMs: 0,
    deflate: () => Promise.reject(broken),
    onError: (error) => errors.push(error),
  });
  const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
  const body = JSON.stringify({ model: "qwen-image", prompt: "x", params: { image_size: "square" } });
  const created = await mock.fetch(new Request("http://m/api/v1/generations", { method: "POST", headers, body }));
  const read = await mock.fetch(new Request(new URL(created.headers.get("location")!, "http://m"), { headers }));
  const task = (await read.json()) as { result: { primary_url: string } };
  const answer = await mock.fetch(new Request(task.result.primary_url));
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({
    error: {
      code: "internal_error",
      message: "Something went wrong on our side. Try again later.",
      requestId: answer.headers.get("x-request-id"),
    },
  });
  expect(errors).toEqual([broken]);
});
