import type { paths } from "@rivya/openapi";
import { validateRequest } from "@rivya/validator/http";
import { validation } from "@rivya/validator/openapi-fetch";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { minimal, task } from "../values.ts";

// Firefox shows no body of a request as a stream.
const body = Object.getOwnPropertyDescriptor(Request.prototype, "body")!;
beforeAll(() => void Reflect.deleteProperty(Request.prototype, "body"));
afterAll(() => void Object.defineProperty(Request.prototype, "body", body));

const mebibyte = 1024 * 1024;
const url = "https://rivya.ai/api/v1/generations";
const headers = { "content-type": "application/json" };
const create = (text: string) => new Request(url, { method: "POST", headers, body: text });

it("a request without a stream is judged, and can still be read", async () => {
  const request = create(JSON.stringify(minimal));
  expect(await validateRequest(request)).toMatchObject({ ok: true, value: minimal });
  expect(await request.json()).toStrictEqual(minimal);
  expect(await validateRequest(new Request("https://rivya.ai/api/v1/models"))).toMatchObject({ ok: true });
});

it("its size is judged to the byte", async () => {
  const padded = JSON.stringify(minimal).padEnd(mebibyte);
  expect(await validateRequest(create(padded))).toMatchObject({ ok: true });
  expect(await validateRequest(create(`${padded} `))).toMatchObject({ issues: [{ keyword: "size" }] });
});

it("its body may be missing, or read already", async () => {
  const empty = new Request(url, { method: "POST", headers });
  expect(await validateRequest(empty)).toMatchObject({ issues: [{ keyword: "json" }] });
  const request = create("{}");
  await request.text();
  await expect(validateRequest(request)).rejects.toThrow(TypeError);
});

it("openapi-fetch sends what is right", async () => {
  const sent: string[] = [];
  const client = createClient<paths>({
    baseUrl: "https://rivya.ai",
    fetch: async (request) => {
      sent.push(await request.text());
      const kept = { "X-Request-Id": "req_1", "Cache-Control": "no-store" };
      return Response.json(task, { status: 202, headers: { ...kept, Location: "/api/v1/generations/task_1" } });
    },
  });
  client.use(validation({ response: "error" }));
  const form = new FormData();
  form.set("kind", "image");
  form.set("file", new File(["..."], "a.png", { type: "image/png" }));
  await client.POST("/api/v1/generations", { body: { model: "qwen-image", prompt: "A red kite" } });
  const upload = client.POST("/api/v1/files", {
    body: { kind: "image", file: new Blob() },
    bodySerializer: () => form,
  });
  await expect(upload).rejects.toThrow("the status must be one of 201");
  expect(sent).toStrictEqual([JSON.stringify(minimal), expect.stringContaining('filename="a.png"')]);
});
