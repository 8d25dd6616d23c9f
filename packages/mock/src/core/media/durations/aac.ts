import type { Content } from "../containers/bytes.ts";
import { frames, type Frame } from "../containers/frames.ts";
import { framesSeconds } from "./frames-seconds.ts";

const rates = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];

/** An ADTS frame (ISO/IEC 14496-3, 1.A.3.2). */
function frameAt(content: Content, at: number): Frame | null {
  if (at + 7 > content.length || content[at] !== 0xff || (content[at + 1]! & 0xf6) !== 0xf0) return null;
  const rate = rates[(content[at + 2]! >> 2) & 15];
  const length = ((content[at + 3]! & 3) << 11) | (content[at + 4]! << 3) | (content[at + 5]! >> 5);
  if (rate === undefined || length < 7) return null;
  return { length, samples: 1024 * ((content[at + 6]! & 3) + 1), rate };
}

/** Seconds of a stream of AAC frames. */
export const aacSeconds = (content: Content): number => framesSeconds(frames(content, frameAt));
