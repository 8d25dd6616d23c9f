import type { Bytes } from "../containers/bytes.ts";

const littleEndian = (bytes: Bytes, at: number): number => {
  const [view, place] = bytes.from(at);
  return view.getUint32(place, true);
};

/** Seconds of a WAV file: the bytes of its data by the bytes a second of its format. */
export async function wavSeconds(bytes: Bytes): Promise<number> {
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    await bytes.reach(at, 32);
    const type = bytes.latin1(at, 4);
    const size = littleEndian(bytes, at + 4);
    const left = bytes.length - at - 8;
    if (type === "data") {
      // A recorder that does not know the size writes the largest number: the data goes on to the end.
      if (size > left && size !== 0xffffffff) return 0;
      return bytesPerSecond === 0 ? 0 : Math.min(size, left) / bytesPerSecond;
    }
    if (type === "fmt " && left >= 16) bytesPerSecond = littleEndian(bytes, at + 16);
    at += 8 + size + (size % 2);
  }
  return 0;
}
