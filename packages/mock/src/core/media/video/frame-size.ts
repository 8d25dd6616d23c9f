/** The pixels that are seen at first, and those to the right and below that a moving view needs. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** In blocks of 16 pixels. */
  readonly columns: number;
  readonly rows: number;
}

/** How far the view moves to the right and down at most, in pixels. */
export const reach = { x: 48, y: 24 } as const;

// A filter looks at 3 pixels more, and colour has half of the resolution.
const border = 8;

/**
 * Nothing is cut off from the left or the top: Chromium shows pixels there that are to be hidden, unless they are a
 * multiple of 64.
 */
export const frameSize = (width: number, height: number): FrameSize => ({
  width,
  height,
  columns: Math.ceil((width + reach.x + border) / 16),
  rows: Math.ceil((height + reach.y + border) / 16),
});
