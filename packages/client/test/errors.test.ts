import { describe, expect, test } from "vitest";
import { RivyaApiError, RivyaConnectionError, RivyaInputError, RivyaResponseError } from "../src/index.ts";
import { canned, kite, refusal } from "./support/canned.ts";
import { caught } from "./support/caught.ts";

describe("what the service refuses", () => {
  test("is an error with code, status, request id and details, and a message that tells all of it", async () => {
    const detail = { path: "/prompt", code: "required", message: "prompt is required" };
    const { rivya } = canned([refusal(400, "validation_failed", {}, [detail])]);
    const error = await caught(rivya.tasks.create(kite));
    expect(error).toBeInstanceOf(RivyaApiError);
    expect(error).toMatchObject({
      name: "RivyaApiError",
      operation: "createTask",
      code: "validation_failed",
      status: 400,
      requestId: "req_7",
      details: [detail],
      retryable: false,
    });
    expect((error as Error).message).toBe(
      "createTask: The request is not valid. (400 validation_failed, request req_7)\n  prompt is required",
    );
  });

  test.each([{}, "all wrong", [null, { message: 5 }]])("with details that are none: %j", async (details) => {
    const { rivya } = canned([refusal(400, "validation_failed", {}, details as never)]);
    expect(await caught(rivya.credits.get())).toMatchObject({ code: "validation_failed", details: [] });
  });

  test("passes with a code that this version does not know", async () => {
    const { rivya } = canned([refusal(418, "moon_phase_wrong")]);
    expect(await caught(rivya.credits.get())).toMatchObject({ code: "moon_phase_wrong", status: 418, details: [] });
  });

  test("takes the request id of the header where the body has none", async () => {
    const body = { error: { code: "not_found", message: "No such task." } };
    const { rivya } = canned([Response.json(body, { status: 404, headers: { "x-request-id": "req_8" } })]);
    expect(await caught(rivya.tasks.get("task_1"))).toMatchObject({ requestId: "req_8" });
  });
});

describe("what is no answer of the service", () => {
  test.each([
    ["an empty body", () => new Response("")],
    ["no JSON", () => new Response("all is well")],
    ["a bare JSON string", () => Response.json("fine")],
    ["a list", () => Response.json([])],
    ["another object", () => Response.json({ credits: 5 })],
    ["204", () => new Response(null, { status: 204 })],
    ["an error without a code", () => Response.json({ message: "no" }, { status: 400 })],
    ["an empty error", () => new Response(null, { status: 404 })],
  ])("%s", async (_, response) => {
    const error = await caught(canned([response]).rivya.credits.get());
    expect(error).toBeInstanceOf(RivyaResponseError);
    expect(error).toMatchObject({ name: "RivyaResponseError", operation: "getCredits", status: response().status });
  });

  test.each([
    ["tasks.get", (rivya: ReturnType<typeof canned>["rivya"]) => rivya.tasks.get("task_1")],
    ["files.get", (rivya: ReturnType<typeof canned>["rivya"]) => rivya.files.get("file_1")],
    ["models.list", (rivya: ReturnType<typeof canned>["rivya"]) => rivya.models.list()],
  ])("%s without what it promises", async (_, call) => {
    expect(await caught(call(canned([Response.json({})]).rivya))).toBeInstanceOf(RivyaResponseError);
  });

  test("its beginning is kept", async () => {
    const { rivya } = canned([new Response("x".repeat(5000))]);
    expect(await caught(rivya.credits.get())).toHaveProperty("text", `${"x".repeat(200)}…`);
  });

  test("a connection that fails, with its reason", async () => {
    const reason = new TypeError("fetch failed", {
      cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }),
    });
    const error = await caught(canned([reason]).rivya.credits.get({ retry: false }));
    expect(error).toBeInstanceOf(RivyaConnectionError);
    expect(error).toMatchObject({
      message: expect.stringContaining("https://rivya.test"),
      cause: { name: "TypeError", message: "fetch failed", cause: { code: "ECONNREFUSED" } },
    });
  });
});

test("as JSON, an error tells its name and message too", async () => {
  const error = await caught(canned([refusal(404, "not_found")]).rivya.credits.get());
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "RivyaApiError",
    message: (error as Error).message,
    code: "not_found",
    attempts: 1,
  });
});

describe("arguments", () => {
  test.each([
    "rivya.ai",
    "ftp://rivya.ai",
    "https://rivya.ai/api/v1",
    "https://rivya.ai/?key=1",
    "https://u:p@rivya.ai",
  ])("baseUrl %s is refused", (baseUrl) => {
    expect(() => canned([], { baseUrl })).toThrow(RivyaInputError);
  });

  test("a baseUrl with a path is refused with a hint", () => {
    expect(() => canned([], { baseUrl: "https://rivya.ai/api/v1" })).toThrow("use https://rivya.ai");
  });

  test.each(["..", ".", "", "task_\ud800", undefined as never])(
    "the id %j is refused, and nothing is sent",
    async (id) => {
      const { rivya, requests } = canned([]);
      expect(await caught(rivya.tasks.get(id))).toBeInstanceOf(RivyaInputError);
      expect(await caught(rivya.files.get(id))).toBeInstanceOf(RivyaInputError);
      expect(requests).toEqual([]);
    },
  );

  test.each([{ model: "qwen-image", prompt: 1n }, undefined])("a body that is no JSON is refused", async (body) => {
    const { rivya, requests } = canned([]);
    expect(await caught(rivya.tasks.create(body as never))).toBeInstanceOf(RivyaInputError);
    expect(requests).toEqual([]);
  });

  test("of what is no id only its type is told", async () => {
    const { rivya } = canned([]);
    for (const id of [5n, Symbol("hush"), { id: "hush", toString: () => "hush" }, ["hush"]] as never[]) {
      const error = await caught(rivya.tasks.get(id));
      expect(error).toBeInstanceOf(RivyaInputError);
      expect((error as Error).message).not.toMatch(/hush(?!\)$)/);
    }
  });

  test.each([5, {}, ["key"]])("the key %j is refused", (apiKey) => {
    expect(() => canned([], { apiKey: apiKey as never })).toThrow(RivyaInputError);
  });

  test("an idempotency key is no header, and the message says where it belongs", async () => {
    const headers = { "Idempotency-Key": "kite-1" };
    const { rivya, requests } = canned([]);
    const error = await caught(rivya.tasks.create(kite, { headers }));
    expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("idempotencyKey") });
    expect(() => canned([], { headers })).toThrow("idempotencyKey");
    expect(requests).toEqual([]);
  });

  test.each([undefined, "fine", {}])("a fetch that answers with %j is one, and not asked again", async (answer) => {
    const { rivya, requests } = canned([() => answer as never, () => answer as never]);
    const error = await caught(rivya.tasks.create(kite));
    expect(error).toMatchObject({ name: "RivyaInputError", attempts: 1, idempotencyKey: expect.any(String) });
    expect((error as Error).message).toContain("Response");
    expect(requests).toHaveLength(1);
  });

  test("headers that cannot be sent are refused without their values", async () => {
    const { rivya, requests } = canned([]);
    const error = await caught(rivya.credits.get({ headers: { "x-token": "hush\nhush" } }));
    expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("x-token") });
    expect((error as Error).message).not.toContain("hush");
    expect(() => canned([], { headers: { "x y": "1" } })).toThrow(RivyaInputError);
    expect(requests).toEqual([]);
  });
});
