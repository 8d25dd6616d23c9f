import { join } from "@rivya/validator/wire";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Whole numbers of 4 bytes, the highest byte first. */
export function words(...values: readonly number[]): Bytes {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setUint32(4 * at, value));
  return bytes;
}

/** The same of 2 bytes. */
export function halves(...values: readonly number[]): Bytes {
  const bytes = new Uint8Array(2 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setUint16(2 * at, value));
  return bytes;
}

export const ascii = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A box of an MP4 file (ISO/IEC 14496-12, section 4.2): size, type and content. */
export function box(type: string, ...content: readonly Uint8Array[]): Bytes {
  const size = content.reduce((sum, { length }) => sum + length, 8);
  return join([words(size), ascii(type), ...content]);
}

/** A box that begins with a version, which is 0, and flags. */
export const fullBox = (type: string, flags: number, ...content: readonly Uint8Array[]): Bytes =>
  box(type, words(flags), ...content);
