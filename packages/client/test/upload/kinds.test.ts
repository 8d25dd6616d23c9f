import { defaultReferenceLimits } from "@rivya/openapi/catalogue";
import { expect, test } from "vitest";
import { caught } from "../support/caught.ts";
import { heads, otherHeads } from "../support/heads.ts";
import { contents, streamOf, uploads } from "../support/uploads.ts";

const samples = Object.entries(heads).flatMap(([type, all]) => all.map((head, at) => ({ type, head, at })));

test.each(samples)("$type, beginning $at, is known by its first bytes", async ({ type, head }) => {
  for (const file of [head, streamOf(head.subarray(0, 1), head.subarray(1))]) {
    const { rivya, forms } = uploads();
    await rivya.files.upload({ file });
    expect(await contents(forms[0]!)).toMatchObject({ type, kind: type.split("/")[0], size: head.length });
  }
});

test("every type that the document accepts is known, and no other", () => {
  const accepted = Object.values(defaultReferenceLimits).flatMap(({ mime_types: types }) => types);
  // Another name of audio/wav.
  expect(new Set(Object.keys(heads))).toEqual(new Set(accepted.filter((type) => type !== "audio/x-wav")));
});

test.each(Object.entries(otherHeads))("%s is refused before anything is sent", async (_, file) => {
  const { rivya, requests } = uploads();
  const error = await caught(rivya.files.upload({ file }));
  expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("JPEG, PNG, WebP") });
  expect(requests).toEqual([]);
});

test("a given kind is believed, and so is what it is sent as", async () => {
  const { rivya, forms } = uploads();
  await rivya.files.upload({ file: otherHeads["pdf"]!, kind: "image" });
  expect(await contents(forms[0]!)).toMatchObject({ kind: "image", type: "application/octet-stream" });
});

const [png] = heads["image/png"]!;

test.each([
  ["of a File", () => new File([png!], "a.png", { type: "video/mp4" }), "video/mp4"],
  ["of a Blob", () => new Blob([png!], { type: "audio/ogg; codecs=opus" }), "audio/ogg"],
  ["of a Response", () => new Response(png, { headers: { "content-type": "image/jpeg; q=1" } }), "image/jpeg"],
])("a given type %s wins over the bytes, for the kind too", async (_, file, type) => {
  const { rivya, forms } = uploads();
  await rivya.files.upload({ file: file() });
  expect(await contents(forms[0]!)).toMatchObject({ type, kind: type.split("/")[0] });
});

test.each(["", "application/octet-stream", "text/html"])("a given type %j says nothing", async (type) => {
  const { rivya, forms } = uploads();
  await rivya.files.upload({ file: new Blob([png!], { type }) });
  expect(await contents(forms[0]!)).toMatchObject({ type: "image/png", kind: "image" });
});
