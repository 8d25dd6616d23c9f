/** Tells the mock's owner of an error. What his listener throws in turn is nobody's. */
export function report(error: unknown, onError: ((error: unknown) => void) | undefined): void {
  try {
    onError?.(error);
  } catch {
    return;
  }
}
