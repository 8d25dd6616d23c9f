import type { FileKind } from "@rivya/openapi";
import type { Refuse } from "../refuse.ts";
import { mimeTypeOf } from "./signature.ts";
import type { Source } from "./source.ts";

const megabyte = 1024 * 1024;

/** Where a model is named, the service alone knows its limits: what is left is that of the whole request. */
const largest = (kind: FileKind, model: string | undefined): number => {
  if (model !== undefined) return 100 * megabyte;
  return (kind === "video" ? 50 : 10) * megabyte;
};

export interface Description {
  readonly kind?: FileKind | undefined;
  readonly model?: string | undefined;
}

/** Kind and MIME type: as given, else as the first bytes show. What is empty or too large, or shows none, is refused. */
export function described(
  { size, type: given, head }: Source,
  { kind: wanted, model }: Description,
  refuse: Refuse,
): { readonly kind: FileKind; readonly type: string } {
  if (size === 0) refuse("is empty");
  const media = /^(image|video|audio)\/[\w.+-]+/;
  const type = media.exec(given)?.[0] ?? mimeTypeOf(head) ?? "application/octet-stream";
  const kind = wanted ?? (media.exec(type)?.[1] as FileKind | undefined);
  if (!kind) {
    return refuse(
      "is none of what is accepted: JPEG, PNG, WebP; MP4, QuickTime, WebM; MP3, M4A, WAV, AAC, OGG. If it is, give kind",
    );
  }
  const most = largest(kind, model);
  if (size !== undefined && size > most) {
    const hint = model === undefined ? "; name the model if it takes more" : "";
    refuse(`has ${size} bytes, and ${kind} may have ${most}${hint}`);
  }
  return { kind, type };
}
