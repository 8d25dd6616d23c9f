/** The control plane of the mock did not do what it was asked for. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}
