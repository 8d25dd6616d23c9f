import type { Bytes } from "../containers/bytes.ts";
import { framesEnd, walkFrames, type Frame } from "../containers/frames.ts";

// Kilobits a second by the four bits of the header: layer 3 of MPEG 1, and of MPEG 2 and 2.5.
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const sampleRates = [44100, 48000, 32000];

/** Where the side information of a frame ends: an encoder's note on the whole file begins there. */
const sideEnd = (isVersion1: boolean, isMono: boolean) => 4 + (isVersion1 ? (isMono ? 17 : 32) : isMono ? 9 : 17);

interface Mp3Frame extends Frame {
  readonly noteAt: number;
}

/** A frame of layer 3 (ISO/IEC 11172-3, 2.4.2.3; 13818-3). */
function frameAt(bytes: Bytes, at: number): Mp3Frame | null {
  if (at + 4 > bytes.length || bytes.byte(at) !== 0xff || (bytes.byte(at + 1) & 0xe6) !== 0xe2) return null;
  const version = (bytes.byte(at + 1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const isVersion1 = version === 3;
  const kilobits = (isVersion1 ? rates1 : rates2)[bytes.byte(at + 2) >> 4];
  const fullRate = sampleRates[(bytes.byte(at + 2) >> 2) & 3];
  if (version === 1 || !kilobits || fullRate === undefined) return null;
  const rate = fullRate / (isVersion1 ? 1 : version === 2 ? 2 : 4);
  const samples = isVersion1 ? 1152 : 576;
  const padding = (bytes.byte(at + 2) >> 1) & 1;
  const length = Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + padding;
  return { length, samples, rate, noteAt: at + sideEnd(isVersion1, bytes.byte(at + 3) >> 6 === 3) };
}

/** How many frames an encoder's note announces, 0 when it leaves that open; null where there is no note. */
function announced(bytes: Bytes, noteAt: number): number | null {
  const tag = bytes.latin1(noteAt, 4);
  if ((tag !== "Xing" && tag !== "Info") || noteAt + 12 > bytes.length) return null;
  return bytes.byte(noteAt + 7) & 1 ? bytes.u32(noteAt + 8) : 0;
}

/** Seconds of an MP3 file: frame by frame, but for the first where it is only a note. 0 when frames are missing. */
export async function mp3Seconds(bytes: Bytes): Promise<number> {
  let wanted = 0;
  // The frame of the note is one of those announced, or not: encoders differ. So it counts, and plays nothing.
  let count = 0;
  let seconds = 0;
  const isCutOff = await walkFrames(bytes, frameAt, ({ samples, rate }, at) => {
    const note = count === 0 ? announced(bytes, frameAt(bytes, at)!.noteAt) : null;
    count += 1;
    if (note === null) seconds += samples / rate;
    else wanted = note;
  });
  return isCutOff || count < wanted ? 0 : seconds;
}

/** Where the sound ends; null where there is none. */
export const mp3End = (bytes: Bytes): Promise<number | null> => framesEnd(bytes, frameAt);
