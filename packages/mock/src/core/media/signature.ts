import { fileTypeFromTokenizer } from "file-type";
import { canonicalType } from "@rivya/validator/wire";
import type { Content } from "../store/content.ts";
import { ContentTokenizer } from "./content-tokenizer.ts";

// Names that the detector has for what the document calls otherwise.
const detected: Readonly<Record<string, string>> = { "image/apng": "image/png" };

/** The MIME type that bytes show by their signature; null when they show none that is known. */
export async function signature(content: Content): Promise<string | null> {
  const found = await fileTypeFromTokenizer(new ContentTokenizer(content));
  if (!found) return null;
  const type = canonicalType(found.mime);
  return detected[type] ?? type;
}

/** `image`, `video`, `audio` or whatever stands before the slash. */
export const kindOf = (mimeType: string): string => mimeType.slice(0, mimeType.indexOf("/"));
