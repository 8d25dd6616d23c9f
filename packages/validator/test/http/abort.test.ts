import type { paths } from "@rivya/openapi";
import { validateRequest, validateResponse } from "@rivya/validator/http";
import { validation, type Finding } from "@rivya/validator/openapi-fetch";
import { chunks } from "@rivya/validator/wire";
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";

const endless = () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
const interrupted = { ok: false, issues: [{ in: "body", message: "the body ended before it was complete" }] };
const headers = { "Content-Type": "application/json" };
const url = "https://rivya.ai/api/v1/generations";

const create = (signal: AbortSignal) =>
  new Request(url, { method: "POST", headers, body: endless(), signal, ...({ duplex: "half" } as const) });

function abortSoon() {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
}

describe("a body that never comes", () => {
  it("ends with the signal of its request", async () => {
    expect(await validateRequest(create(abortSoon()))).toMatchObject(interrupted);
    expect(await validateRequest(create(AbortSignal.abort()))).toMatchObject(interrupted);
  });

  it("ends with the signal that is given for a response", async () => {
    const response = new Response(endless(), { headers });
    const result = await validateResponse("getTask", response, { signal: abortSoon() });
    expect(result.ok ? [] : result.issues).toContainEqual(expect.objectContaining(interrupted.issues[0]));
  });

  it("ends a loop over its chunks with the reason", async () => {
    const read = chunks(endless(), AbortSignal.abort(new Error("enough")));
    await expect(read.next()).rejects.toThrow("enough");
    await expect(chunks(endless(), abortSoon()).next()).rejects.toThrow("aborted");
  });
});

it("a call that is aborted while its request is judged rejects as fetch does, and tells nothing", async () => {
  const found: Finding[] = [];
  const client = createClient<paths>({
    baseUrl: "https://rivya.ai",
    fetch: async (request) => {
      request.signal.throwIfAborted();
      return Response.json({});
    },
  });
  client.use(validation({ onIssues: (one) => void found.push(one) }));
  const call = client.POST("/api/v1/generations", {
    body: { model: "qwen-image", prompt: "A red kite" },
    bodySerializer: endless,
    headers,
    duplex: "half",
    signal: abortSoon(),
  });
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  expect(found).toStrictEqual([]);
});
