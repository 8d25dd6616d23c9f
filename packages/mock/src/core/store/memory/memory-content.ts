import type { Content, ContentSink } from "../content.ts";
import { Pieces, readPieces } from "../pieces.ts";

/** Takes the bytes of a file into memory. */
export function memorySink(): ContentSink {
  let kept: Uint8Array<ArrayBuffer>[] = [];
  const pieces = new Pieces((piece) => void kept.push(piece.slice()));
  return {
    write: (chunk) => pieces.write(chunk),
    async finish() {
      await pieces.finish();
      return memoryContent(kept, pieces.size);
    },
    discard() {
      kept = [];
    },
  };
}

const memoryContent = (pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Content => ({
  size,
  read: (start, end) => readPieces(start, Math.min(end, size), (index) => pieces[index]!),
});
