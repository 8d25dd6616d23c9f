import { describe, expect, it } from "vitest";
import { errorOf, harness } from "../../helpers/harness.ts";

describe("paths", () => {
  it.each([
    "/",
    "/api/v1",
    "/api/v1/credits/",
    "/api//v1/credits",
    "/API/v1/credits",
    "/api/v1/Credits",
    "/api/v1/generations/",
    "/api/v1/generations/a/b",
    "/api/v1/generations/%",
    "/api/v1/generations/%zz",
    "/api/v1/generations/%ff",
    "/api/v1/generations%2Fabc",
    "/media/files/file_1",
    "/media/results/../../etc/passwd",
  ])("%s is 404 before anything else is looked at", async (path) => {
    const answer = await harness().ask("GET", path, { key: null });
    expect(answer.status).toBe(404);
    expect(errorOf(answer).code).toBe("not_found");
  });

  it("are decoded once, and unknown query parameters do not matter", async () => {
    const { ask } = harness();
    expect((await ask("GET", "/api/v1/%63redits?x=%&x=1#y")).status).toBe(200);
    expect((await ask("GET", "/api/v1/%2563redits")).status).toBe(404);
  });
});

describe("methods", () => {
  it.each([
    ["DELETE", "/api/v1/credits", "GET, HEAD, OPTIONS"],
    ["GET", "/api/v1/generations", "POST, OPTIONS"],
    ["HEAD", "/api/v1/files", "POST, OPTIONS"],
    ["PATCH", "/api/v1/generations/task_1", "GET, HEAD, OPTIONS"],
    ["POST", "/media/files/file_1/a.png", "GET, HEAD, OPTIONS"],
  ])("%s %s is 405 with Allow, without a key", async (method, path, allow) => {
    const answer = await harness().ask(method, path, { key: null });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe(allow);
  });

  it("OPTIONS needs no key and lets browsers in", async () => {
    const answer = await harness().ask("OPTIONS", "/api/v1/generations", { key: null });
    expect(answer.status).toBe(204);
    expect(answer.bytes).toHaveLength(0);
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
    expect(answer.headers.get("access-control-allow-methods")).toBe("POST, OPTIONS");
    expect(answer.headers.get("access-control-allow-headers")).toBe(
      "Authorization, Content-Type, Idempotency-Key, X-Rivya-Mock",
    );
  });

  it("HEAD is GET without its body", async () => {
    const { ask } = harness();
    const get = await ask("GET", "/api/v1/credits");
    const head = await ask("HEAD", "/api/v1/credits");
    expect(head.status).toBe(200);
    expect(head.bytes).toHaveLength(0);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect((await ask("HEAD", "/api/v1/credits", { key: null })).status).toBe(401);
  });
});
