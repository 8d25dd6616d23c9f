import { latin1, view, type Content } from "../containers/bytes.ts";

/** What the first page of a stream says of its sound. */
interface Sound {
  /** Positions a second. */
  readonly rate: number;
  /** Positions that are not played. */
  readonly skipped: number;
}

function soundAt(content: Content, at: number): Sound | null {
  const data = view(content);
  const has = (name: string, length: number) =>
    latin1(content, at, name.length) === name && at + length <= content.length;
  if (has("\x01vorbis", 16)) return { rate: data.getUint32(at + 12, true), skipped: 0 };
  if (has("OpusHead", 12)) return { rate: 48_000, skipped: data.getUint16(at + 10, true) };
  if (has("Speex   ", 40)) return { rate: data.getUint32(at + 36, true), skipped: 0 };
  if (has("\x7fFLAC", 31)) return { rate: data.getUint32(at + 27) >>> 12, skipped: 0 };
  return null;
}

interface Stream {
  readonly sound: Sound;
  position: number;
  isEnded: boolean;
}

// Of a page on which no packet ends.
const noPosition = -1n;

/** Seconds of an Ogg file (RFC 3533): the last position of the stream that plays longest. 0 when one has no end. */
export function oggSeconds(content: Content): number {
  const data = view(content);
  const streams = new Map<number, Stream>();
  for (let at = 0; at < content.length;) {
    const body = at + 27 + (content[at + 26] ?? 0);
    if (body > content.length || latin1(content, at, 4) !== "OggS") return 0;
    const end = content.subarray(at + 27, body).reduce((sum, size) => sum + size, body);
    if (end > content.length) return 0;
    const flags = content[at + 5]!;
    const serial = data.getUint32(at + 14, true);
    const sound = flags & 2 ? soundAt(content, body) : null;
    if (sound) streams.set(serial, { sound, position: 0, isEnded: false });
    const stream = streams.get(serial);
    if (stream) {
      const position = data.getBigInt64(at + 6, true);
      if (position !== noPosition) stream.position = Number(position);
      stream.isEnded = (flags & 4) !== 0;
    }
    at = end;
  }
  const all = [...streams.values()];
  if (!all.every(({ isEnded }) => isEnded)) return 0;
  return all.reduce((most, { sound, position }) => Math.max(most, (position - sound.skipped) / sound.rate), 0);
}
