import { operations } from "@rivya/validator/operations";
import { expect, it } from "vitest";
import { detailsOf, errorOf, faultOf, harness, type RequestBody } from "../../helpers/harness.ts";

const path = "/api/v1/generations";
const valid = '{"model":"qwen-image","prompt":"x"}';
const deep = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const padded = (size: number) => valid + " ".repeat(size - valid.length);

const send = (body: RequestBody, type = "application/json", more: Readonly<Record<string, string>> = {}) =>
  harness().ask("POST", path, { body, headers: { "Content-Type": type, ...more } });

it.each([
  [valid, "202"],
  [`\ufeff${valid}`, "202"],
  ["", "400  json"],
  ["{", "400  json"],
  ["{'model':1}", "400  json"],
  [`${valid} x`, "400  json"],
  ["null", "400  type"],
  ["[]", "400  type"],
  ['"text"', "400  type"],
  ["{}", "400 /model required"],
  ['{"model":"qwen-image"}', "400 /prompt required"],
  ['{"model":"qwen-image","prompt":5}', "400 /prompt type"],
  ['{"model":"qwen-image","prompt":null}', "400 /prompt type"],
  ['{"model":"qwen-image","prompt":"x","params":null}', "400 /params type"],
  ['{"model":"qwen-image","prompt":" \\t "}', "400 /prompt pattern"],
  ['{"model":"qwen-image","prompt":"x","files":[]}', "400 /files additionalProperties"],
  ['{"model":"qwen-image","prompt":"x","__proto__":{}}', "400 /__proto__ additionalProperties"],
  ['{"model":"qwen-image","prompt":"x","params":{"steps":1}}', "400 /params/steps additionalProperties"],
  ['{"model":"qwen-image","prompt":"x","prompt":"y"}', "400 /prompt duplicate"],
  ['{"model":"qwen-image","prompt":"x","\\u0070rompt":"y"}', "400 /prompt duplicate"],
  ['{"model":"qwen-image","prompt":"x","params":{"a":[{"b/":1,"b/":2}]}}', "400 /params/a/0/b~1 duplicate"],
  ['{"model":"qwen-image","prompt":"{\\"a\\":1,\\"a\\":2}"}', "202"],
])("%s is answered %s", async (body, expected) => {
  expect(faultOf(await send(body))).toBe(expected);
});

it.each([
  ["100,000 arrays in each other", deep(100_000), "400  type"],
  ["100,000 objects in each other", '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000), "400 /model required"],
  ["a duplicate 1,000 levels deep", '{"a":'.repeat(1000) + '{"b":1,"b":2}' + "}".repeat(1000), "400  duplicate"],
])("%s are answered", async (_, body, expected) => {
  expect(faultOf(await send(body))).toBe(expected);
});

it("bytes that are no UTF-8 are refused", async () => {
  const bytes = new TextEncoder().encode(valid);
  bytes[bytes.length - 3] = 0xff;
  expect(faultOf(await send(bytes))).toBe("400  utf8");
});

it("the answer to an unknown model holds no more than one detail, to a hundred thousand members a hundred", async () => {
  expect(faultOf(await send('{"model":"qwen-imag","prompt":"x"}'))).toBe("400 /model enum");
  const many = Array.from({ length: 50_000 }, (_, at) => `"m${at}":1`).join(",");
  const answer = await send(`{"model":"qwen-image","prompt":"x",${many}}`);
  expect(errorOf(answer).details).toHaveLength(100);
});

it.each([
  ["text/plain", {}, 415],
  ["", {}, 415],
  ["multipart/form-data; boundary=x", {}, 415],
  ["application/json; charset=utf-16", {}, 415],
  ["application/json", { "Content-Encoding": "gzip" }, 415],
  ["application/json", { "Content-Encoding": "identity" }, 202],
  ['Application/JSON; Charset="UTF-8"; odd=1', {}, 202],
])("content type %j with %j is %d", async (type, more, status) => {
  expect((await send(valid, type, more)).status).toBe(status);
});

it("a missing content type is 415 even without a body, and says what to send", async () => {
  const answer = await harness().ask("POST", path);
  expect(answer.status).toBe(415);
  expect(detailsOf(answer)).toEqual([
    { path: "", code: "required", message: "the header Content-Type is required; send application/json" },
  ]);
});

it("more than 1 MiB is 413, declared or streamed; the last byte of it is not", async () => {
  expect((await send(padded(1024 * 1024))).status).toBe(202);
  expect((await send(padded(1024 * 1024 + 1))).status).toBe(413);
  expect((await send("{}", "application/json", { "Content-Length": "9999999" })).status).toBe(413);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)) });
  expect((await send(endless)).status).toBe(413);
});

it("a stream that breaks is a bad request, not a failure of the mock", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
  expect(faultOf(await send(broken))).toBe("400  body");
});

it.each(["x".repeat(255), "a b~!"])("Idempotency-Key %j is taken", async (key) => {
  expect((await send(valid, "application/json", { "Idempotency-Key": key })).status).toBe(202);
});

it.each([
  ["", "minLength"],
  ["x".repeat(256), "maxLength"],
  ["kéy", "pattern"],
])("Idempotency-Key %j is refused by name, in the validator's words", async (key, code) => {
  const answer = await send(valid, "application/json", { "Idempotency-Key": key });
  expect(answer.status).toBe(400);
  const result = operations.createTask.parameters.header.validate({ "idempotency-key": key });
  const message = result.ok ? "" : result.issues[0]!.message;
  expect(message).toMatch(/^the header Idempotency-Key must /);
  expect(errorOf(answer).details).toStrictEqual([{ path: "", code, message }]);
});
