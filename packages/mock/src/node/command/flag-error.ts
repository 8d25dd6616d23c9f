/** A command line that cannot be obeyed. */
export class FlagError extends Error {
  override readonly name = "FlagError";
}
