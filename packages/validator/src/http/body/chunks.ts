/** A stream as an iterable: some browsers cannot iterate over one. */
export async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Not awaited: half of a clone is cancelled only when the other half is.
    reader.cancel().catch(() => undefined);
  }
}
