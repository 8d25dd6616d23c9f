/** The document cannot be read, or is none. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
