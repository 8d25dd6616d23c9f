import { operations } from "@rivya/validator/operations";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const { 429: limited } = operations.getTask.responseHeaders;
const { header } = operations.createTask.parameters;
const right = { "X-Request-Id": "req_1", "Cache-Control": "no-store", "Retry-After": "1" };

describe("Headers, and what has entries like them", () => {
  it.each([
    ["Headers", (given: Record<string, string>) => new Headers(given)],
    ["a Map", (given: Record<string, string>) => new Map(Object.entries(given))],
    ["URLSearchParams", (given: Record<string, string>) => new URLSearchParams(given)],
  ])("%s are judged by their entries", (_, make) => {
    expect(limited.is(make(right))).toBe(true);
    expect(limited.is(make({}))).toBe(false);
    expect(limited.validate(make({ ...right, "Retry-After": "soon" }))).toMatchObject({
      issues: [{ message: 'the header Retry-After must be an integer; received "soon"' }],
    });
    expect(header.is(make({ "idempotency-key": "" }))).toBe(false);
  });
});

describe("the JSON Schema of texts", () => {
  const ajv = new Ajv2020({ strict: false });
  const schemaOf = (validator: typeof limited) => validator["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  const judge = ajv.compile(schemaOf(limited));

  it.each([
    ["0", "00", "-0", "-00.0", "-0.1"],
    ["1", "01", "10", "-1", "+1", " 1", "1e3", "9007199254740993"],
    ["5.0", "5.5", "1.00000000000000000001", "1.", ".5", "0.5"],
    ["", "soon", "true"],
    [0, 1, -1, 5.5, null, true],
  ])("takes Retry-After and RateLimit-Remaining as %j where the validator does", (...values) => {
    for (const name of ["Retry-After", "RateLimit-Remaining", "RATELIMIT-LIMIT"]) {
      for (const value of values) {
        const headers = { ...right, [name]: value };
        expect(judge(headers), `${name}: ${value}`).toBe(limited.is(headers));
      }
    }
  });

  it.each([
    {},
    right,
    { "x-request-id": "req_1", "CACHE-CONTROL": "no-store", "retry-after": 3 },
    { "x-request-id": "req_1", "retry-after": 3 },
    { ...right, "X-Request-Id": 5 },
    { ...right, Unknown: "?" },
    null,
    "text",
  ])("takes %j where the validator does", (headers) => {
    expect(judge(headers)).toBe(limited.is(headers));
  });

  it("of path parameters keeps their names", () => {
    const { path } = operations.getTask.parameters;
    expect(schemaOf(path)).toMatchObject({ properties: { taskId: { type: "string" } }, required: ["taskId"] });
  });
});
