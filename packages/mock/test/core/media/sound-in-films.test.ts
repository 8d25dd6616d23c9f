import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type OutputFormat,
} from "mediabunny";
import { expect, it } from "vitest";
import { faultOf, harness } from "../../helpers/harness.ts";
import { form } from "../../helpers/samples.ts";

/** A second of sound in a container for films, with a picture or without. */
async function recorded(format: OutputFormat, hasPicture: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const sound = new EncodedAudioPacketSource("opus");
  const picture = new EncodedVideoPacketSource("vp9");
  output.addAudioTrack(sound);
  if (hasPicture) output.addVideoTrack(picture);
  await output.start();
  const opus = { codec: "opus", sampleRate: 48_000, numberOfChannels: 1 };
  const vp9 = { codec: "vp09.00.10.08", codedWidth: 64, codedHeight: 64 };
  await sound.add(new EncodedPacket(new Uint8Array(20), "key", 0, 1), { decoderConfig: opus });
  if (hasPicture) {
    await picture.add(new EncodedPacket(new Uint8Array(20).fill(1), "key", 0, 1), { decoderConfig: vp9 });
  }
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

const mp4 = () => new Mp4OutputFormat({ fastStart: "in-memory" });
const mov = () => new MovOutputFormat({ fastStart: "in-memory" });
const webm = () => new WebMOutputFormat();

it("an MP4 of sound alone is a sound, whatever its brand and its declared type", async () => {
  const content = await recorded(mp4(), false);
  const file = await harness().file(form(content, { kind: "audio", type: "video/mp4" }));
  expect(file).toMatchObject({ kind: "audio", mime_type: "audio/mp4", duration_seconds: 1 });
});

it.each([
  ["an MP4", mp4],
  ["a MOV", mov],
  ["a WebM", webm],
])("%s of sound alone is no video, with a picture it is one", async (_, format) => {
  const upload = async (hasPicture: boolean) =>
    faultOf(await harness().upload(form(await recorded(format(), hasPicture), { kind: "video" })));
  expect(await upload(false)).toBe("400 /kind kind");
  expect(await upload(true)).toBe("201");
});
