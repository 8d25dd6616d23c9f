import { latin1, view, type Content } from "../containers/bytes.ts";
import { frames, type Frame } from "../containers/frames.ts";

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
function frameAt(content: Content, at: number): Mp3Frame | null {
  if (at + 4 > content.length || content[at] !== 0xff || (content[at + 1]! & 0xe6) !== 0xe2) return null;
  const version = (content[at + 1]! >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const isVersion1 = version === 3;
  const kilobits = (isVersion1 ? rates1 : rates2)[content[at + 2]! >> 4];
  const fullRate = sampleRates[(content[at + 2]! >> 2) & 3];
  if (version === 1 || !kilobits || fullRate === undefined) return null;
  const rate = fullRate / (isVersion1 ? 1 : version === 2 ? 2 : 4);
  const samples = isVersion1 ? 1152 : 576;
  const padding = (content[at + 2]! >> 1) & 1;
  const length = Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + padding;
  return { length, samples, rate, noteAt: at + sideEnd(isVersion1, content[at + 3]! >> 6 === 3) };
}

/** How many frames an encoder's note announces, 0 when it leaves that open; null where there is no note. */
function announced(content: Content, noteAt: number): number | null {
  const tag = latin1(content, noteAt, 4);
  if ((tag !== "Xing" && tag !== "Info") || noteAt + 12 > content.length) return null;
  return content[noteAt + 7]! & 1 ? view(content).getUint32(noteAt + 8) : 0;
}

/** Seconds of an MP3 file: frame by frame, but for the first where it is only a note. 0 when frames are missing. */
export function mp3Seconds(content: Content): number {
  const walk = frames(content, frameAt);
  let wanted = 0;
  // The frame of the note is one of those announced, or not: encoders differ. So it counts, and plays nothing.
  let count = 0;
  let seconds = 0;
  let next = walk.next();
  for (let isFirst = true; !next.done; isFirst = false) {
    const { at, samples, rate } = next.value;
    const note = isFirst ? announced(content, frameAt(content, at)!.noteAt) : null;
    count += 1;
    if (note === null) seconds += samples / rate;
    else wanted = note;
    next = walk.next();
  }
  return next.value || count < wanted ? 0 : seconds;
}
