type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Guards {
  /** Does work within its time. */
  readonly guard: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** What a broken body breaks with. */
  readonly errorOf: (reason: unknown) => unknown;
  /** Throws for a body that ends without a byte. */
  readonly empty: () => never;
}

/** A body that goes on as long as it may, and breaks with one of our errors. */
export function guarded(body: Bytes, { guard, errorOf, empty }: Guards): Bytes {
  let controller: TransformStreamDefaultController;
  let isEmpty = true;
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start: (own) => void (controller = own),
    transform(bytes, own) {
      isEmpty &&= bytes.length === 0;
      own.enqueue(bytes);
    },
    flush: () => (isEmpty ? empty() : undefined),
  });
  // The error is set by hand: the guard does not wait until the pipe has ended, and the pipe holds the other end.
  guard((signal) => body.pipeTo(writable, { signal, preventAbort: true })).catch((reason) => {
    controller.error(errorOf(reason));
    return body.cancel().catch(() => undefined);
  });
  return readable;
}
