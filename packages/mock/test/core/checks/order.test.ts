import { expect, it } from "vitest";
import { faultOf, harness } from "../../helpers/harness.ts";

const mebibyte = 1024 * 1024;
const valid = '{"model":"qwen-image","prompt":"x"}';
const tooLong = { "Content-Length": String(101 * mebibyte) };
const badKey = { "Idempotency-Key": "x".repeat(256) };

const send = (path: string, type: string, body: string, more: Readonly<Record<string, string>>) =>
  harness().ask("POST", path, { body, headers: { "Content-Type": type, ...more } });

it.each(["/api/v1/generations", "/api/v1/files"])("at %s the content type comes before the size", async (path) => {
  expect((await send(path, "text/plain", "x", tooLong)).status).toBe(415);
});

it("the size comes before the body", async () => {
  expect((await send("/api/v1/generations", "application/json", "{", tooLong)).status).toBe(413);
});

it("the schema of a task comes before its Idempotency-Key", async () => {
  const path = "/api/v1/generations";
  expect(faultOf(await send(path, "application/json", '{"model":"qwen-image"}', badKey))).toBe("400 /prompt required");
  expect(faultOf(await send(path, "application/json", "{", badKey))).toBe("400  json");
  expect(faultOf(await send(path, "application/json", valid, badKey))).toMatch(/^400  /);
});

it("the fields of an upload come before its Idempotency-Key", async () => {
  const body = '--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nimage\r\n--x--';
  const answer = await send("/api/v1/files", "multipart/form-data; boundary=x", body, badKey);
  expect(faultOf(answer)).toBe("400 /file required");
});

it("the Idempotency-Key comes before the files that a task names", async () => {
  const params = { referenceMediaItems: [{ url: "http://mock.test/media/files/file_x/a.png", kind: "image" }] };
  const body = JSON.stringify({ model: "qwen-image", prompt: "x", params });
  const path = "/api/v1/generations";
  expect(faultOf(await send(path, "application/json", body, badKey))).toMatch(/^400  /);
  expect(faultOf(await send(path, "application/json", body, {}))).toBe(
    "400 /params/referenceMediaItems/0/url reference",
  );
});
