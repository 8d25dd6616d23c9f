import { expect, test } from "vitest";
import { buildRequest } from "../../src/wire/build.ts";
import { encodeForm, formType } from "../../src/wire/form.ts";
import { withHeaders, withKey } from "../../src/wire/request.ts";
import { document } from "../support/context.ts";

const getFile = document.operation("getFile");

test("a request is an operation with what is given", () => {
  expect(
    buildRequest(getFile, { params: { fileId: "a/b" }, query: { q: "1 2" }, headers: { "X-A": "1" }, key: "k" }),
  ).toEqual({
    operationId: "getFile",
    method: "GET",
    path: "/api/v1/files/a%2Fb?q=1+2",
    headers: { authorization: "Bearer k", "x-a": "1" },
    body: null,
  });
  expect(buildRequest(document.operation("createTask"), { json: { a: 1 } })).toMatchObject({
    headers: { "content-type": "application/json" },
    body: '{"a":1}',
  });
});

test("what cannot be built says why", () => {
  expect(() => buildRequest(getFile)).toThrow("/api/v1/files/{fileId} needs a fileId");
  expect(() => buildRequest(getFile, { params: { fileId: "1" }, form: [] })).toThrow("getFile takes no form");
});

test("headers are set and taken away in a copy", () => {
  const request = buildRequest(document.operation("getCredits"), { key: "k" });
  expect(withKey(request, null).headers).toEqual({});
  expect(withHeaders(request, { authorization: undefined, a: "1" }).headers).toEqual({ a: "1" });
  expect(request.headers).toEqual({ authorization: "Bearer k" });
});

test("a form is read by others as it was meant", async () => {
  const body = encodeForm([
    { name: "kind", value: "image" },
    { name: "file", value: Uint8Array.of(0, 255, 13, 10), fileName: 'a"b.png', contentType: "image/png" },
  ]);
  const form = await new Response(body, { headers: { "content-type": formType } }).formData();
  expect(form.get("kind")).toBe("image");
  const file = form.get("file") as File;
  expect([file.name, file.type]).toEqual(['a"b.png', "image/png"]);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.of(0, 255, 13, 10));
});
