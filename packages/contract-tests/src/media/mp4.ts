import type { MediaFacts } from "./facts.ts";
import { MediaError } from "./media-error.ts";

interface Box {
  readonly name: string;
  readonly data: DataView;
}

const part = (view: DataView, from: number, to: number): DataView =>
  new DataView(view.buffer, view.byteOffset + from, to - from);

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));

function boxesOf(view: DataView): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= view.byteLength;) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? view.byteLength - at : short;
    if (size < head || at + size > view.byteLength) throw new MediaError("the MP4 ends within a box");
    boxes.push({ name: nameAt(view, at + 4), data: part(view, at + head, at + size) });
    at += size;
  }
  return boxes;
}

function boxIn(view: DataView, name: string): DataView {
  const found = boxesOf(view).find((box) => box.name === name);
  if (!found) throw new MediaError(`the MP4 has no box ${name}`);
  return found.data;
}

// Version 1 has times of 64 bits.
function secondsOf(header: DataView): number {
  const isLong = header.getUint8(0) === 1;
  const scale = header.getUint32(isLong ? 20 : 12);
  return (isLong ? Number(header.getBigUint64(24)) : header.getUint32(16)) / scale;
}

// The last two numbers of a track's head are its size, 2^16 to a pixel.
const sizeOf = (header: DataView): { width: number; height: number } => ({
  width: header.getUint32(header.byteLength - 8) / 65_536,
  height: header.getUint32(header.byteLength - 4) / 65_536,
});

export const isMp4 = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes.subarray(4, 8)) === "ftyp";

/** Reads the head of an MP4. @throws {MediaError} when it has none, or nothing to be seen. */
export function readMp4(bytes: Uint8Array): MediaFacts {
  const film = boxIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), "moov");
  const tracks = boxesOf(film).filter(({ name }) => name === "trak");
  const seen = tracks.map(({ data }) => sizeOf(boxIn(data, "tkhd"))).find(({ width }) => width > 0);
  if (!seen) throw new MediaError("the MP4 has no track with a picture");
  return { type: "video/mp4", ...seen, seconds: secondsOf(boxIn(film, "mvhd")) };
}
