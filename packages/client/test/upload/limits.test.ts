import { defaultReferenceLimits } from "@rivya/openapi/catalogue";
import { document } from "@rivya/openapi/document";
import type { FileKind } from "@rivya/openapi";
import { expect, test } from "vitest";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { streamOf, uploads } from "../support/uploads.ts";

const refused = (told: string) => ({ name: "RivyaInputError", message: expect.stringContaining(told) });

test.each(Object.entries(defaultReferenceLimits))(
  "%s: the limit of the document, and a byte more",
  async (kind, limit) => {
    const of = { kind: kind as FileKind, file: new Blob([new Uint8Array(limit.max_bytes)]) };
    const { rivya, requests } = uploads();
    await rivya.files.upload(of);
    const file = new Blob([of.file, "x"]);
    const error = await caught(rivya.files.upload({ ...of, file }));
    expect(error).toMatchObject(refused(`${limit.max_bytes + 1} bytes`));
    expect((error as Error).message).toContain("name the model");
    expect(requests).toHaveLength(1);
  },
);

test("with a model, only what no request may have is refused here", async () => {
  const paths = document["paths"] as Record<string, { post: { requestBody: { "x-rivya-max-bytes": number } } }>;
  const most = paths["/api/v1/files"]!.post.requestBody["x-rivya-max-bytes"];
  const { rivya, requests } = uploads();
  const file = new Response(streamOf(png), { headers: { "content-length": String(most + 1) } });
  const error = await caught(rivya.files.upload({ file, kind: "video", model: "happyhorse-1-0" }));
  expect(error).toMatchObject(refused(`may have ${most}`));
  expect(requests).toEqual([]);
});

test.each([
  ["a Blob", () => new Blob([])],
  ["bytes", () => new Uint8Array()],
  ["a stream", () => streamOf()],
  ["a stream of empty pieces", () => streamOf(new Uint8Array(), new Uint8Array())],
  ["a Response", () => new Response(null)],
])("%s without a byte is refused", async (_, file) => {
  const { rivya, requests } = uploads();
  expect(await caught(rivya.files.upload({ file: file(), kind: "image" }))).toMatchObject(refused("is empty"));
  expect(requests).toEqual([]);
});
