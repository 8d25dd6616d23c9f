import { join } from "@rivya/validator/wire";

const samplesPerSecond = 22_050;

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A WAV file of one channel and 16 bits, the lowest byte first. */
export function encodeWav(seconds: number, soundAt: (second: number) => number): Uint8Array<ArrayBuffer> {
  const count = Math.max(1, Math.round(seconds * samplesPerSecond));
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 16, true);
  head.setUint16(4, 1, true); // as it is, uncompressed
  head.setUint16(6, 1, true);
  head.setUint32(8, samplesPerSecond, true);
  head.setUint32(12, samplesPerSecond * 2, true);
  head.setUint16(16, 2, true);
  head.setUint16(18, 16, true);
  const data = new DataView(new ArrayBuffer(count * 2));
  for (let at = 0; at < count; at += 1) {
    const value = Math.max(-1, Math.min(1, soundAt(at / samplesPerSecond)));
    data.setInt16(at * 2, Math.round(value * 32_767), true);
  }
  const sizes = new DataView(new ArrayBuffer(8));
  sizes.setUint32(0, 36 + count * 2, true);
  sizes.setUint32(4, count * 2, true);
  return join([
    ascii("RIFF"),
    new Uint8Array(sizes.buffer, 0, 4),
    ascii("WAVEfmt "),
    new Uint8Array(head.buffer, 0, 20),
    ascii("data"),
    new Uint8Array(sizes.buffer, 4, 4),
    new Uint8Array(data.buffer),
  ]);
}
