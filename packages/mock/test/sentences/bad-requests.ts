import { fullKey, origin, type RequestBody } from "../helpers/harness.ts";
import { form, png } from "../helpers/samples.ts";

const key = { Authorization: `Bearer ${fullKey}` };

function request(method: string, path: string, headers: Readonly<Record<string, string>>, body?: RequestBody) {
  const stream = body instanceof ReadableStream ? ({ duplex: "half" } as const) : {};
  return new Request(origin + path, {
    method,
    headers: { ...key, ...headers },
    ...(body !== undefined && { body }),
    ...stream,
  });
}

const json = (body: RequestBody, headers: Readonly<Record<string, string>> = {}) =>
  request("POST", "/api/v1/generations", { "Content-Type": "application/json", ...headers }, body);

const task = (more: object) => json(JSON.stringify({ model: "qwen-image", prompt: "A red kite", ...more }));
const withReference = (reference: object, model = "qwen-image") =>
  task({ model, params: { referenceMediaItems: [{ kind: "image", ...reference }] } });
const valid = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });

const raw = (type: string, body: RequestBody) => request("POST", "/api/v1/files", { "Content-Type": type }, body);
const part = (name: string, content: string, more = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
const parts = (...all: string[]) => raw("multipart/form-data; boundary=x", `${all.join("")}--x--\r\n`);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function upload(options: Parameters<typeof form>[1] = {}, ...more: [string, string | Blob][]) {
  const fields = form(png(), options);
  for (const [name, value] of more) fields.append(name, value);
  return request("POST", "/api/v1/files", {}, fields);
}

const padded = (size: number) => {
  const content = new Uint8Array(size);
  content.set(png());
  return content;
};

const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)) });
const text = (name: string) => part(name, "image");
const blank = (size: number) => new Blob([png()], { type: "image/png" }).slice(0, size, "image/png");

/** Requests that are refused for one thing each, by what it is. */
export const badRequests: Readonly<Record<string, () => Request>> = {
  "a method that the path does not take": () => request("PUT", "/api/v1/credits", {}),
  "HEAD where there is no GET": () => request("HEAD", "/api/v1/generations", {}),
  "another content type": () => json(valid, { "Content-Type": "text/plain" }),
  "a content type of 10 kB": () => json(valid, { "Content-Type": "x".repeat(10_000) }),
  "another charset": () => json(valid, { "Content-Type": 'application/json; charset="latin1"' }),
  "a compressed body": () => json(valid, { "Content-Encoding": "gzip" }),
  "JSON for a form": () => raw("application/json", valid),
  "a form for JSON": () => json(valid, { "Content-Type": "multipart/form-data; boundary=x" }),
  "a declared size": () => json(valid, { "Content-Length": "1048577" }),
  "a body without end": () => json(endless()),
  "a body that breaks off": () => json(broken()),
  "a form that breaks off": () => raw("multipart/form-data; boundary=x", broken()),
  "no body": () => json(""),
  "malformed JSON": () => json('{"model":'),
  "bytes that are no UTF-8": () => json(latin1('"\xff"')),
  "a member twice": () => json('{"model":"qwen-image","prompt":"x","\\u0070rompt":"y"}'),
  "a member of an odd name twice": () => json('{"model":"qwen-image","params":{"a/b~":[{"c d":1,"c d":2}]}}'),
  "a member twice, far down": () => json(`${'{"a":'.repeat(30)}{"b":1,"b":2}${"}".repeat(30)}`),
  "a wrong root": () => json("[]"),
  "no model": () => json('{"prompt":"x"}'),
  "an unknown model": () => json('{"model":"qwen-imag","prompt":"x"}'),
  "no prompt": () => json('{"model":"qwen-image"}'),
  "a prompt of white space": () => task({ prompt: " \t " }),
  "a wrong option": () => task({ params: { image_size: "sqare_hd" } }),
  "null for an optional member": () => task({ params: null }),
  "an unknown member": () => task({ params: { steps: 5 } }),
  "the old place of files": () => task({ files: [] }),
  "a reference over http": () => withReference({ url: "http://h.example/a.png" }),
  "a reference that is no address": () => withReference({ url: "data:image/png;base64,AAAA" }),
  "a reference with a password": () => withReference({ url: "https://u:p@h.example/a.png" }),
  "a reference to what is no file": () => withReference({ url: `${origin}/elsewhere` }),
  "a film from elsewhere": () =>
    withReference({ url: "https://h.example/a.mp4", kind: "video", durationToken: "dur_1" }, "happyhorse-1-0"),
  "an empty Idempotency-Key": () => json(valid, { "Idempotency-Key": "" }),
  "an Idempotency-Key that is too long": () => json(valid, { "Idempotency-Key": "k".repeat(256) }),
  "an Idempotency-Key beyond ASCII": () => json(valid, { "Idempotency-Key": "k\u00e9y" }),
  "a form without a boundary": () => raw("multipart/form-data", part("kind", "image")),
  "a boundary of other letters": () => raw('multipart/form-data; boundary="<>"', part("kind", "image")),
  "a boundary that does not come": () => raw("multipart/form-data; boundary=y", part("kind", "image")),
  "a form cut off": () => raw("multipart/form-data; boundary=x", part("kind", "image")),
  "a part without a name": () => parts("--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n"),
  "more fields than are read": () => parts(text("kind").repeat(101)),
  "an empty form": () => request("POST", "/api/v1/files", {}, new FormData()),
  "no kind": () => parts(part("file", "", '; filename="a.png"')),
  "an unknown kind": () => upload({ kind: "imag" }),
  "an unknown model for a file": () => upload({ model: "qwen-imag" }),
  "an unknown field": () => upload({}, ["note", "x"]),
  "a field of an odd name": () => upload({}, ["a/b~", "x"]),
  "a field twice": () => upload({}, ["kind", "image"]),
  "a file twice": () => upload({}, ["file", blank(10)]),
  "an unknown field twice": () => upload({}, ["a/b~", "x"], ["a/b~", "y"]),
  "a file where text is wanted": () => upload({}, ["client_request_id", blank(10)]),
  "a kind that is a file": () => {
    const fields = new FormData();
    fields.set("kind", blank(10));
    fields.set("file", new Blob([png()], { type: "image/png" }));
    return request("POST", "/api/v1/files", {}, fields);
  },
  "text where a file is wanted": () => parts(part("kind", "image"), part("file", "see attachment")),
  "no bytes": () => parts(part("kind", "image"), part("file", "", '; filename="a.png"')),
  "no bytes and no file name": () => parts(part("kind", "image"), part("file", "")),
  "a field that is no UTF-8": () =>
    raw(
      "multipart/form-data; boundary=x",
      latin1(`${part("kind", "\xff")}${part("file", "", '; filename="a"')}--x--\r\n`),
    ),
  "a field that is too long": () => upload({}, ["client_request_id", "x".repeat(129)]),
  "a kind that the model does not take": () => upload({ model: "z-image" }),
  "another kind than the file's": () => upload({ kind: "video", type: "image/png" }),
  "a type that is not taken": () => {
    const fields = form(latin1("GIF89a\x01\x00\x01\x00\x00\x00\x00;"), { type: "image/gif" });
    return request("POST", "/api/v1/files", {}, fields);
  },
  "a file that is too large": () => {
    const fields = form(padded(10 * 1024 * 1024 + 1), { type: "image/png" });
    return request("POST", "/api/v1/files", {}, fields);
  },
};
