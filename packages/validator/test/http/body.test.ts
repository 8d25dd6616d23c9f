import { validateRequest, validateResponse } from "@rivya/validator/http";
import { operations } from "@rivya/validator/operations";
import { describe, expect, it } from "vitest";
import { minimal, task } from "../values.ts";

const url = "https://rivya.ai/api/v1/generations";
const json = { "content-type": "application/json" };
const mebibyte = 1024 * 1024;

const create = (body: BodyInit, headers: Record<string, string> = json) =>
  new Request(url, { method: "POST", headers, body, ...(body instanceof ReadableStream && { duplex: "half" }) });

async function told(result: ReturnType<typeof validateRequest | typeof validateResponse>): Promise<readonly string[]> {
  const judged = await result;
  return judged.ok ? [] : judged.issues.map((issue) => `${issue.in} ${issue.pointer}: ${issue.message}`);
}

const padded = (size: number) => JSON.stringify(minimal).padEnd(size);
const tooLarge = (limit: number) => [`body : the body must have at most ${limit} bytes; received more`];

describe("the size of a body", () => {
  it("is the document's", () => {
    const sizes = Object.values(operations).map(({ maxBytes }) => maxBytes);
    expect(sizes).toStrictEqual([mebibyte, null, 100 * mebibyte, null, null, null, null]);
  });

  it("is judged to the byte, as it streams or as it is declared", async () => {
    expect(await told(validateRequest(create(padded(mebibyte))))).toStrictEqual([]);
    expect(await told(validateRequest(create(padded(mebibyte + 1))))).toStrictEqual(tooLarge(mebibyte));
    const declared = create("{}", { ...json, "content-length": String(mebibyte + 1) });
    expect(await told(validateRequest(declared))).toStrictEqual(tooLarge(mebibyte));
  });

  it("is judged without waiting for an end that does not come", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(mebibyte / 4));
      },
    });
    expect(await told(validateRequest(create(endless)))).toStrictEqual(tooLarge(mebibyte));
    expect(pulled).toBeLessThan(10);
  });

  it("leaves the request as it was", async () => {
    const request = create(padded(mebibyte + 1));
    await validateRequest(request);
    expect(await request.json()).toStrictEqual(minimal);
  });
});

const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
const words = () => new ReadableStream({ start: (controller) => controller.enqueue("no bytes") });

describe("a body that breaks off", () => {
  const headers = { "X-Request-Id": "req_1", "Cache-Control": "no-store", ...json };

  it.each([["breaks", broken] as const, ["is not of bytes", words] as const])("%s: is an issue", async (_, make) => {
    const sentence = ["body : the body ended before it was complete"];
    expect(await told(validateRequest(create(make())))).toStrictEqual(sentence);
    expect(await told(validateResponse("getTask", new Response(make(), { headers })))).toStrictEqual(sentence);
  });

  it("breaks where none may be: is an issue", async () => {
    const empty = { "X-Request-Id": "req_1", "Cache-Control": "no-cache", ETag: '"1"' };
    const response = Object.defineProperty(new Response(broken(), { headers: empty }), "status", { value: 304 });
    Object.defineProperty(response, "clone", { value: () => new Response(broken()) });
    expect(await told(validateResponse("listModels", response))).toStrictEqual([
      "body : the body ended before it was complete",
    ]);
  });
});

describe("a body that was read already", () => {
  const sentence = new TypeError("the body was read already and cannot be judged");

  it.each([
    ["of a right request", () => create(JSON.stringify(minimal))],
    ["of another type", () => create("{}", { "content-type": "text/plain" })],
    ["that is too large", () => create("{}", { ...json, "content-length": "99999999" })],
    ["to another path", () => new Request("https://rivya.ai/elsewhere", { method: "POST", body: "{}" })],
    ["by another method", () => new Request(url, { method: "PUT", body: "{}" })],
  ])("%s is a TypeError", async (_, make) => {
    const request = make();
    await request.text();
    await expect(validateRequest(request)).rejects.toThrow(sentence);
    const locked = make();
    locked.body!.getReader();
    await expect(validateRequest(locked)).rejects.toThrow(sentence);
  });

  it.each([200, 418])("of a response of %i is a TypeError", async (status) => {
    const response = Response.json(task, { status });
    await response.text();
    await expect(validateResponse("getTask", response)).rejects.toThrow(sentence);
  });
});

describe("the body of a response", () => {
  const headers = { "X-Request-Id": "req_1", "Cache-Control": "no-store", ...json };
  const answer = (size: number) => new Response(JSON.stringify(task).padEnd(size), { headers });

  it("is read up to 16 MiB", async () => {
    expect(await told(validateResponse("getTask", answer(16 * mebibyte)))).toStrictEqual([]);
    expect(await told(validateResponse("getTask", answer(16 * mebibyte + 1)))).toStrictEqual(tooLarge(16 * mebibyte));
  });

  it("is read up to a limit of one's own", async () => {
    const options = { maxBytes: 1024 };
    expect(await told(validateResponse("getTask", answer(1024), options))).toStrictEqual([]);
    expect(await told(validateResponse("getTask", answer(1025), options))).toStrictEqual(tooLarge(1024));
  });
});

it("a member that was sent twice is told by its place, and no value is judged", async () => {
  expect(
    await told(validateRequest(create('{"model":"qwen-image","prompt":"","params":{"a/b":[{"~":1,"~":2}]}}'))),
  ).toStrictEqual(['body /params/a~1b/0/~0: params["a/b"][0]["~"] was sent twice; send it once']);
});

it("nothing in a sentence is long, and nothing in it is a control", async () => {
  const long = `a\u202e/b${"x".repeat(10_000)}`;
  const requests = [
    new Request(`https://rivya.ai/${encodeURI(long)}`),
    new Request(url, { method: "M".repeat(10_000) }),
    create("{}", { "content-type": `text/${"x".repeat(10_000)}` }),
    create("{}", { "content-type": "text/\u009b" }),
    create("{}", { "content-type": `application/json; charset="${"x".repeat(10_000)}"` }),
    create("{}", { ...json, "content-encoding": "x".repeat(10_000) }),
    create(`{${JSON.stringify(long)}:1,${JSON.stringify(long)}:2}`),
  ];
  for (const request of requests) {
    const [sentence] = await told(validateRequest(request));
    expect(sentence!.length - (sentence!.includes("sent twice") ? long.length : 0)).toBeLessThan(200);
    expect(sentence!.slice(sentence!.indexOf(":"))).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});
