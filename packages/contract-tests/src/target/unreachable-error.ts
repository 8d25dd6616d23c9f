/** Nobody answers where the service should be. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}
