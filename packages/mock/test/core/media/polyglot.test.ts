import { describe, expect, it } from "vitest";
import { faultOf, harness } from "../../helpers/harness.ts";
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

describe("what only looks like it is not", () => {
  it.each([
    ["a JPEG with another behind it", "image", async () => together(jpeg(), jpeg())],
    [
      "a JPEG with something of its camera's behind it",
      "image",
      async () => together(jpeg(), latin1("SEFT".repeat(9))),
    ],
    ["a PNG that speaks of archives", "image", async () => together(png(), latin1("(PK\x05\x06)".repeat(99)))],
    ["a sound with zeros behind it", "audio", async () => together(await sound(1), new Uint8Array(99))],
  ])("%s", async (_, kind, make) => {
    expect(await upload(await make(), kind)).toBe("201");
  });
});

function withThumbnail() {
  const small = jpeg();
  const segment = together(Uint8Array.of(0xff, 0xe1, (small.length + 2) >> 8, (small.length + 2) & 255), small);
  return together(jpeg().subarray(0, 2), segment, jpeg().subarray(2));
}

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
