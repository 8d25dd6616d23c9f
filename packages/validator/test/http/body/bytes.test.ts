import { BodyInterruptedError, BodyTooLargeError, limited, parseJson, readBody } from "@rivya/validator/wire";
import { describe, expect, it } from "vitest";

async function* of(...chunks: readonly unknown[]) {
  yield* chunks as Uint8Array[];
}

describe("the chunks of a body", () => {
  it.each([
    ["DataView", new DataView(new ArrayBuffer(4096))],
    ["Uint16Array", new Uint16Array(600)],
    ["ArrayBuffer", new ArrayBuffer(4096)],
    ["string", "text"],
  ])("are bytes, and no %s, which would walk round the limit", async (_, chunk) => {
    await expect(readBody(of(chunk), 1024)).rejects.toThrow(
      new TypeError("a body must come in chunks of type Uint8Array"),
    );
  });

  it("may be of a subclass, and are counted", async () => {
    expect(await readBody(of(Buffer.from("ab"), Uint8Array.of(99)), 3)).toStrictEqual(Uint8Array.of(97, 98, 99));
    await expect(readBody(of(Buffer.from("ab"), Uint8Array.of(99)), 2)).rejects.toThrow(BodyTooLargeError);
  });

  it("are none where they are empty", async () => {
    const chunks = Array.from({ length: 1000 }, () => new Uint8Array(0));
    const kept: Uint8Array[] = [];
    for await (const chunk of limited(of(...chunks, Uint8Array.of(1), ...chunks), 1)) kept.push(chunk);
    expect(kept).toStrictEqual([Uint8Array.of(1)]);
  });

  it("break off with what their stream threw", async () => {
    const cause = new Error("gone");
    const broken = async function* () {
      yield Uint8Array.of(1);
      throw cause;
    };
    const read = readBody(broken(), 10);
    await expect(read).rejects.toThrow(BodyInterruptedError);
    await expect(read).rejects.toMatchObject({ cause });
  });
});

it.each(["{}", new ArrayBuffer(2), [123, 125]])("parseJson takes bytes, and tells who gives it %j", (given) => {
  expect(() => parseJson(given as unknown as Uint8Array)).toThrow(
    new TypeError("parseJson takes a Uint8Array; encode a text with TextEncoder first"),
  );
});
