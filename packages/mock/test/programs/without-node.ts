// Run by itself, in a process that takes its own Node away: a task of each format and an upload, by plain records.
import { createMock, type MockRequest } from "@rivya/mock/core";
import { bytesOf, textOf } from "../helpers/body.ts";

Reflect.deleteProperty(globalThis, "Buffer");
Reflect.deleteProperty(globalThis, "process");

const mock = createMock({ queuedMs: 0, processingMs: 0 });
const utf8 = new TextEncoder();
const text = new TextDecoder();

const field = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"`;

async function* one(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

async function ask(method: string, target: string, type = "", body?: Uint8Array) {
  const headers = { authorization: "Bearer rvya_sk_mock_full", "content-type": type };
  const request: MockRequest = {
    method,
    target,
    origin: "https://mock",
    client: "local",
    headers,
    body: body ? one(body) : null,
  };
  const answer = await mock.handle(request);
  if (answer.status >= 300) throw new Error(`${method} ${target}: ${answer.status} ${await textOf(answer.body)}`);
  return bytesOf(answer.body);
}

for (const output_format of ["png", "jpeg"]) {
  const request = { model: "qwen-image", prompt: "A red kite", params: { output_format, image_size: "square" } };
  const body = utf8.encode(JSON.stringify(request));
  const { id } = JSON.parse(text.decode(await ask("POST", "/api/v1/generations", "application/json", body)));
  const task = JSON.parse(text.decode(await ask("GET", `/api/v1/generations/${id}`)));
  const picture = await ask("GET", new URL(task.result.primary_url).pathname);
  const form = await new Blob([
    `${field("kind")}\r\n\r\nimage\r\n${field("file")}; filename="a"\r\n\r\n`,
    new Uint8Array(picture),
    "\r\n--b--\r\n",
  ]).arrayBuffer();
  const answer = await ask("POST", "/api/v1/files", "multipart/form-data; boundary=b", new Uint8Array(form));
  console.log(JSON.parse(text.decode(answer)).mime_type);
}
