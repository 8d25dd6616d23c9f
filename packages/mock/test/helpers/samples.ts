import { encode } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WavOutputFormat,
  WebMOutputFormat,
} from "mediabunny";

const plain = (bytes: ArrayLike<number>) => Uint8Array.from(bytes);

export const png = (size = 2) =>
  plain(encode({ width: size, height: size, data: new Uint8Array(size * size * 3).fill(90), channels: 3 }));

export const jpeg = () => plain(encodeJpeg({ width: 8, height: 8, data: new Uint8Array(256).fill(90) }, 80).data);

/** A lossless WebP of one pixel. */
export const webp = () =>
  plain(
    atob("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
      .split("")
      .map((letter) => letter.charCodeAt(0)),
  );

/** The container of a film of so many seconds; its one picture a second is no picture. */
export async function film(seconds: number, container: "mp4" | "webm" = "mp4") {
  const target = new BufferTarget();
  const format = container === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource("vp9");
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: "vp09.00.10.08", codedWidth: 64, codedHeight: 64 };
  for (let at = 0; at < seconds; at += 0.5) {
    await source.add(new EncodedPacket(new Uint8Array(20).fill(1), "key", at, 0.5), { decoderConfig });
  }
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

/** So many seconds of 8-bit PCM at 8000 Hz. */
export async function sound(seconds: number) {
  const target = new BufferTarget();
  const output = new Output({ format: new WavOutputFormat(), target });
  const source = new EncodedAudioPacketSource("pcm-u8");
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = { codec: "pcm-u8", sampleRate: 8000, numberOfChannels: 1 };
  await source.add(new EncodedPacket(new Uint8Array(8000 * seconds), "key", 0, seconds), { decoderConfig });
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

export interface FormOptions {
  readonly kind?: string;
  readonly model?: string;
  readonly name?: string;
  readonly type?: string;
}

/** A form of uploadFile. */
export function form(
  content: Uint8Array<ArrayBuffer>,
  { kind = "image", model, name = "picture.png", type = "" }: FormOptions = {},
): FormData {
  const fields = new FormData();
  fields.set("kind", kind);
  if (model !== undefined) fields.set("model", model);
  fields.set("file", new File([content], name, { type }));
  return fields;
}
