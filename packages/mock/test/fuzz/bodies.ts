import * as fc from "fast-check";
import { among, text } from "./texts.ts";

const utf8 = new TextEncoder();
const bytes = (one: string) => utf8.encode(one);

export interface TypedBody {
  readonly contentType: string | null;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const member = among(
  "model",
  "prompt",
  "params",
  "client_request_id",
  "files",
  "__proto__",
  "toString",
  "",
  "calls",
  "ms",
  "key",
);
const value = fc.oneof(
  { weight: 2, arbitrary: among<unknown>("qwen-image", "happyhorse-1-0", null, true, -0, 1e300, {}, [], [[]]) },
  text,
  fc.jsonValue(),
  fc.record({
    image_size: text,
    output_format: text,
    referenceMediaItems: fc.array(fc.record({ url: text, kind: text })),
  }),
);
const members = fc.array(fc.tuple(member, value), { maxLength: 6 });

// Written by hand, so that a member can stand there twice.
const json = members.map((all) => {
  const inside = all.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one) ?? "null"}`);
  return `{${inside.join(",")}}`;
});

const nearlyJson = fc
  .oneof(
    { weight: 2, arbitrary: json },
    fc.tuple(json, fc.nat(200)).map(([one, at]) => one.slice(0, at)),
    fc.tuple(json, fc.nat(200), text).map(([one, at, more]) => one.slice(0, at) + more + one.slice(at)),
    among("", "null", "[]", "0", '"', "\uFEFF{}", "\uFEFF", "{".repeat(5000), "[".repeat(20_000) + "]".repeat(20_000)),
    among(10, 20_000, 1_100_000).map((size) => `{"prompt":"${"p".repeat(size)}"}`),
  )
  .map(bytes);

const quoted = (one: string) => one.replaceAll(/["\r\n]/g, "_");

const partHead = fc
  .tuple(among("kind", "model", "file", "client_request_id", "other", ""), text, fc.boolean(), text)
  .map(([name, fileName, isFile, type]) => {
    const file = isFile ? `; filename="${quoted(fileName)}"\r\nContent-Type: ${quoted(type)}` : "";
    return `--b\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
  });
const signature = among(
  "\x89PNG\r\n\x1a\n",
  "\xff\xd8\xff",
  "RIFF....WAVEfmt ",
  "GIF89a",
  "ID3",
  "OggS",
  "\x1aE\xdf\xa3",
  "....ftypisom",
);
const content = fc.oneof(
  text.map(bytes),
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(signature, fc.uint8Array({ maxLength: 400 }))
    .map(([start, rest]) => Buffer.concat([Buffer.from(start, "latin1"), rest])),
);
const part = fc.tuple(partHead, content).map(([start, one]) => Buffer.concat([bytes(start), one, bytes("\r\n")]));
const multipart = fc
  .tuple(fc.array(part, { maxLength: 6 }), among("--b--\r\n", "--b", "", "--c--", "\r\n--b--"))
  .map(([parts, end]) => Uint8Array.from(Buffer.concat([...parts, bytes(end)])));

const contentType = among(
  "application/json",
  "application/json; charset=utf-8",
  "application/json; charset=latin1",
  "application/json;;;=",
  "multipart/form-data; boundary=b",
  'multipart/form-data; boundary="b',
  "multipart/form-data",
  "text/plain",
  "",
);

const typed = (types: fc.Arbitrary<string | null>, bodies: fc.Arbitrary<Uint8Array>): fc.Arbitrary<TypedBody> =>
  fc.tuple(types, bodies).map(([type, body]) => ({ contentType: type, body: Uint8Array.from(body) }));

/** What createTask might take. */
export const jsonBody = typed(fc.constant("application/json"), nearlyJson);
/** What uploadFile might take. */
export const formBody = typed(fc.constant("multipart/form-data; boundary=b"), multipart);

export const typedBody: fc.Arbitrary<TypedBody> = fc.oneof(
  { weight: 3, arbitrary: jsonBody },
  { weight: 3, arbitrary: formBody },
  { weight: 1, arbitrary: typed(contentType, fc.oneof(nearlyJson, multipart)) },
  { weight: 1, arbitrary: typed(fc.option(contentType), fc.uint8Array({ maxLength: 500 })) },
  { weight: 1, arbitrary: contentType.map((type) => ({ contentType: type, body: null })) },
);
