import type { FileKind, ReferenceImage, ReferenceVideo, RivyaFile } from "@rivya/openapi";

/** An item of `params.referenceMediaItems`. */
export interface ReferenceAudio extends Omit<ReferenceVideo, "kind"> {
  kind: "audio";
}

/** The item that a file of this kind becomes. */
export interface ReferenceByKind {
  image: ReferenceImage;
  video: ReferenceVideo;
  audio: ReferenceAudio;
}

/**
 * An uploaded file as an item of `params.referenceMediaItems`, for video and audio with the token of its duration.
 *
 * @example
 * const file = await rivya.files.upload({ file: bytes, kind: "image", model: "qwen-image" });
 * const params = { referenceMediaItems: [reference(file)] };
 */
export function reference<Kind extends FileKind>(file: RivyaFile & { kind: Kind }): ReferenceByKind[Kind] {
  const { url, kind, name, mime_type: mimeType, duration_seconds: seconds, duration_token: token } = file;
  const item = {
    url,
    kind,
    name,
    mimeType,
    ...(seconds !== null && { durationSeconds: seconds }),
    ...(token !== null && { durationToken: token }),
  };
  return item as unknown as ReferenceByKind[Kind];
}
