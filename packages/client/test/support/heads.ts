const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.padEnd(80, "\0"), (character) => character.charCodeAt(0));

/** How files of each type begin. */
export const heads: Readonly<Record<string, readonly Uint8Array<ArrayBuffer>[]>> = {
  "image/jpeg": [bytes("\xff\xd8\xff\xe0\0\x10JFIF"), bytes("\xff\xd8\xff\xe1\0\x10Exif"), bytes("\xff\xd8\xff\xdb")],
  "image/png": [bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
  "image/webp": [bytes("RIFF\x0a\r\n\0WEBPVP8 ")],
  "video/mp4": [bytes("\0\0\0\x18ftypisom"), bytes("\0\0\0\x18ftypmp42"), bytes("\0\0\0\x18ftypM4V ")],
  "video/quicktime": [bytes("\0\0\0\x14ftypqt  "), bytes("\0\0\x10\0moov"), bytes("\0\0\0\x08wide")],
  "video/webm": [bytes("\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webm")],
  "audio/mpeg": [bytes("ID3\x04\0"), bytes("\xff\xfb\x90\x64"), bytes("\xff\xf3\x48\xc4"), bytes("\xff\xe3\x18\xc4")],
  "audio/mp4": [bytes("\0\0\0\x20ftypM4A "), bytes("\0\0\0\x20ftypM4B ")],
  "audio/wav": [bytes("RIFF\x24\0\r\nWAVEfmt ")],
  "audio/aac": [bytes("\xff\xf1\x50\x80"), bytes("\xff\xf9\x50\x80"), bytes("ADIF")],
  "audio/ogg": [bytes("OggS\0\x02")],
};

/** How files begin that are none of those. */
export const otherHeads: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  gif: bytes("GIF89a"),
  avif: bytes("\0\0\0\x20ftypavif"),
  heic: bytes("\0\0\0\x20ftypheic"),
  matroska: bytes("\x1aE\xdf\xa3\xa3B\x86\x81\x01B\xf7\x81\x01B\x82\x88matroska"),
  avi: bytes("RIFF\x24\0\0\0AVI LIST"),
  pdf: bytes("%PDF-1.7"),
  html: bytes("<!doctype html>"),
  zeros: bytes(""),
  short: bytes("\x89P").subarray(0, 2),
};
