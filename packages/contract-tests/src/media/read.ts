import type { MediaFacts } from "./facts.ts";
import { isJpeg, readJpeg } from "./jpeg.ts";
import { MediaError } from "./media-error.ts";
import { isMp4, readMp4 } from "./mp4.ts";
import { isPng, readPng } from "./png.ts";

/**
 * Reads a PNG, JPEG or MP4 by what its bytes say, whatever it is called.
 *
 * @throws {MediaError} when it is none of them, or is not whole.
 * @example
 * readMedia(bytes); // { type: "image/png", width: 512, height: 512, seconds: null }
 */
export function readMedia(bytes: Uint8Array): MediaFacts {
  try {
    if (isPng(bytes)) return readPng(bytes);
    if (isJpeg(bytes)) return readJpeg(bytes);
    if (isMp4(bytes)) return readMp4(bytes);
  } catch (error) {
    // Every read beyond the end, and every broken stream of pixels, is a file that is not whole.
    throw error instanceof MediaError ? error : new MediaError((error as Error).message, { cause: error });
  }
  throw new MediaError("it is no PNG, JPEG or MP4");
}
