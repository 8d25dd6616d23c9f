import { validateRequest } from "@rivya/validator/http";
import { describe, expect, it } from "vitest";
import { minimal, qwen } from "../values.ts";

const at = (path: string) => `https://rivya.ai${path}`;
const json = { "content-type": "application/json" };

const create = (body: BodyInit, headers: Record<string, string> = json) =>
  new Request(at("/api/v1/generations"), { method: "POST", headers, body });

async function told(request: Request) {
  const result = await validateRequest(request);
  return result.ok
    ? []
    : result.issues.map((issue) => `${result.operationId} ${issue.in} ${issue.pointer}: ${issue.message}`);
}

describe("a request", () => {
  it("is right, and can still be read", async () => {
    const request = create(JSON.stringify(minimal), { ...json, "Idempotency-Key": "order-4711" });
    expect(await validateRequest(request)).toStrictEqual({ ok: true, operationId: "createTask", value: minimal });
    expect(await request.json()).toStrictEqual(minimal);
  });

  it.each(["/api/v1/generations/task_1", "/api/v1/credits", "/api/v1/models?unknown=1"])(
    "GET %s is right",
    async (path) => {
      expect(await told(new Request(at(path)))).toStrictEqual([]);
      expect(await told(new Request(at(path), { method: "HEAD" }))).toStrictEqual([]);
    },
  );

  it.each([
    "/api/v1/credits/",
    "/api/v1//credits",
    "/api/v1/Credits",
    "/api/v1/generations/",
    "/api/v1/files/%E0%A4%A",
  ])("to %s is none of this API", async (path) => {
    expect(await told(new Request(at(path)))).toStrictEqual([`null path : the path "${path}" is none of this API`]);
  });

  it.each(["PUT", "HEAD", "GET"])("has a method that the path takes, not %s", async (method) => {
    expect(await told(new Request(at("/api/v1/generations"), { method }))).toStrictEqual([
      `null method : the method must be POST for /api/v1/generations; received "${method}"`,
    ]);
  });

  it("tells body and header at once, each in its place", async () => {
    const request = create(JSON.stringify(qwen({ image_size: 5 })), { ...json, "idempotency-key": "k".repeat(256) });
    expect(await told(request)).toStrictEqual([
      "createTask header : the header Idempotency-Key must have at most 255 characters; received 256",
      "createTask body /params/image_size: params.image_size must be a string; received 5",
    ]);
  });

  it.each([
    ["{", "the body is not valid JSON"],
    [new Uint8Array([0x22, 0xff, 0x22]), "the body is not valid UTF-8"],
    ["", "the body is not valid JSON"],
  ])("of broken JSON is refused", async (body, sentence) => {
    expect(await told(create(body))).toStrictEqual([`createTask body : ${sentence}`]);
  });

  it.each([
    [{ "content-type": "text/plain" }, 'the header Content-Type must be application/json; received "text/plain"'],
    [{ "content-type": "" }, "the header Content-Type is required; send application/json"],
    [
      { "content-type": "application/json; charset=latin1" },
      'the charset in the header Content-Type must be utf-8; received "latin1"',
    ],
    [{ ...json, "content-encoding": "gzip" }, 'the header Content-Encoding must be left out; received "gzip"'],
  ])("has a body of the right type, not %j", async (headers, sentence) => {
    expect(await told(create(JSON.stringify(minimal), headers))).toStrictEqual([`createTask header : ${sentence}`]);
  });

  it.each([
    { "Content-Type": 'Application/JSON; Charset="UTF-8"; odd=1' },
    { ...json, "content-encoding": "identity" },
  ])("may have %j", async (headers) => {
    expect(await told(create(JSON.stringify(minimal), headers))).toStrictEqual([]);
  });
});

const upload = (...fields: [string, string | Blob][]) => {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request(at("/api/v1/files"), { method: "POST", body });
};

describe("an upload", () => {
  const file = new Blob(["x"], { type: "image/png" });

  it("is right with a file and its kind", async () => {
    const request = upload(["file", file], ["kind", "image"]);
    expect(await told(request)).toStrictEqual([]);
    expect((await request.formData()).get("kind")).toBe("image");
  });

  it("has every field once, and no unknown one", async () => {
    expect(await told(upload(["file", file], ["kind", "image"], ["kind", "video"]))).toStrictEqual([
      "uploadFile body /kind: kind was sent twice; send it once",
    ]);
    expect(await told(upload(["file", file], ["kind", "imag"], ["a/b~", "1"], ["a/b~", "2"]))).toStrictEqual([
      'uploadFile body /kind: kind must be one of image, video, audio; received "imag", did you mean "image"?',
      'uploadFile body /a~1b~0: ["a/b~"] is not a known member; known are file, kind, model, client_request_id',
      'uploadFile body /a~1b~0: ["a/b~"] was sent twice; send it once',
    ]);
    expect(await told(upload(["file", file], ["kind", "imag"], ["size", "1"]))).toStrictEqual([
      'uploadFile body /kind: kind must be one of image, video, audio; received "imag", did you mean "image"?',
      "uploadFile body /size: size is not a known member; known are file, kind, model, client_request_id",
    ]);
  });

  it("that is no form is refused", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const request = new Request(at("/api/v1/files"), { method: "POST", headers, body: "--x\r\nnonsense" });
    expect(await told(request)).toStrictEqual([
      "uploadFile body : the body is not valid multipart/form-data, or not complete",
    ]);
  });
});
