/** What a unit of the stream holds, by its number in H.264 (table 7-1). */
export const unitTypes = { picture: 1, keyPicture: 5, sequence: 7, pictures: 8 } as const;

/**
 * A unit of the stream: its type, and its content with a 3 wherever two zeros would look like the start of another.
 *
 * @param importance 0 for what nothing else builds on, up to 3.
 */
export function unit(type: number, importance: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + Math.ceil(content.length * 1.5));
  bytes[0] = (importance << 5) | type;
  let to = 1;
  let zeros = 0;
  for (const byte of content) {
    if (zeros === 2 && byte <= 3) {
      bytes[to++] = 3;
      zeros = 0;
    }
    bytes[to++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return bytes.slice(0, to);
}
