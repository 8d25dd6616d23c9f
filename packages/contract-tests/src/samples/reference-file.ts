import type { FormField } from "../wire/form.ts";
import { referenceImage } from "./reference-image.ts";
import { referenceSound } from "./reference-sound.ts";
import { referenceVideo } from "./reference-video.ts";

/** The field `file` with a small file of a kind; of an unknown kind a picture. */
export function referenceFile(kind: unknown, mimeType?: unknown): FormField {
  const name = "file";
  if (kind === "audio") return { name, value: referenceSound(), fileName: "reference.wav", contentType: "audio/wav" };
  if (kind !== "video") return { name, value: referenceImage, fileName: "reference.png", contentType: "image/png" };
  return mimeType === "video/quicktime"
    ? { name, value: referenceVideo("qt  "), fileName: "reference.mov", contentType: "video/quicktime" }
    : { name, value: referenceVideo(), fileName: "reference.mp4", contentType: "video/mp4" };
}
