import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { detailsOf, faultOf, harness } from "../../helpers/harness.ts";
import { film, sound, sounds } from "../../helpers/plays.ts";
import { form, jpeg, png, webp } from "../../helpers/samples.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const together = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** An archive of one empty file, with a comment. */
function zip(comment = "") {
  const local = latin1(`PK\x03\x04\x14${"\0".repeat(21)}\x01\0\0\0a`);
  const central = latin1(`PK\x01\x02\x14\0\x14${"\0".repeat(21)}\x01${"\0".repeat(17)}a`);
  const end = latin1(`PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0\x1f\0\0\0`);
  return together(local, central, end, Uint8Array.of(comment.length % 256, comment.length >> 8), latin1(comment));
}

const upload = async (content: Uint8Array, kind: string) =>
  faultOf(await harness().upload(form(new Uint8Array(content), { kind })));

describe("a file that is two at once is refused", () => {
  it.each([
    ["a PNG and an archive", "image", async () => together(png(), zip())],
    ["a PNG and an archive with a comment", "image", async () => together(png(), zip("x".repeat(9999)))],
    ["a JPEG and an archive", "image", async () => together(jpeg(), zip())],
    ["a JPEG and a film", "image", async () => together(jpeg(), await film(1))],
    ["a WebP and a PNG", "image", async () => together(webp(), png())],
    ["a sound and an archive", "audio", async () => together(await sounds.mp3(10), zip())],
    [
      "a film and an archive in a box of its own",
      "video",
      async () => {
        const archive = zip();
        const box = together(new Uint8Array(4), latin1("free"), archive);
        new DataView(box.buffer).setUint32(0, box.length);
        return together(await film(1), box);
      },
    ],
    [
      "a sound and a PDF",
      "audio",
      async () => {
        const tag = latin1("%PDF-1.7\n1 0 obj");
        return together(latin1("ID3\x04\0\0\0\0\0"), Uint8Array.of(tag.length), tag, await sounds.mp3(10));
      },
    ],
  ])("%s", async (_, kind, make) => {
    expect(await upload(await make(), kind)).toBe("400 /file polyglot");
  });
});

const behind: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "a PNG": () => png(),
  "a WebP": () => webp(),
  "a WAV": () => sound(1),
  "a film": () => film(1),
  "a WebM": () => film(1, "webm"),
  "a program": () => latin1(`\x7fELF\x02\x01\x01${"\0".repeat(60)}`),
  "an archive of gzip": () => gzipSync("x"),
  "an archive of RAR": () => latin1("Rar!\x1a\x07\x01\0"),
  "an archive of 7-Zip": () => latin1("7z\xbc\xaf'\x1c\0\x04"),
  "a PDF": () => latin1("%PDF-1.7\n"),
  "a page": () => latin1("<!DOCTYPE html><p>Hello"),
  "a script": () => latin1("<script>alert(1)</script>"),
  "a script for a server": () => latin1("<?php system($_GET[0]);"),
  "a script for a shell": () => latin1("#!/bin/sh\nexit 1\n"),
};

describe.each([
  ["a PNG", "image", () => png()],
  ["a JPEG", "image", () => jpeg()],
  ["an MP3", "audio", () => sounds.mp3(10)],
  ["an AAC", "audio", () => sounds.aac(10)],
] as const)("%s is refused with something behind it", (name, kind, make) => {
  const others = Object.entries(behind).filter(([other]) => other !== name);

  it.each(others)("%s", async (_, other) => {
    expect(await upload(together(await make(), await other()), kind)).toBe("400 /file polyglot");
  });

  // What no reader looks for elsewhere than at the beginning does not count further behind.
  it.each(others.filter(([other]) => !other.includes("gzip")))("%s, and other bytes in between", async (_, other) => {
    for (const gap of ["\0", "\n", "x"]) {
      expect(await upload(together(await make(), latin1(gap), await other()), kind)).toBe("400 /file polyglot");
    }
  });
});

