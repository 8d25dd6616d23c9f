/** A schema whose name the generated code cannot bear, or has given to something else. */
export class NameClashError extends Error {
  override readonly name = "NameClashError";

  constructor(pointer: string, what: string) {
    super(`${pointer}: ${what}`);
  }
}
