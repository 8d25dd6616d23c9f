import type { PngHead } from "./png-file.ts";

/** A picture within the data of a PNG. */
export interface Pass {
  readonly width: number;
  readonly height: number;
  /** Bytes of others, uncompressed, that lie before it. */
  readonly skipped: number;
}

/** How many bytes a row has. */
export const bytesOf = (width: number, bits: number) => Math.ceil((width * bits) / 8);

// The first column and row of a pass, and how far the next ones are (PNG specification, section 8.2).
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** All of a picture or, of one that is interlaced, the last pass: every second row, which from afar is as good. */
export function fullestPass({ width, height, isInterlaced }: PngHead, bits: number): Pass {
  let pass: Pass = { width, height, skipped: 0 };
  if (!isInterlaced) return pass;
  let before = 0;
  for (const [x, y, right, down] of adam7) {
    const columns = Math.ceil((width - x) / right);
    const rows = Math.ceil((height - y) / down);
    if (columns <= 0 || rows <= 0) continue;
    pass = { width: columns, height: rows, skipped: before };
    before += rows * (1 + bytesOf(columns, bits));
  }
  return pass;
}
