// Of the bytes as one character each. Later ones are tried when no earlier one fits.
const signatures: readonly (readonly [mimeType: string, bytes: RegExp])[] = [
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/png", /^\x89PNG\r\n/],
  ["image/webp", /^RIFF.{4}WEBP/s],
  ["audio/wav", /^RIFF.{4}WAVE/s],
  ["audio/ogg", /^OggS/],
  ["video/webm", /^.E\xdf\xa3.*webm/s],
  ["video/quicktime", /^.{4}(ftypqt|moov|mdat|wide|free)/s],
  ["audio/mp4", /^.{4}ftypM4[AB]/s],
  // Pictures come in such boxes too.
  ["video/mp4", /^.{4}ftyp(?!avif|avis|hei|hev|mif|msf)/s],
  ["audio/aac", /^\xff[\xf0\xf1\xf8\xf9]|^ADIF/],
  ["audio/mpeg", /^ID3|^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/],
];

/** How many bytes a signature may need. */
export const signatureLength = 64;

/** The MIME type that the first bytes show, of those that the service takes; undefined when they show none. */
export function mimeTypeOf(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head);
  return signatures.find(([, bytes]) => bytes.test(text))?.[0];
}
