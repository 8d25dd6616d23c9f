import { referenceSeconds } from "./reference-video.ts";

const rate = 8000;

/** A WAV file of silence, as long as the reference video. */
export function referenceSound(): Uint8Array<ArrayBuffer> {
  const size = rate * referenceSeconds;
  const bytes = new Uint8Array(44 + size).fill(0x80, 44);
  const view = new DataView(bytes.buffer);
  const words = { 4: 36 + size, 16: 16, 24: rate, 28: rate, 40: size };
  for (const [at, text] of [
    [0, "RIFF"],
    [8, "WAVEfmt "],
    [36, "data"],
  ] as const) {
    bytes.set(new TextEncoder().encode(text), at);
  }
  for (const [at, word] of Object.entries(words)) view.setUint32(Number(at), word, true);
  // Plain samples, one channel, one byte each.
  for (const [at, half] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    view.setUint16(at, half, true);
  return bytes;
}
