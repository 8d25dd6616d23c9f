import { expect, test } from "vitest";
import { send } from "../src/transport/send.ts";
import { canned, refusal, silence, type Canned } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const stream = () => new ReadableStream({ start: (controller) => controller.close() });

/** An upload whose body is a stream: gone once it was sent. */
async function upload(answer: Canned, retry = 2) {
  const { rivya, requests } = canned([answer], { clock: new VirtualClock() });
  const outgoing = {
    operation: "uploadFile",
    method: "POST",
    path: "/api/v1/files",
    init: { body: stream(), duplex: "half" },
    once: true,
    keyed: true,
    isPromised: () => true,
  } as const;
  const error = await caught(send(rivya, outgoing, { retry }));
  expect(requests).toHaveLength(1);
  return error;
}

test.each([
  ["RivyaConnectionError", new TypeError("fetch failed")],
  ["RivyaApiError", refusal(503, "public_api_disabled")],
  ["RivyaResponseError", new Response("<h1>Bad gateway</h1>", { status: 502 })],
  ["RivyaTimeoutError", silence],
])("a body that cannot be sent twice is not, and the %s says so", async (name, answer) => {
  expect(await upload(answer)).toMatchObject({
    name,
    attempts: 1,
    idempotencyKey: expect.any(String),
    message: expect.stringContaining("its body can be sent only once"),
  });
});

test("what would not be tried again anyway does not say so", async () => {
  const errors = [await upload(refusal(400, "validation_failed")), await upload(refusal(503, "internal_error"), 0)];
  for (const error of errors) expect((error as Error).message).not.toContain("once");
});
