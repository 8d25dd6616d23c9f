import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { createMock } from "@rivya/mock/core";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RivyaClient, unlistedModel, uploadFile, type UploadOptions, type UploadSource } from "../../src/index.ts";
import { canned } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { contents, streamOf, uploads } from "../support/uploads.ts";

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-upload-"));
  path = join(folder, "red kite.png");
  await writeFile(path, png);
});

afterAll(() => rm(folder, { recursive: true }));

const inputs: Readonly<Record<string, () => UploadSource>> = {
  "a path": () => path,
  "a file: URL": () => pathToFileURL(path),
  "a Blob": () => new Blob([png]),
  "a File": () => new File([png], "red kite.png"),
  "a Uint8Array": () => png,
  "a Buffer": () => Buffer.from(png),
  "a view of a part": () => new Uint8Array([0, ...png, 0]).subarray(1, png.length + 1),
  "an ArrayBuffer": () => png.buffer,
  "a web stream": () => streamOf(png.subarray(0, 20), png.subarray(20)),
  "a Node stream": () => createReadStream(path, { highWaterMark: 16 }),
  "a Readable of pieces": () => Readable.from([Buffer.from(png.subarray(0, 9)), Buffer.from(png.subarray(9))]),
  "a Response": () => new Response(png),
};

const services = [
  ["in process", async () => createMock()],
  ["over a socket", async () => startMock()],
] as const;

describe.each(services)("%s", (_, start) => {
  let mock: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    mock = await start();
  });

  afterAll(() => mock.close());

  test.each(Object.entries(inputs))("%s", async (name, file) => {
    const rivya = new RivyaClient(mock.clientOptions);
    const { id, mime_type: type, size_bytes: size, name: called, url } = await rivya.files.upload({ file: file() });
    const hasName = /path|file: URL|File$/.test(name);
    expect({ type, size, called }).toEqual({
      type: "image/png",
      size: png.length,
      called: hasName ? "red kite.png" : "upload",
    });
    expect(await rivya.files.get(id)).toMatchObject({ kind: "image" });
    const answer = await (mock.clientOptions.fetch ?? fetch)(url);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png);
  });

  test("through middleware, and as a free function", async () => {
    const rivya = new RivyaClient(mock.clientOptions);
    rivya.api.use({ onResponse: () => undefined });
    for (const file of [path, streamOf(png)]) {
      expect(await uploadFile(rivya, { file, model: "qwen-image" })).toMatchObject({ size_bytes: png.length });
    }
  });

  test("a wrong type is what the service refuses", async () => {
    const rivya = new RivyaClient(mock.clientOptions);
    const error = await caught(rivya.files.upload({ file: new Blob([png], { type: "image/jpeg" }) }));
    expect(error).toMatchObject({ code: "validation_failed", details: [{ path: "/file" }] });
  });
});

test("a model that the types do not know, by saying so", async () => {
  const { rivya, forms } = uploads();
  await rivya.files.upload({ file: png, model: unlistedModel("qwen-image-next") });
  expect(await contents(forms[0]!)).toMatchObject({ model: "qwen-image-next" });
});

test.each(['a "quoted" name.png', "two\r\nlines.png", "貓 фото.png", "per%22cent.png"])("the name %j", async (name) => {
  const { rivya, forms } = uploads();
  await rivya.files.upload({ file: png, name, model: "qwen-image" });
  const { name: sent, model } = await contents(forms[0]!);
  const native = new FormData();
  native.append("file", new Blob([png]), name);
  expect(sent).toBe(((await new Response(native).formData()).get("file") as File).name);
  expect(model).toBe("qwen-image");
});

test.each([
  ["a path where nothing is", () => join(folder, "nothing.png"), "is not at the path"],
  ["a directory", () => folder, "is not at the path"],
  ["a URL", () => "https://rivya.test/kite.png", "await fetch(url)"],
  ["a URL object", () => new URL("https://rivya.test/kite.png"), "await fetch(url)"],
  ["a Request", () => new Request("https://rivya.test/1.png") as unknown as UploadSource, "await fetch(request)"],
  ["an answer that is an error", () => new Response(png, { status: 404 }), "status 404"],
  ["a stream that somebody reads", () => locked(), "cannot be read"],
  ["a Response that was read", () => read(), "cannot be read"],
  ["a stream of text", () => Readable.from(["text"]), "Uint8Array"],
  ["nothing", () => undefined as unknown as UploadSource, "must be a path"],
  ["null", () => null as unknown as UploadSource, "must be a path"],
  ["a number", () => 5 as unknown as UploadSource, "must be a path"],
  ["an object", () => ({}) as UploadSource, "must be a path"],
])("%s is refused, and nothing is sent", async (_, file, told) => {
  const { rivya, requests } = canned([]);
  const error = await caught(rivya.files.upload({ file: await file(), kind: "image" }));
  expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining(told) });
  expect(requests).toEqual([]);
});

test.each([undefined, null, "red kite.png"])(
  "from JavaScript, options that are %j are refused too",
  async (options) => {
    const { rivya, requests } = canned([]);
    const error = await caught(rivya.files.upload(options as unknown as UploadOptions));
    expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("must be a path") });
    expect(requests).toEqual([]);
  },
);

function locked(): ReadableStream<Uint8Array> {
  const stream = streamOf(png);
  stream.getReader();
  return stream;
}

async function read(): Promise<Response> {
  const response = new Response(png);
  await response.arrayBuffer();
  return response;
}
