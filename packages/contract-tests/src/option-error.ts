/** An option is wrong: nothing was sent. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}
