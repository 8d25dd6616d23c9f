import type { Bytes } from "../containers/bytes.ts";
import { textsOf } from "./texts.ts";

interface Known {
  readonly mimeType: string;
  /** Any of these. */
  readonly marks: readonly (string | RegExp)[];
}

// What somebody looks for wherever it stands, long enough that no photo has it by chance. Bytes from 0x80 to 0x9f, which
// only a WebM has here, are other characters in windows-1252.
const all: readonly Known[] = [
  { mimeType: "text/html", marks: [/<(?:html|script|iframe|!doctype\s+html)[\s>]/i] },
  { mimeType: "application/x-httpd-php", marks: [/<\?php\s/i] },
  { mimeType: "text/x-shellscript", marks: [/#! ?\/(?:usr\/)?bin\//] },
  { mimeType: "application/pdf", marks: [/%PDF-[12]\./] },
  { mimeType: "application/x-rar-compressed", marks: ["Rar!\x1a\x07"] },
  { mimeType: "application/x-7z-compressed", marks: ["7z\xbc\xaf'\x1c"] },
  {
    mimeType: "application/x-elf",
    marks: ["\x7fELF\x01\x01\x01", "\x7fELF\x01\x02\x01", "\x7fELF\x02\x01\x01", "\x7fELF\x02\x02\x01"],
  },
  { mimeType: "image/jpeg", marks: [/\xff\xd8\xff[\xdb\xe0\xe1\xe2\xee]/] },
  { mimeType: "image/png", marks: ["PNG\r\n\x1a\n"] },
  { mimeType: "image/gif", marks: ["GIF87a", "GIF89a"] },
  { mimeType: "image/webp", marks: [/RIFF[^]{4}WEBP/] },
  { mimeType: "audio/wav", marks: [/RIFF[^]{4}WAVE/] },
  { mimeType: "audio/mpeg", marks: ["ID3\x02\0", "ID3\x03\0", "ID3\x04\0"] },
  { mimeType: "audio/ogg", marks: ["OggS\0\x02"] },
  { mimeType: "video/mp4", marks: [/\0\0\0[^]ftyp[ -~]{4}/] },
  { mimeType: "video/webm", marks: ["B\u201a\u201ewebm", "B\u201a\u02c6matroska"] },
];

const isIn = (text: string, { marks }: Known) =>
  marks.some((mark) => (typeof mark === "string" ? text.includes(mark) : mark.test(text)));

/** The first type but those that are let through, in the order above, that begins somewhere from a place on. */
export async function knownBehind(bytes: Bytes, from: number, allowed: ReadonlySet<string>): Promise<string | null> {
  const sought = all.filter(({ mimeType }) => !allowed.has(mimeType));
  for await (const text of textsOf(bytes, from, bytes.length)) {
    const found = sought.find((known) => isIn(text, known));
    if (found) return found.mimeType;
  }
  return null;
}
