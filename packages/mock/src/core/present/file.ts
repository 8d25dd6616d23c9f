import type { RivyaFile } from "@rivya/openapi";
import type { FileRecord } from "../store/records.ts";
import { timestamp } from "./timestamp.ts";

const longestName = 100;

/** A file name as the last segment of a URL. A dot segment would vanish from the path, so it is no name. */
function segment(name: string): string {
  const end = Array.from(name).slice(-longestName).join("");
  return end === "." || end === ".." ? "upload" : encodeURIComponent(end);
}

export const presentFile = (file: FileRecord, origin: string): RivyaFile => ({
  id: file.id,
  object: "file",
  kind: file.kind,
  url: `${origin}/media/files/${file.id}/${segment(file.name)}`,
  name: file.name,
  mime_type: file.mimeType,
  size_bytes: file.sizeBytes,
  duration_seconds: file.durationSeconds,
  duration_token: file.durationToken,
  created_at: timestamp(file.createdAt),
  expires_at: timestamp(file.expiresAt),
});
