/** A file is not what it should be. */
export class MediaError extends Error {
  override readonly name = "MediaError";
}
