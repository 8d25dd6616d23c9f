export type Content = Uint8Array<ArrayBuffer>;

export const view = (content: Content): DataView<ArrayBuffer> =>
  new DataView(content.buffer, content.byteOffset, content.byteLength);

/** Each byte as the character of its number. What lies behind the end is left out. */
export function latin1(content: Content, start: number, length: number): string {
  const end = Math.min(start + length, content.length);
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(content[at]!);
  return text;
}
