import { createServer } from "node:http";
import { startMock } from "@rivya/mock";
import { expect, test } from "vitest";
import { operations } from "../src/document.ts";
import { held, runContract } from "../src/index.ts";

test("the mock holds every example of the document", async () => {
  const outcomes = await runContract();
  expect(outcomes.filter((outcome) => !held(outcome))).toEqual([]);
  expect(new Set(outcomes.map((outcome) => outcome.operation))).toEqual(
    new Set(operations.map((one) => one.operationId)),
  );
  expect(outcomes.filter((outcome) => outcome.operation === "createTask").length).toBeGreaterThanOrEqual(2);
});

test("a server given by its address is tested with its key", async () => {
  await using mock = await startMock();
  const outcomes = await runContract({ baseUrl: mock.url, apiKey: "rvya_sk_mock_full" });
  expect(outcomes.every(held)).toBe(true);
  const refused = await runContract({ baseUrl: mock.url, apiKey: "rvya_sk_wrong" });
  const broken = refused.filter((outcome) => !held(outcome)).map((outcome) => outcome.operation);
  expect(new Set(broken)).toEqual(new Set(["createTask", "uploadFile", "getTask", "getFile", "getCredits"]));
});

test("a server that is something else breaks every case, and crashes nothing", async () => {
  const server = createServer((_, response) => response.end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  try {
    const outcomes = await runContract({ baseUrl: `http://127.0.0.1:${port}`, apiKey: "any" });
    expect(outcomes.length).toBeGreaterThan(5);
    expect(outcomes.some(held)).toBe(false);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
