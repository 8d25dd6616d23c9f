import { createMock, type JournalEntry, type MockOptions } from "@rivya/mock/core";
import { expect, it } from "vitest";
import { harness } from "../helpers/harness.ts";

const request = { model: "qwen-image", prompt: "x" };

function listened(options: MockOptions = {}) {
  const entries: JournalEntry[] = [];
  return { entries, ...harness({ onRequest: (entry) => entries.push(entry), ...options }) };
}

it("every request is told once it is answered: what it was, what came of it, and by which rule it was refused", async () => {
  const { entries, ask, create, clock } = listened({ credits: 4 });
  const made = await create(request);
  await clock.advance(1000);
  await create(request);
  await ask("GET", "/api/v1/generations/task_x?page=2");
  await ask("OPTIONS", "/api/v1/credits");
  await ask("GET", "/elsewhere", { key: null });
  expect(entries).toMatchObject([
    { method: "POST", path: "/api/v1/generations", operation: "createTask", status: 202, refused_by: null },
    { operation: "createTask", status: 402, refused_by: "credits" },
    { path: "/api/v1/generations/task_x?page=2", operation: "getTask", status: 404, refused_by: "existence" },
    { method: "OPTIONS", path: "/api/v1/credits", operation: null, status: 204, refused_by: null },
    { path: "/elsewhere", operation: null, status: 404, refused_by: "route" },
  ]);
  expect(entries[0]!.request_id).toBe(made.headers.get("x-request-id"));
  expect(entries.map(({ at }) => at.slice(17, 20))).toEqual(["00.", "01.", "01.", "01.", "01."]);
  for (const { milliseconds } of entries) expect(milliseconds).toBeGreaterThanOrEqual(0);
});

it("a replay is no refusal, a conflict is one", async () => {
  const { entries, create } = listened();
  const headers = { "Idempotency-Key": "k" };
  await create(request, { headers });
  await create(request, { headers });
  await create({ ...request, prompt: "y" }, { headers });
  expect(entries.map(({ status, refused_by }) => `${status} ${refused_by}`)).toEqual([
    "202 null",
    "202 null",
    "409 idempotency",
  ]);
});

it("an error of the mock's own is nobody's refusal", async () => {
  const entries: JournalEntry[] = [];
  const broken = new Error("no hash");
  let calls = 0;
  const mock = createMock({
    onRequest: (entry) => entries.push(entry),
    // The built-in keys are hashed first.
    hash: (data) => (++calls > 5 ? Promise.reject(broken) : `${calls} ${data.length}`),
  });
  const headers = { Authorization: "Bearer rvya_sk_mock_full" };
  expect((await mock.fetch("http://m/api/v1/credits", { headers })).status).toBe(500);
  expect(entries.map(({ status, refused_by }) => `${status} ${refused_by}`)).toEqual(["500 null"]);
});

it("no key is told, and requests to the control plane are not", async () => {
  const { entries, ask, mock } = listened();
  await ask("GET", "/api/v1/models?key=rvya_sk_mock_full");
  await mock.fetch("http://127.0.0.1/__mock/health");
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries)).not.toContain("mock_full");
});
