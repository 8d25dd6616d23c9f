import { latin1, view, type Content } from "../containers/bytes.ts";

/** Seconds of a WAV file: the bytes of its data by the bytes a second of its format. */
export function wavSeconds(content: Content): number {
  const data = view(content);
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= content.length;) {
    const type = latin1(content, at, 4);
    const size = data.getUint32(at + 4, true);
    const left = content.length - at - 8;
    if (type === "data") {
      // A recorder that does not know the size writes the largest number: the data goes on to the end.
      if (size > left && size !== 0xffffffff) return 0;
      return bytesPerSecond === 0 ? 0 : Math.min(size, left) / bytesPerSecond;
    }
    if (type === "fmt " && left >= 16) bytesPerSecond = data.getUint32(at + 16, true);
    at += 8 + size + (size % 2);
  }
  return 0;
}
