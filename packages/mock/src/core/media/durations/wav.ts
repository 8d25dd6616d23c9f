import type { Bytes } from "../containers/bytes.ts";
import { findChunk, largeSizes } from "../containers/riff.ts";

interface Format {
  readonly rate: number;
  readonly bytesPerSecond: number;
  /** Whether the bytes say nothing exact of the time: so it is where sound is compressed. */
  readonly isCompressed: boolean;
}

const pcm = 1;
const float = 3;
// The real code stands further behind.
const extensible = 0xfffe;

function formatAt(bytes: Bytes, start: number, size: number): Format {
  const code = (at: number) => bytes.byte(at) + 256 * bytes.byte(at + 1);
  const named = code(start);
  const real = named === extensible && size >= 26 ? code(start + 24) : named;
  return {
    rate: bytes.u32le(start + 4),
    bytesPerSecond: bytes.u32le(start + 8),
    isCompressed: real !== pcm && real !== float,
  };
}

/**
 * Seconds of a WAV file: the bytes of its data by the bytes a second of its format; of compressed sound the samples that
 * a chunk of their own counts.
 */
export async function wavSeconds(bytes: Bytes): Promise<number> {
  const large = await largeSizes(bytes);
  let format: Format | undefined;
  let samples = 0;
  const data = await findChunk(bytes, ({ type, start, size }) => {
    const left = bytes.length - start;
    if (type === "fmt " && size >= 16 && left >= 16) format = formatAt(bytes, start, size);
    if (type === "fact" && size >= 4 && left >= 4) samples = bytes.u32le(start);
    return type === "data";
  });
  if (!data || !format || format.bytesPerSecond === 0) return 0;
  const left = bytes.length - data.start;
  // A recorder that does not know the size writes the largest number: the data goes on to the end.
  const size = data.size === 0xffffffff ? (large?.data ?? left) : data.size;
  if (size > left) return 0;
  const isCounted = format.isCompressed && samples > 0 && samples !== 0xffffffff && format.rate > 0;
  return isCounted ? samples / format.rate : size / format.bytesPerSecond;
}
