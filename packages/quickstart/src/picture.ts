import { decode as decodePng } from "fast-png";
import { decode as decodeJpeg } from "jpeg-js";

export interface Picture {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly format: "png" | "jpeg";
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Decodes the whole picture, so that a cut-off one does not pass.
 *
 * @throws {Error} when the bytes are no PNG and no JPEG, or a broken one.
 */
export function decodePicture(bytes: Uint8Array): Picture {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) {
    const { width, height } = decodePng(bytes, { checkCrc: true });
    return { width, height, format: "png" };
  }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) {
    const { width, height } = decodeJpeg(bytes, { useTArray: true, tolerantDecoding: false });
    return { width, height, format: "jpeg" };
  }
  throw new Error("neither PNG nor JPEG");
}
