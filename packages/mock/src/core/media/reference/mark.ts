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
      return jpegPortrait(await content.read(0, content.size));
    }
    return null;
  } catch {
    // Whatever is wrong with the picture, or too much in it: its digest stands in.
    return null;
  }
}

/** What a task remembers of a file that it refers to: its digest and, where it can be read, its portrait. */
export async function markOf({ sha256, mimeType }: FileRecord, content: Content | null): Promise<string> {
  const portrait = content && (await portraitOf(content, mimeType));
  return portrait ? `${sha256} ${btoa(String.fromCharCode(...portrait))}` : sha256;
}

/** The portrait in a mark, or colours drawn from its text. */
export function portraitIn(mark: string): Portrait {
  const [, text] = /^[0-9a-f]{64} ([0-9A-Za-z+/=]+)$/.exec(mark) ?? [];
  if (text === undefined) return standIn(mark);
  const portrait = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return portrait.length === side * side * 3 ? portrait : standIn(mark);
}
