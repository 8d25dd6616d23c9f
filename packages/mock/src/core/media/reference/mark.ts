import type { FileRecord } from "../../store/records.ts";
import type { Content } from "../../store/content.ts";
import { pngPortrait } from "./png-portrait.ts";
import { side, type Portrait } from "./portrait.ts";
import { standIn } from "./stand-in.ts";

async function portraitOf(content: Content, mimeType: string): Promise<Portrait | null> {
  try {
    if (mimeType === "image/png") return await pngPortrait(content);
    if (mimeType === "image/jpeg") {
      const { jpegPortrait } = await import("./jpeg-portrait.ts");
      return await jpegPortrait(content);
    }
    if (mimeType === "image/webp") {
      const { webpPortrait } = await import("./webp-portrait.ts");
      return await webpPortrait(content);
    }
    return null;
  } catch {
    // Whatever is wrong with the picture, or too much in it: its digest stands in.
    return null;
  }
}

async function lookAt(sha256: string, mimeType: string, content: Content): Promise<string> {
  const portrait = await portraitOf(content, mimeType);
  return portrait ? `${sha256} ${btoa(String.fromCharCode(...portrait))}` : sha256;
}

// By the digest of what they show, so that whose they are does not matter. Each takes some 2 KB.
const marks = new Map<string, Promise<string>>();
const mostMarks = 256;

/**
 * What a task remembers of a file that it refers to: its digest and, where it can be read, its portrait. The same file is
 * looked at once.
 */
export async function markOf({ sha256, mimeType }: FileRecord, content: Content | null): Promise<string> {
  const known = marks.get(sha256);
  if (known) return known;
  if (!content) return sha256;
  const mark = lookAt(sha256, mimeType, content);
  marks.set(sha256, mark);
  if (marks.size > mostMarks) marks.delete(marks.keys().next().value!);
  return mark;
}

/** The portrait in a mark, or colours drawn from its text. */
export function portraitIn(mark: string): Portrait {
  const [, text] = /^[0-9a-f]{64} ([0-9A-Za-z+/=]+)$/.exec(mark) ?? [];
  if (text === undefined) return standIn(mark);
  const portrait = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return portrait.length === side * side * 3 ? portrait : standIn(mark);
}
