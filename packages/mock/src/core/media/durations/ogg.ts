import type { Bytes } from "../containers/bytes.ts";

/** What the first page of a stream says of its sound. */
interface Sound {
  /** Positions a second. */
  readonly rate: number;
  /** Positions that are not played. */
  readonly skipped: number;
}

function soundAt(bytes: Bytes, at: number): Sound | null {
  const [data, place] = bytes.from(at);
  const has = (name: string, length: number) => bytes.latin1(at, name.length) === name && at + length <= bytes.length;
  if (has("\x01vorbis", 16)) return { rate: data.getUint32(place + 12, true), skipped: 0 };
  if (has("OpusHead", 12)) return { rate: 48_000, skipped: data.getUint16(place + 10, true) };
  if (has("Speex   ", 40)) return { rate: data.getUint32(place + 36, true), skipped: 0 };
  if (has("\x7fFLAC", 31)) return { rate: data.getUint32(place + 27) >>> 12, skipped: 0 };
  return null;
}

interface Stream {
  readonly sound: Sound;
  position: number;
  isEnded: boolean;
}

// Of a page, and of the sound that it begins.
const longestHead = 27 + 255 + 64;
// Of a page on which no packet ends.
const noPosition = -1n;

/** Seconds of an Ogg file (RFC 3533): the last position of the stream that plays longest. 0 when one has no end. */
export async function oggSeconds(bytes: Bytes): Promise<number> {
  const streams = new Map<number, Stream>();
  for (let at = 0; at < bytes.length;) {
    await bytes.reach(at, longestHead);
    const body = at + 27 + bytes.byte(at + 26);
    if (body > bytes.length || bytes.latin1(at, 4) !== "OggS") return 0;
    let end = body;
    for (let size = at + 27; size < body; size += 1) end += bytes.byte(size);
    if (end > bytes.length) return 0;
    const [data, place] = bytes.from(at);
    const flags = bytes.byte(at + 5);
    const serial = data.getUint32(place + 14, true);
    const sound = flags & 2 ? soundAt(bytes, body) : null;
    if (sound) streams.set(serial, { sound, position: 0, isEnded: false });
    const stream = streams.get(serial);
    if (stream) {
      const position = data.getBigInt64(place + 6, true);
      if (position !== noPosition) stream.position = Number(position);
      stream.isEnded = (flags & 4) !== 0;
    }
    at = end;
  }
  const all = [...streams.values()];
  if (!all.every(({ isEnded }) => isEnded)) return 0;
  return all.reduce((most, { sound, position }) => Math.max(most, (position - sound.skipped) / sound.rate), 0);
}
