type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * A body that goes on as long as it may, and breaks with one of our errors.
 *
 * @param guard Does work within its time.
 * @param errorOf What a broken body breaks with.
 */
export function guarded(
  body: Bytes,
  guard: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>,
  errorOf: (reason: unknown) => unknown,
): Bytes {
  let controller: TransformStreamDefaultController;
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start: (own) => void (controller = own),
  });
  // The error is set by hand: the guard does not wait until the pipe has ended, and the pipe holds the other end.
  guard((signal) => body.pipeTo(writable, { signal, preventAbort: true })).catch((reason) => {
    controller.error(errorOf(reason));
    return body.cancel().catch(() => undefined);
  });
  return readable;
}
