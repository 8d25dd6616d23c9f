import { crc32, inflateSync } from "node:zlib";
import type { MediaFacts } from "./facts.ts";
import { MediaError } from "./media-error.ts";

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function* chunksOf(file: Buffer): Generator<Chunk> {
  for (let at = 8; at < file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) throw new MediaError("the PNG ends within a chunk");
    const name = file.toString("latin1", at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) {
      throw new MediaError(`the checksum of the PNG's chunk ${name} is wrong`);
    }
    yield { name, data: file.subarray(at + 8, end - 4) };
    at = end;
  }
}

export const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);

/** Reads a PNG to its last pixel. @throws {MediaError} when it cannot be shown whole. */
export function readPng(bytes: Uint8Array): MediaFacts {
  const chunks = [...chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))];
  const head = chunks[0];
  if (head?.name !== "IHDR" || chunks.at(-1)?.name !== "IEND") throw new MediaError("the PNG has no head or no end");
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth, colour, interlaced] = [head.data[8]!, head.data[9]!, head.data[12] === 1];
  const data = chunks.filter(({ name }) => name === "IDAT").map((chunk) => chunk.data);
  const pixels = inflateSync(Buffer.concat(data)).length;
  const expected = height * (1 + Math.ceil((width * depth * (channels[colour] ?? 0)) / 8));
  if (!interlaced && pixels !== expected)
    throw new MediaError(`the PNG has ${pixels} bytes of pixels, not ${expected}`);
  return { type: "image/png", width, height, seconds: null };
}