it("a PNG is refused with a JPEG behind it", async () => {
  for (const gap of ["", "x"]) {
    expect(await upload(together(png(), latin1(gap), jpeg()), "image")).toBe("400 /file polyglot");
  }
});

const tag = (name: string, length: number) => together(latin1(name), new Uint8Array(length - name.length));

/** A tag of APEv2 with a cover in it. */
function apeTag() {
  const cover = png();
  const head = together(
    latin1("APETAGEX"),
    Uint8Array.of(0xd0, 7, 0, 0, cover.length + 32, 0, 0, 0),
    new Uint8Array(16),
  );
  return together(head, cover, head);
}

describe("a sound may be followed by its tags", () => {
  it.each([
    ["ID3v1", () => tag("TAG", 128)],
    ["APEv2 with a cover, and ID3v1", () => together(apeTag(), tag("TAG", 128))],
    ["lyrics", () => latin1("LYRICSBEGININD0000200LYR00005la la000041LYRICS200")],
  ])("%s", async (_, make) => {
    expect(await upload(together(await sounds.mp3(10), make()), "audio")).toBe("201");
    expect(await upload(together(await sounds.mp3(10), make(), latin1("<html>")), "audio")).toBe("400 /file polyglot");
  });
});

describe("a film with bytes behind it", () => {
  it.each(["mp4", "mov", "webm", "live"] as const)("is told so: %s", async (container) => {
    const { upload: send } = harness();
    const send1 = async (more: Uint8Array) =>
      detailsOf(await send(form(together(await film(1, container), more), { kind: "video" })))[0];
    expect(await send1(latin1("\x01 what follows"))).toMatchObject({
      code: "trailing",
      message: expect.stringContaining("14 bytes behind its end") as string,
    });
    expect(await send1(png())).toMatchObject({ code: "polyglot" });
  });
});

describe("what only looks like it is not", () => {
  it.each([
    ["a JPEG with another behind it", "image", async () => together(jpeg(), jpeg())],
    [
      "a JPEG with something of its camera's behind it",
      "image",
      async () => together(jpeg(), latin1("SEFT".repeat(9))),
    ],
    ["a PNG that speaks of archives", "image", async () => together(png(), latin1("(PK\x05\x06)".repeat(99)))],
    [
      "a photo that announces the film behind it",
      "image",
      async () => together(photoWith('<x:xmpmeta GCamera:MotionPhoto="1"/>'), await film(1)),
    ],
    [
      "a photo with the film behind it that its phone has named",
      "image",
      async () => together(jpeg(), latin1("\0\x30\x0a\0MotionPhoto_Data"), await film(1), latin1("SEFT")),
    ],
    ["a sound with zeros behind it", "audio", async () => together(await sound(1), new Uint8Array(99))],
  ])("%s", async (_, kind, make) => {
    expect(await upload(await make(), kind)).toBe("201");
  });
});

/** A JPEG with these notes of its camera. */
function photoWith(notes: Uint8Array | string) {
  const data = typeof notes === "string" ? latin1(notes) : notes;
  const segment = together(Uint8Array.of(0xff, 0xe1, (data.length + 2) >> 8, (data.length + 2) & 255), data);
  return together(jpeg().subarray(0, 2), segment, jpeg().subarray(2));
}

const withThumbnail = () => photoWith(jpeg());

describe("a JPEG", () => {
  it("with a small picture within is whole", async () => {
    expect(await upload(withThumbnail(), "image")).toBe("201");
  });

  it("is cut off although the small picture within has its end", async () => {
    const whole = withThumbnail();
    expect(await upload(whole.subarray(0, -20), "image")).toBe("400 /file truncated");
    expect(await upload(whole.subarray(0, jpeg().length + 20), "image")).toBe("400 /file truncated");
  });

  it("without a scan is none", async () => {
    expect(await upload(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9), "image")).toBe(
      "400 /file truncated",
    );
  });
});
