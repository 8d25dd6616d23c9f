import type { Content } from "../store/content.ts";

/** A body that is read piece by piece while it is sent. */
export interface StreamedBody {
  /** In bytes. */
  readonly length: number;
  /** @throws {Error} in place of a piece that is no longer there. */
  pieces(): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** A text is ASCII: its length is its size in bytes. */
export type Body = string | Uint8Array<ArrayBuffer> | StreamedBody;

const step = 256 * 1024;

async function* pieces(content: Content, start: number, end: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end;) {
    const piece = await content.read(at, Math.min(end, at + step));
    if (piece.length === 0) throw new Error(`the content ended at byte ${at}, and ${end} were promised`);
    at += piece.length;
    yield piece;
  }
}

/** The bytes of a content from `start` up to `end`: at once where they are few. */
export async function bodyOf(content: Content, start: number, end: number): Promise<Body> {
  return end - start <= step
    ? content.read(start, end)
    : { length: end - start, pieces: () => pieces(content, start, end) };
}

async function* whole(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (bytes.length > 0) yield bytes;
}

const utf8 = new TextEncoder();

export function piecesOf(body: Body): AsyncIterable<Uint8Array<ArrayBuffer>> {
  if (typeof body === "string") return whole(utf8.encode(body));
  return body instanceof Uint8Array ? whole(body) : body.pieces();
}

async function* upTo(body: StreamedBody, length: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let left = length;
  for await (const piece of body.pieces()) {
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
}

/** The first half of a body. */
export function firstHalf(body: Body): Body {
  const length = Math.floor(body.length / 2);
  if (typeof body === "string") return body.slice(0, length);
  return body instanceof Uint8Array ? body.subarray(0, length) : { length, pieces: () => upTo(body, length) };
}
