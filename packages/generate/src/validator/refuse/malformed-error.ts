/** Something in the document that no reader of OpenAPI 3.1 could understand. */
export class MalformedError extends Error {
  override readonly name = "MalformedError";

  constructor(pointer: string, what: string, cure = "correct it in the document") {
    super(`${pointer}: ${what}; ${cure}`);
  }
}
