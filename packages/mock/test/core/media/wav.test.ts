import { describe, expect, it } from "vitest";
import { faultOf, harness } from "../../helpers/harness.ts";
import { sound } from "../../helpers/plays.ts";
import { form } from "../../helpers/samples.ts";

interface Chunk {
  readonly id: string;
  readonly data: Uint8Array;
  /** What the chunk says of its length. Default: the truth. */
  readonly size?: number;
}

function riff(name: "RIFF" | "RF64", chunks: readonly Chunk[], size?: number): Uint8Array<ArrayBuffer> {
  const parts = chunks.flatMap(({ id, data, size: said = data.length }) => [Buffer.from(id), u32(said), data]);
  const body = Buffer.concat([Buffer.from("WAVE"), ...parts]);
  return Uint8Array.from(Buffer.concat([Buffer.from(name), u32(size ?? body.length), body]));
}

const u16 = (...values: readonly number[]) => new Uint8Array(Uint16Array.from(values).buffer);
const u32 = (...values: readonly number[]) => new Uint8Array(Uint32Array.from(values).buffer);

/** A format of one channel. */
const format = (code: number, rate: number, bytesPerSecond: number): Chunk => ({
  id: "fmt ",
  data: Buffer.concat([u16(code, 1), u32(rate, bytesPerSecond), u16(1, 8)]),
});

const secondsOf = async (content: Uint8Array<ArrayBuffer>) =>
  (await harness().file(form(content, { kind: "audio" }))).duration_seconds;

const adpcm = 2;
const pcm = 1;

describe("a WAV plays as long as", () => {
  it("its samples, where they are compressed and counted", async () => {
    const counted = { id: "fact", data: u32(25_920) };
    const data = { id: "data", data: new Uint8Array(17_920) };
    expect(await secondsOf(riff("RIFF", [format(adpcm, 8000, 4000), counted, data]))).toBe(3.24);
    expect(await secondsOf(riff("RIFF", [format(adpcm, 8000, 4000), data]))).toBe(4.48);
    expect(await secondsOf(riff("RIFF", [format(pcm, 8000, 8000), counted, data]))).toBe(2.24);
  });

  it("its data, where their size stands in 64 bits", async () => {
    const data = { id: "data", data: new Uint8Array(12_000), size: 0xffffffff };
    const sizes = { id: "ds64", data: u32(8 + 28 + 24 + 12_012, 0, 12_000, 0, 12_000, 0, 0) };
    const whole = riff("RF64", [sizes, format(pcm, 8000, 8000), data], 0xffffffff);
    expect(await secondsOf(whole)).toBe(1.5);
    const cut = whole.slice(0, -10);
    expect(faultOf(await harness().upload(form(cut, { kind: "audio" })))).toBe("400 /file truncated");
  });
});

it("a page behind a WAV is found", async () => {
  const both = Uint8Array.from(Buffer.concat([await sound(1), Buffer.from("<html>")]));
  expect(faultOf(await harness().upload(form(both, { kind: "audio" })))).toBe("400 /file polyglot");
});
