import type { Refuse } from "../refuse.ts";

/** Bytes in pieces. */
export type Chunks = Pick<AsyncIterator<Uint8Array<ArrayBuffer>, unknown>, "next">;

export type AnyStream = ReadableStream<unknown> | AsyncIterable<unknown>;

/** A view as bytes of its own: memory that is shared cannot be sent. */
export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

function iteratorOf(stream: AnyStream): AsyncIterator<unknown, unknown> {
  if (!("getReader" in stream)) return stream[Symbol.asyncIterator]();
  const reader = stream.getReader();
  const cancel = async () => ({ done: true, value: await reader.cancel() }) as const;
  return { next: () => reader.read(), return: cancel };
}

/**
 * The pieces of a stream of whichever kind.
 *
 * @param closing Lets go of the stream.
 * @param refuse Is called when it breaks.
 */
export function chunksOf(stream: AnyStream, closing: AbortSignal, refuse: Refuse): Chunks {
  const unreadable = (reason: unknown) => refuse("cannot be read", reason);
  let iterator: AsyncIterator<unknown, unknown>;
  try {
    iterator = iteratorOf(stream);
  } catch (reason) {
    return unreadable(reason);
  }
  const close = async () => {
    // A Node stream that stalls hears of nothing else: its iterator waits for the piece that it was asked for.
    (stream as { destroy?(): void }).destroy?.();
    await iterator.return?.();
  };
  closing.addEventListener("abort", () => void close().catch(() => undefined));
  return {
    async next() {
      const result = await iterator.next().catch(unreadable);
      if (result.done) return result;
      if (ArrayBuffer.isView(result.value)) return { value: bytesOf(result.value) };
      return refuse("cannot be read: a stream must give bytes, as Uint8Array");
    },
  };
}

/** Pieces as a stream that takes none before it is asked for one. */
export const readable = (chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
