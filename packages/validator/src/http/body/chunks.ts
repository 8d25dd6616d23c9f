/**
 * A stream as an iterable: some browsers cannot iterate over one. The stream is cancelled when the loop is left, or by
 * the signal: then the loop throws its reason, also while it waits for bytes that never come.
 *
 * @example
 * const bytes = await readBody(request.body && chunks(request.body, request.signal), 1024 * 1024);
 */
export async function* chunks(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  // Not awaited: half of a clone is cancelled only when the other half is.
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", cancel);
  try {
    signal?.throwIfAborted();
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}
