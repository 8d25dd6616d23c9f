/** This cannot be tried on this target. The case is then skipped, and the message is the reason. */
export class NotPossible extends Error {
  override readonly name = "NotPossible";
}
