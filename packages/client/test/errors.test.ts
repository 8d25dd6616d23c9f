import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  RivyaApiError,
  RivyaClient,
  RivyaConnectionError,
  RivyaError,
  RivyaInputError,
  RivyaResponseError,
} from "../src/index.ts";
import { canned } from "./canned.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("it should have been refused"),
    (error: unknown) => error,
  );

const refusal = (code: string, details?: object[]) => ({
  error: { code, message: "The request is not valid.", requestId: "req_7", ...(details && { details }) },
});

describe("what the service refuses", () => {
  test("is an error with code, status, request id and details, and a message that tells all of it", async () => {
    const detail = { path: "/prompt", code: "required", message: "prompt is required" };
    const { rivya } = canned([Response.json(refusal("validation_failed", [detail]), { status: 400 })]);
    const error = await caught(rivya.tasks.create({ model: "qwen-image", prompt: "" }));
    expect(error).toBeInstanceOf(RivyaApiError);
    expect(error).toMatchObject({
      name: "RivyaApiError",
      operation: "createTask",
      code: "validation_failed",
      status: 400,
    });
    expect(error).toMatchObject({ requestId: "req_7", details: [detail] });
    expect((error as Error).message).toContain("prompt is required");
  });

  test.each([{}, "all wrong", [null, { message: 5 }]])("with details that are none: %j", async (details) => {
    const { rivya } = canned([Response.json(refusal("validation_failed", details as never), { status: 400 })]);
    expect(await caught(rivya.credits.get())).toMatchObject({ code: "validation_failed", details: [] });
  });

  test("passes with a code that this version does not know", async () => {
    const { rivya } = canned([Response.json(refusal("moon_phase_wrong"), { status: 418 })]);
    expect(await caught(rivya.credits.get())).toMatchObject({ code: "moon_phase_wrong", status: 418, details: [] });
  });
});

describe("what is no answer of the service", () => {
  test.each([
    [
      "HTML from a proxy",
      new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "content-type": "text/html" } }),
    ],
    ["an empty body", new Response("", { status: 200 })],
    ["no JSON", new Response("all is well", { status: 200 })],
    ["a bare JSON string", Response.json("fine")],
    ["204", new Response(null, { status: 204 })],
    ["an error without a code", Response.json({ message: "no" }, { status: 500 })],
  ])("%s", async (_, response) => {
    const { status } = response;
    const error = await caught(canned([response]).rivya.credits.get());
    expect(error).toBeInstanceOf(RivyaResponseError);
    expect(error).toMatchObject({ name: "RivyaResponseError", status });
  });

  test("a connection that fails, with its reason", async () => {
    const error = await caught(canned([new TypeError("fetch failed")]).rivya.credits.get());
    expect(error).toBeInstanceOf(RivyaConnectionError);
    expect(error).toMatchObject({
      message: expect.stringContaining("https://rivya.test"),
      cause: { message: "fetch failed" },
    });
  });
});

test("a call that was aborted rejects with the reason, not with an error of ours", async () => {
  const reason = new Error("changed my mind");
  const rivya = new RivyaClient({ apiKey: "rvya_sk_secret", baseUrl: "http://127.0.0.1:9" });
  expect(await caught(rivya.credits.get({ signal: AbortSignal.abort(reason) }))).toBe(reason);
});

describe("arguments", () => {
  test.each([
    "rivya.ai",
    "ftp://rivya.ai",
    "https://rivya.ai/api/v1",
    "https://rivya.ai/?key=1",
    "https://u:p@rivya.ai",
  ])("baseUrl %s is refused", (baseUrl) => {
    expect(() => new RivyaClient({ baseUrl })).toThrow(RivyaInputError);
  });

  test.each(["..", ".", "", "task_\ud800", undefined as never])(
    "the id %j is refused, and nothing is sent",
    async (id) => {
      const { rivya, requests } = canned([]);
      expect(await caught(rivya.tasks.get(id))).toBeInstanceOf(RivyaInputError);
      expect(requests).toEqual([]);
    },
  );

  test.each([{ model: "qwen-image", prompt: 1n }, undefined])("a body that is no JSON is refused", async (body) => {
    const { rivya, requests } = canned([]);
    expect(await caught(rivya.tasks.create(body as never))).toBeInstanceOf(RivyaInputError);
    expect(requests).toEqual([]);
  });

  test.each(["rvya_sk_secret\n123", "rvya sk", "rvya_sk_ü"])(
    "a key that no header can carry is refused without being shown",
    (apiKey) => {
      const construct = () => new RivyaClient({ apiKey, baseUrl: "https://rivya.test" });
      expect(construct).toThrow(RivyaInputError);
      expect(construct).not.toThrow(/rvya/);
    },
  );

  test("a missing key is an error at the first call that needs one", async () => {
    const { rivya, requests } = canned([Response.json({ object: "list", data: [] })], { apiKey: "" });
    await rivya.models.list();
    expect(await caught(rivya.credits.get())).toBeInstanceOf(RivyaInputError);
    expect(requests).toHaveLength(1);
    expect(requests[0]!.headers.has("authorization")).toBe(false);
  });
});

test("the key stands in no error, however it is printed", async () => {
  const failures = [
    new TypeError("fetch failed"),
    Response.json(refusal("api_key_invalid"), { status: 401 }),
    new Response("<p>", { status: 200 }),
  ];
  for (const failure of failures) {
    const error = await caught(canned([failure]).rivya.credits.get());
    expect(error).toBeInstanceOf(RivyaError);
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error)).not.toContain(
      "rvya_sk_secret",
    );
  }
});
