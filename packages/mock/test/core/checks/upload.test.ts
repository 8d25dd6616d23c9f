import { describe, expect, it } from "vitest";
import { detailsOf, faultOf, harness } from "../../helpers/harness.ts";
import { film, sound } from "../../helpers/plays.ts";
import { form, jpeg, png, webp } from "../../helpers/samples.ts";

const day = 24 * 60 * 60 * 1000;
const mp3Frame = () => Uint8Array.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]);
const cut = (content: Uint8Array<ArrayBuffer>, by: number) => content.slice(0, content.length - by);

describe("an upload", () => {
  it("answers with the file, which can be read and fetched for 24 hours", async () => {
    const { upload, ask, clock } = harness();
    const answer = await upload(form(png(), { name: "kite.png", type: "image/png", model: "qwen-image" }));
    expect(answer.status).toBe(201);
    const file = answer.body as { id: string; url: string };
    expect(file).toMatchObject({
      kind: "image",
      url: `http://mock.test/media/files/${file.id}/kite.png`,
      name: "kite.png",
      mime_type: "image/png",
      size_bytes: png().length,
      duration_seconds: null,
      duration_token: null,
      created_at: "2026-01-01T00:00:00.000Z",
      expires_at: "2026-01-02T00:00:00.000Z",
    });
    const location = answer.headers.get("location")!;
    const path = new URL(file.url).pathname;
    await clock.advance(day - 1);
    expect((await ask("GET", location)).body).toEqual(file);
    const content = await ask("GET", path, { key: null });
    expect(content.bytes).toEqual(png());
    expect(content.headers.get("content-type")).toBe("image/png");
    expect(content.headers.get("x-content-type-options")).toBe("nosniff");
    await clock.advance(1);
    expect((await ask("GET", location)).status).toBe(404);
    expect((await ask("GET", path)).status).toBe(404);
  });

  it("is readable by its own account alone", async () => {
    const { file, ask } = harness();
    const { id } = await file(form(png()));
    expect((await ask("GET", `/api/v1/files/${id}`, { key: "rvya_sk_mock_other" })).status).toBe(404);
  });

  it.each([
    ["image/png", () => png()],
    ["image/jpeg", () => jpeg()],
    ["image/webp", () => webp()],
    ["video/mp4", () => film(1)],
    ["video/webm", () => film(1, "webm")],
    ["audio/wav", () => sound(1)],
  ])("is recognised as %s by its bytes", async (type, content) => {
    const kind = type.slice(0, 5);
    const file = await harness().file(form(await content(), { kind, name: "a.bin" }));
    expect(file.mime_type).toBe(type);
    expect(file.duration_seconds).toBe(kind === "image" ? null : 1);
    expect(file.duration_token === null).toBe(kind === "image");
  });

  it.each([
    ["../../etc/passwd", "..%2F..%2Fetc%2Fpasswd"],
    ["..", "upload"],
    ["C:\\a b?#.png", "C%3A%5Ca%20b%3F%23.png"],
    ["पतंग.png", encodeURIComponent("पतंग.png")],
    ['"quoted"\r\n.png', "%22quoted%22%0D%0A.png"],
    [`${"x".repeat(3000)}.png`, `${"x".repeat(96)}.png`],
  ])("named %j keeps its name, and its link is safe", async (name, segment) => {
    const { file, ask } = harness();
    const { url, ...kept } = await file(form(png(), { name }));
    expect(kept.name).toBe(name);
    expect(url).toBe(`http://mock.test/media/files/${kept.id}/${segment}`);
    expect((await ask("GET", new URL(url).pathname)).bytes).toEqual(png());
  });

  it("without a file name is called upload", async () => {
    const parts = ["kind", "file"].map((name) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`);
    const body = new Blob([parts[0]!, "image\r\n", parts[1]!, png(), "\r\n--x--"]);
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    const answer = await harness().ask("POST", "/api/v1/files", { body, headers });
    expect(answer.body).toMatchObject({ name: "upload" });
  });
});

const refused = async (fields: FormData) => faultOf(await harness().upload(fields));

const withMore = (...more: [string, string][]) => {
  const all = form(png());
  for (const [name, value] of more) all.append(name, value);
  return refused(all);
};

describe("an upload is refused", () => {
  it.each([
    ["an unknown kind", { kind: "text" }, "400 /kind enum"],
    ["a kind that the bytes are not", { kind: "video" }, "400 /kind kind"],
    ["an unknown model", { model: "nope" }, "400 /model enum"],
    ["a declared type that disagrees", { type: "image/jpeg" }, "400 /file mime_type"],
  ])("for %s", async (_, options, expected) => {
    expect(await refused(form(png(), options))).toBe(expected);
  });

  it.each(["", "application/octet-stream", "IMAGE/PNG", "image/x-png", "image/png; x=1"])(
    "not for the declared type %j",
    async (type) => {
      expect((await harness().upload(form(png(), { type }))).status).toBe(201);
    },
  );

  it("for a kind that the model does not take", async () => {
    expect(await refused(form(await film(1), { kind: "video", model: "qwen-image" }))).toBe("400 /kind kind");
    expect(await refused(form(png(), { model: "z-image" }))).toBe("400 /kind kind");
  });

  it("for a type that the model does not take", async () => {
    const webm = form(await film(1, "webm"), { kind: "video", model: "happyhorse-1-0" });
    expect(await refused(webm)).toBe("400 /file mime_type");
  });

  it.each([
    ["nothing", () => new Uint8Array(0), "empty"],
    ["no known type", () => new Uint8Array(100), "mime_type"],
    ["half a PNG", () => cut(png(), 20), "truncated"],
    ["half a JPEG", () => cut(jpeg(), 2), "truncated"],
    ["half a WebP", () => cut(webp(), 4), "truncated"],
  ])("for %s", async (_, content, code) => {
    expect(await refused(form(content()))).toBe(`400 /file ${code}`);
  });

  it("for half a film, half a sound, and a sound without one", async () => {
    expect(await refused(form(cut(await film(2), 9), { kind: "video" }))).toBe("400 /file truncated");
    expect(await refused(form(cut(await sound(1), 9), { kind: "audio" }))).toBe("400 /file truncated");
    expect(await refused(form(mp3Frame(), { kind: "audio" }))).toMatch(/^400 \/file /);
  });

  it.each([
    ["a WebM", "webm", [55, 335, 534]],
    ["an MP4", "mp4", [24, 500, 812]],
    ["a MOV", "mov", [24, 500, 808]],
  ] as const)("for %s cut off in its middle or at the end of a box", async (_, container, lengths) => {
    const whole = await film(3, container);
    for (const length of lengths) {
      expect(await refused(form(whole.slice(0, length), { kind: "video" }))).toBe("400 /file truncated");
    }
  });

  it("for a film that lacks its description or its content", async () => {
    const whole = await film(3);
    const content = new TextDecoder("latin1").decode(whole).indexOf("mdat") - 4;
    const ftyp = whole.slice(0, new DataView(whole.buffer).getUint32(0));
    expect(await refused(form(whole.slice(0, content), { kind: "video" }))).toBe("400 /file truncated");
    expect(await refused(form(new Uint8Array([...ftyp, ...whole.slice(content)]), { kind: "video" }))).toBe(
      "400 /file truncated",
    );
  });

  it("for a byte more than its kind may have", async () => {
    const most = 10 * 1024 * 1024;
    const padded = new Uint8Array(most + 1);
    padded.set(png());
    expect(await refused(form(padded))).toBe("400 /file size");
    expect((await harness().upload(form(padded.slice(0, most)))).status).toBe(201);
  });

  it("for fields that are missing, unknown, doubled or wrong", async () => {
    const { upload } = harness();
    expect(detailsOf(await upload(new FormData())).map(({ path }) => path)).toEqual(["/file", "/kind"]);
    expect(await withMore(["kind", "image"])).toBe("400 /kind duplicate");
    expect(await withMore(["a/b~", "1"], ["a/b~", "2"])).toBe("400 /a~1b~0 additionalProperties /a~1b~0 duplicate");
    expect(await withMore(["file", "x"])).toBe("400 /file duplicate");
    expect(await withMore(["note", "x"])).toBe("400 /note additionalProperties");
    expect(await withMore(["__proto__", "x"])).toBe("400 /__proto__ additionalProperties");
    expect(await withMore(["client_request_id", "x".repeat(129)])).toBe("400 /client_request_id maxLength");
  });
});

const head = '--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nimage\r\n';
const sendForm = (body: string | Uint8Array<ArrayBuffer>, type = "multipart/form-data; boundary=x") =>
  harness().ask("POST", "/api/v1/files", { body, headers: { "Content-Type": type } });
const send = async (...given: Parameters<typeof sendForm>) => faultOf(await sendForm(...given));

describe("a multipart body is refused", () => {
  it.each([
    ["without a boundary", "multipart/form-data", "400  header"],
    ["with an empty boundary", 'multipart/form-data; boundary=""', "400  header"],
    ["with a boundary of other letters", "multipart/form-data; boundary=\u00e9", "400  header"],
    ["with a boundary too long", `multipart/form-data; boundary=${"x".repeat(71)}`, "400  header"],
    ["of another type", "multipart/mixed; boundary=x", "415  const"],
    ["with a boundary that does not come", "multipart/form-data; boundary=y", "400  multipart"],
  ])("%s", async (_, type, expected) => {
    expect(await send(`${head}--x--`, type)).toBe(expected);
  });

  it.each([
    ["cut off in a header", "--x\r\nContent-Dispo"],
    ["cut off in a part", head.slice(0, -4)],
    ["cut off before the last boundary", head],
    ["empty", ""],
    ["a part without a name", "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--"],
    ["a header beyond measure", `--x\r\nA: ${"y".repeat(10_000)}\r\n\r\n1\r\n--x--`],
  ])("%s", async (_, body) => {
    expect(await send(body)).toBe("400  multipart");
  });

  it("of more than a hundred fields, and says so", async () => {
    expect(await send(`${head.repeat(100)}--x--`)).toBe("400 /file required /kind duplicate");
    expect(detailsOf(await sendForm(`${head.repeat(101)}--x--`))).toEqual([
      {
        path: "",
        code: "multipart",
        message: "the body must have at most 100 fields; received more",
      },
    ]);
  });

  it("with a field that is no UTF-8", async () => {
    const bytes = new TextEncoder().encode(`${head}--x--`);
    bytes[head.indexOf("image")] = 0xff;
    expect(await send(bytes)).toBe("400 /kind utf8 /file required");
  });

  it("not for what comes after its last boundary, in however many pieces it arrives", async () => {
    const whole = new Uint8Array(await new Response(form(png())).arrayBuffer());
    const type = `multipart/form-data; boundary=${new TextDecoder().decode(whole).slice(2).split("\r\n")[0]}`;
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of whole) controller.enqueue(Uint8Array.of(byte));
        controller.enqueue(new TextEncoder().encode("\r\nepilogue"));
        controller.close();
      },
    });
    const answer = await harness().ask("POST", "/api/v1/files", { body: pieces, headers: { "Content-Type": type } });
    expect(answer.status).toBe(201);
  });

  it("of more than 100 MiB while it still streams", async () => {
    let sent = 0;
    const mebibyte = new Uint8Array(1024 * 1024);
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(
          sent === 0
            ? new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n')
            : mebibyte,
        );
        sent += 1;
      },
    });
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    expect((await harness().ask("POST", "/api/v1/files", { body: endless, headers })).status).toBe(413);
    expect(sent).toBeLessThan(110);
  });
});
