/** No answer came that could be read. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}
