type Content = Uint8Array<ArrayBuffer>;

const view = (content: Content) => new DataView(content.buffer, content.byteOffset, content.byteLength);
const text = (content: Content, at: number, length: number) =>
  String.fromCharCode(...content.subarray(at, at + length));

/** Chunks of length, type, data and check sum, up to IEND. */
function png(content: Content): boolean {
  const data = view(content);
  for (let at = 8; at + 12 <= content.length; at += 12 + data.getUint32(at)) {
    if (text(content, at + 4, 4) === "IEND") return true;
  }
  return false;
}

/** An end-of-image marker; some cameras write something behind it. */
function jpeg(content: Content): boolean {
  for (let at = content.length - 2; at > 2; at -= 1) {
    if (content[at] === 0xff && content[at + 1] === 0xd9) return true;
  }
  return false;
}

/** A size that the file has at least. A recorder that does not know its own writes 0 or the largest number. */
function riff(content: Content): boolean {
  if (content.length < 12) return false;
  const size = view(content).getUint32(4, true);
  return size === 0xffffffff || size + 8 <= content.length;
}

/** Boxes of size and type, the last of which ends with the file. */
function boxes(content: Content): boolean {
  const data = view(content);
  let at = 0;
  while (at + 8 <= content.length) {
    const size = data.getUint32(at);
    if (size === 0) return true;
    if (size === 1 && at + 16 > content.length) return false;
    const length = size === 1 ? Number(data.getBigUint64(at + 8)) : size;
    if (length < 8) return false;
    at += length;
  }
  return at === content.length;
}

const tests: Readonly<Record<string, (content: Content) => boolean>> = {
  "image/png": png,
  "image/jpeg": jpeg,
  "image/webp": riff,
  "audio/wav": riff,
  "audio/mp4": boxes,
  "video/mp4": boxes,
  "video/quicktime": boxes,
};

/** Whether a file goes to its end. Types that say nothing about their length pass. */
export const isWhole = (content: Content, mimeType: string): boolean => tests[mimeType]?.(content) ?? true;
