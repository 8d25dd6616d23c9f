import { describe, expect, it } from "vitest";
import { readMultipart } from "../../../src/core/input/multipart.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function* pieces(bytes: Uint8Array, ...cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const all = [0, ...cuts, bytes.length];
  for (let at = 1; at < all.length; at += 1) yield bytes.subarray(all[at - 1], all[at]);
}

/** The names of the parts, each with its bytes. */
async function read(body: AsyncIterable<Uint8Array>, boundary: string): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  let name = "";
  for await (const event of readMultipart(body, boundary)) {
    if ("head" in event) {
      ({ name } = event.head);
      parts[name] = "";
    } else parts[name] += Buffer.from(event.chunk).toString("latin1");
  }
  return parts;
}

const part = (boundary: string, name: string, content: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

describe("a form is the same wherever it is cut into pieces", () => {
  it.each(["b", "--", "----WebKitFormBoundary7MA4YWxk", "-a-"])("boundary %s", async (boundary) => {
    const content = `\r\n--${boundary.slice(0, -1)}\r\n-\r\n--\r`;
    const bytes = latin1(`${part(boundary, "a", "")}${part(boundary, "file", content)}--${boundary}--\r\n`);
    const whole = { a: "", file: content };
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await read(pieces(bytes, cut), boundary), String(cut)).toEqual(whole);
      expect(await read(pieces(bytes, cut, Math.min(bytes.length, cut + 1)), boundary), String(cut)).toEqual(whole);
    }
  });
});

const named = (name: string) => latin1(`--b\r\nContent-Disposition: form-data; name="x"; ${name}\r\n\r\n1\r\n--b--`);

it("a file name in another encoding is not looked at, and does no harm", async () => {
  expect(await read(pieces(named("filename*=UTF-8''a.png")), "b")).toEqual({ x: "1" });
  expect(await read(pieces(named("filename*=UTF-8''%E0")), "b")).toEqual({ x: "1" });
});

it("a part is passed on as it comes, and not held until it ends", async () => {
  const mebibyte = new Uint8Array(1024 * 1024);
  let sent = 0;
  let seen = 0;
  async function* body() {
    yield latin1('--b\r\nContent-Disposition: form-data; name="file"\r\n\r\n');
    for (; sent < 50; sent += 1) {
      expect(sent - seen / mebibyte.length).toBeLessThan(2);
      yield mebibyte;
    }
    yield latin1("\r\n--b--");
  }
  for await (const event of readMultipart(body(), "b")) if ("chunk" in event) seen += event.chunk.length;
  expect(seen).toBe(50 * mebibyte.length);
});
