import type { Bytes } from "../containers/bytes.ts";
import { framesEnd, walkFrames, type Frame } from "../containers/frames.ts";

const rates = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];

/** An ADTS frame (ISO/IEC 14496-3, 1.A.3.2). */
function frameAt(bytes: Bytes, at: number): Frame | null {
  if (at + 7 > bytes.length || bytes.byte(at) !== 0xff || (bytes.byte(at + 1) & 0xf6) !== 0xf0) return null;
  const rate = rates[(bytes.byte(at + 2) >> 2) & 15];
  const length = ((bytes.byte(at + 3) & 3) << 11) | (bytes.byte(at + 4) << 3) | (bytes.byte(at + 5) >> 5);
  if (rate === undefined || length < 7) return null;
  return { length, samples: 1024 * ((bytes.byte(at + 6) & 3) + 1), rate };
}

/** Seconds of a stream of AAC frames; 0 when the last of them is cut off. */
export async function aacSeconds(bytes: Bytes): Promise<number> {
  let seconds = 0;
  const isCutOff = await walkFrames(bytes, frameAt, ({ samples, rate }) => (seconds += samples / rate));
  return isCutOff ? 0 : seconds;
}

/** Where the sound ends; null where there is none. */
export const aacEnd = (bytes: Bytes): Promise<number | null> => framesEnd(bytes, frameAt);
