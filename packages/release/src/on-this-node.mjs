// Runs the built packages on the Node that started it. Plain JavaScript, since Node 20 takes no types.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { RivyaClient } from "@rivya/client";
import { createTaskRequest, task as taskSchema } from "@rivya/validator";

const [major, minor] = process.versions.node.split(".").map(Number);
const runsTheMock = major > 22 || (major === 22 && minor >= 13);
const request = { model: "qwen-image", prompt: "A red kite" };

assert.equal(createTaskRequest.is(request), true);
assert.equal(createTaskRequest.is({ ...request, prompt: "" }), false);

const client = new RivyaClient({ apiKey: "key", fetch: () => Promise.resolve(Response.json({ current_credits: 7 })) });
assert.equal((await client.credits.get()).current_credits, 7);
assert.equal(createRequire(import.meta.url)("@rivya/client").RivyaClient.name, "RivyaClient");

if (runsTheMock) {
  const { startMock } = await import("@rivya/mock");
  const mock = await startMock();
  const rivya = new RivyaClient({ baseUrl: mock.url, apiKey: mock.clientOptions.apiKey });
  assert.equal(taskSchema.is(await rivya.tasks.create(request)), true);
  await mock.close();
}
console.log(`Node ${process.versions.node}: client and validator${runsTheMock ? ", and the mock" : ""}`);
