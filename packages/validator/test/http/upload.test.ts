import { validateRequest, type FormFile } from "@rivya/validator/http";
import { describe, expect, it } from "vitest";

const url = "https://rivya.ai/api/v1/files";

async function told(request: Request): Promise<readonly string[]> {
  const result = await validateRequest(request);
  return result.ok ? [] : result.issues.map((issue) => `${issue.pointer}: ${issue.message}`);
}

function upload(...fields: [string, string | Blob][]) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request(url, { method: "POST", body });
}

const blob = (size: number, type = "image/png") => new Blob([new Uint8Array(size)], { type });
const kind = (value: string): [string, string] => ["kind", value];

const part = (name: string, content: string, more = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;

const raw = (...parts: string[]) => {
  const body = Uint8Array.from(`${parts.join("")}--x--\r\n`, (letter) => letter.charCodeAt(0));
  return new Request(url, { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body });
};

describe("the file of an upload", () => {
  it.each([
    ["is empty", ["file", blob(0)], "/file: file is empty"],
    ["is text", ["file", "see attachment"], "/file: file must be a file; received text"],
    [
      "is of a type that is not taken",
      ["file", blob(1, "image/gif")],
      '/file: file must have one of the MIME types image/jpeg, image/png, image/webp; received "image/gif"',
    ],
    [
      "is of another kind",
      ["file", blob(1, "video/mp4")],
      '/kind: kind must be that of the file, video; received "image"',
    ],
    [
      "is too large",
      ["file", blob(10 * 1024 * 1024 + 1)],
      "/file: file must have at most 10485760 bytes; received 10485761",
    ],
  ] as [string, [string, string | Blob], string][])("%s: is refused", async (_, file, sentence) => {
    expect(await told(upload(kind("image"), file))).toStrictEqual([sentence]);
  });

  it("is held against the model", async () => {
    expect(await told(upload(kind("image"), ["file", blob(1)], ["model", "z-image"]))).toStrictEqual([
      "/kind: kind is image, which z-image does not take as a reference",
    ]);
  });

  it.each([
    ["without a type", '; filename="a.png"', "\x89PNG"],
    ["without a file name", "", "\x89PNG\x00"],
    ["with an empty file name", '; filename=""', "\x89PNG"],
  ])("%s: is judged by the service alone", async (_, more, content) => {
    expect(await told(raw(part("kind", "image"), part("file", content, more)))).toStrictEqual([]);
  });
});

it("an upload that is right is there by its fields, the file as it was sent", async () => {
  const content = "\x89PNG\r\n--y\r\n";
  const more = '; filename="C:\\kite.png"\r\nContent-Type: Image/PNG; x=1';
  const result = await validateRequest(raw(part("kind", "image"), part("file", content, more)));
  const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  const file = { name: String.raw`C:\kite.png`, type: "image/png", content: bytes };
  expect(result).toEqual({ ok: true, operationId: "uploadFile", value: { kind: "image", file } });
  const { file: sent } = (result as { value: { file: FormFile } }).value;
  expect(sent.content.buffer.byteLength, "a view on the body, no copy").toBeGreaterThan(bytes.length);
});

describe("a text of an upload", () => {
  it("is not a file", async () => {
    const request = upload(kind("image"), ["file", blob(1)], ["client_request_id", blob(1)]);
    expect(await told(request)).toStrictEqual(["/client_request_id: client_request_id must be text; received a file"]);
    expect(await told(upload(["kind", blob(1)], ["file", blob(1)]))).toStrictEqual([
      "/kind: kind must be text; received a file",
    ]);
  });

  it("is UTF-8, and may hold U+FFFD", async () => {
    const file = part("file", "\x89", '; filename="a"');
    const id = (content: string) => raw(part("kind", "image"), file, part("client_request_id", content));
    expect(await told(id("\xff"))).toStrictEqual(["/client_request_id: client_request_id is not valid UTF-8"]);
    expect(await told(id("\xef\xbf\xbd"))).toStrictEqual([]);
  });
});

it("a form has a boundary, and no more fields than are read", async () => {
  const bare = new Request(url, { method: "POST", headers: { "content-type": "multipart/form-data" }, body: "x" });
  expect(await told(bare)).toStrictEqual([
    ": the header Content-Type must name a boundary of 1 to 70 characters for the form",
  ]);
  expect(await told(raw(part("kind", "image").repeat(101)))).toStrictEqual([
    ": the body must have at most 100 fields; received more",
  ]);
});
