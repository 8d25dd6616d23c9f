import {
  AdtsOutputFormat,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WavOutputFormat,
  WebMOutputFormat,
  type AudioCodec,
  type OutputFormat,
} from "mediabunny";

// Containers as another muxer writes them. Their pictures and sounds are none, which nobody here looks at.

const inOnePiece = { fastStart: "in-memory" } as const;

const filmFormats = {
  mp4: () => new Mp4OutputFormat(inOnePiece),
  mov: () => new MovOutputFormat(inOnePiece),
  fragments: () => new Mp4OutputFormat({ fastStart: "fragmented", minimumFragmentDuration: 1 }),
  webm: () => new WebMOutputFormat(),
  live: () => new WebMOutputFormat({ appendOnly: true }),
};

/** A film of so many seconds with two pictures a second. */
export async function film(seconds: number, container: keyof typeof filmFormats = "mp4") {
  const target = new BufferTarget();
  const output = new Output({ format: filmFormats[container](), target });
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

interface Recording {
  readonly format: OutputFormat;
  readonly codec: AudioCodec;
  readonly config: AudioDecoderConfig;
  readonly packet: Uint8Array<ArrayBuffer>;
  readonly packetSeconds: number;
  readonly packets: number;
}

async function record({ format, codec, config, packet, packetSeconds, packets }: Recording) {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  for (let at = 0; at < packets; at += 1) {
    const encoded = new EncodedPacket(packet, "key", at * packetSeconds, packetSeconds);
    await source.add(encoded, { decoderConfig: config });
  }
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

/** So many seconds of 8-bit PCM at 8000 Hz. */
export const sound = (seconds: number) =>
  record({
    format: new WavOutputFormat(),
    codec: "pcm-u8",
    config: { codec: "pcm-u8", sampleRate: 8000, numberOfChannels: 1 },
    packet: new Uint8Array(8000 * seconds),
    packetSeconds: seconds,
    packets: 1,
  });

const mp3Packet = () => {
  const frame = new Uint8Array(104); // MPEG 1, layer 3, 32 kbit/s, 44100 Hz, mono
  frame.set([0xff, 0xfb, 0x10, 0xc0]);
  return frame;
};

const aacConfig = {
  codec: "mp4a.40.2",
  sampleRate: 48_000,
  numberOfChannels: 2,
  description: Uint8Array.of(0x11, 0x90),
};

const opusHead = Uint8Array.of(
  0x4f,
  0x70,
  0x75,
  0x73,
  0x48,
  0x65,
  0x61,
  0x64,
  1,
  1,
  0x38,
  1,
  0x80,
  0xbb,
  0,
  0,
  0,
  0,
  0,
);

/** Sounds of a few frames each. */
export const sounds = {
  mp3: (packets: number) =>
    record({
      format: new Mp3OutputFormat(),
      codec: "mp3",
      config: { codec: "mp3", sampleRate: 44_100, numberOfChannels: 1 },
      packet: mp3Packet(),
      packetSeconds: 1152 / 44_100,
      packets,
    }),
  aac: (packets: number) =>
    record({
      format: new AdtsOutputFormat(),
      codec: "aac",
      config: aacConfig,
      packet: new Uint8Array(60),
      packetSeconds: 1024 / 48_000,
      packets,
    }),
  m4a: async (packets: number) => {
    const content = await record({
      format: new Mp4OutputFormat(inOnePiece),
      codec: "aac",
      config: aacConfig,
      packet: new Uint8Array(60),
      packetSeconds: 1024 / 48_000,
      packets,
    });
    content.set(new TextEncoder().encode("M4A "), 8); // the brand, by which sound is told from film
    return content;
  },
  ogg: (packets: number) =>
    record({
      format: new OggOutputFormat(),
      codec: "opus",
      config: { codec: "opus", sampleRate: 48_000, numberOfChannels: 1, description: opusHead },
      packet: Uint8Array.of(0x78, 1, 2, 3), // one frame of 20 ms
      packetSeconds: 0.02,
      packets,
    }),
};
