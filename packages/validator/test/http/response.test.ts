import { validateResponse } from "@rivya/validator/http";
import { operations } from "@rivya/validator/operations";
import { describe, expect, it } from "vitest";
import { task } from "../values.ts";

const headers = { "X-Request-Id": "req_1", "Cache-Control": "no-store" };

async function told(...args: Parameters<typeof validateResponse>) {
  const result = await validateResponse(...args);
  return result.ok ? [] : result.issues.map((issue) => `${issue.in} ${issue.pointer}: ${issue.message}`);
}

describe("a response", () => {
  it("is right, and can still be read", async () => {
    const response = Response.json(task, { headers });
    expect(await validateResponse("getTask", response)).toStrictEqual({
      ok: true,
      operationId: "getTask",
      status: 200,
      value: task,
    });
    expect(await response.json()).toStrictEqual(task);
  });

  it("has a status that the operation answers with", async () => {
    expect(await told("getTask", Response.json(task, { status: 201, headers }))).toStrictEqual([
      "status : the status must be one of 200, 401, 403, 404, 405, 429, 500, 503 for getTask; received 201",
    ]);
  });

  it("tells headers and body", async () => {
    const response = Response.json(
      { ...task, status: "done" },
      { headers: { "X-Request-Id": "req_1", "RateLimit-Limit": "0" } },
    );
    expect(await told("getTask", response)).toStrictEqual([
      "header : the header Cache-Control is required",
      "header : the header RateLimit-Limit must be at least 1; received 0",
      'body /status: status must be one of queued, processing, succeeded, failed; received "done"',
    ]);
  });

  it("has no body where there is none", async () => {
    const empty = { "X-Request-Id": "req_1", "Cache-Control": "no-cache", ETag: '"1"' };
    expect(await told("listModels", new Response(null, { status: 304, headers: empty }))).toStrictEqual([]);
  });

  it("is JSON", async () => {
    expect(
      await told("getTask", new Response("<html>", { headers: { ...headers, "content-type": "text/html" } })),
    ).toStrictEqual(['header : the header Content-Type must be application/json; received "text/html"']);
  });
});

describe("the headers of a response", () => {
  const { 429: limited } = operations.getTask.responseHeaders;

  it("are texts under any spelling of their names, and numbers where the document says so", () => {
    const right = { "retry-after": "12", "x-request-id": "req_1", "CACHE-CONTROL": "no-store", Unknown: "?" };
    expect(limited.is(right)).toBe(true);
    expect(limited.validate({ ...right, "retry-after": "soon" })).toMatchObject({
      issues: [{ pointer: "", path: [], message: 'the header Retry-After must be an integer; received "soon"' }],
    });
    expect(limited.is({ ...right, "retry-after": "0" })).toBe(false);
  });

  it("of a request and path parameters are judged likewise", () => {
    expect(operations.getTask.parameters.path.validate({ taskId: "" })).toMatchObject({
      issues: [{ message: "the path parameter taskId must have at least 1 character; received 0" }],
    });
    expect(operations.createTask.parameters.header.is({})).toBe(true);
    expect(operations.createTask.parameters.header.validate(null)).toMatchObject({
      issues: [{ message: "the headers must be an object; received null" }],
    });
  });
});

const hidden = (response: Response) => Object.defineProperty(response, "type", { value: "cors" });
const shown = { "X-Request-Id": "req_1", "Cache-Control": "no-cache" };
const models = () => Response.json({ object: "list", data: [] }, { headers: shown });

describe("a response to a page of another origin", () => {
  it("is not blamed for headers that the browser hides", async () => {
    expect(await told("listModels", models())).toStrictEqual(["header : the header ETag is required"]);
    expect(await told("listModels", hidden(models()))).toStrictEqual([]);
  });

  it("is blamed for those that it shows", async () => {
    expect(await told("getTask", hidden(Response.json(task)))).toStrictEqual([
      "header : the header X-Request-Id is required",
      "header : the header Cache-Control is required",
    ]);
    const response = Response.json(task, { headers: { ...headers, "RateLimit-Limit": "0" } });
    expect(await told("getTask", hidden(response))).toStrictEqual([
      "header : the header RateLimit-Limit must be at least 1; received 0",
    ]);
  });
});

it.each(["nope", "toString", ""])("there is no operation %j, and the error says which there are", async (name) => {
  const asked = validateResponse(name as "getTask", Response.json(task));
  await expect(asked).rejects.toThrow(
    new RangeError(
      `the operation must be one of ${Object.keys(operations).join(", ")}; received ${JSON.stringify(name)}`,
    ),
  );
});
