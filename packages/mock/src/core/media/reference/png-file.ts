import type { Content } from "../../store/content.ts";

/** What the head of a PNG says. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits a channel. */
  readonly depth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha. */
  readonly colourType: number;
  readonly isInterlaced: boolean;
}

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const view = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

/** The chunks of a PNG, as far as they go. */
export async function* chunksOf(content: Content): AsyncGenerator<Chunk> {
  for (let at = 8; at + 8 <= content.size;) {
    const head = await content.read(at, at + 8);
    if (head.length < 8) return;
    const start = at + 8;
    const end = start + view(head).getUint32(0);
    yield { type: String.fromCharCode(...head.subarray(4)), start, end };
    at = end + 4;
  }
}

export async function readHead(content: Content, { start }: Chunk): Promise<PngHead> {
  const data = view(await content.read(start, start + 13));
  return {
    width: data.getUint32(0),
    height: data.getUint32(4),
    depth: data.getUint8(8),
    colourType: data.getUint8(9),
    isInterlaced: data.getUint8(12) !== 0,
  };
}
