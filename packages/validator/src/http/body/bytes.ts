/** More bytes came than the operation takes. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
  /** Bytes. */
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`the body is larger than ${maxBytes} bytes`);
    this.maxBytes = maxBytes;
  }
}

/** The connection broke before the body was complete. */
export class BodyInterruptedError extends Error {
  override readonly name = "BodyInterruptedError";
  constructor(cause: unknown) {
    super("the body ended before it was complete", { cause });
  }
}

async function* uninterrupted(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) {
      if (!ArrayBuffer.isView(chunk)) throw new TypeError("a body is made of bytes");
      yield chunk;
    }
  } catch (error) {
    throw new BodyInterruptedError(error);
  }
}

/**
 * The chunks of a body, up to a limit.
 *
 * @throws {BodyTooLargeError} as soon as the limit is passed. @throws {BodyInterruptedError}
 */
export async function* limited(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  if (!body) return;
  let size = 0;
  for await (const chunk of uninterrupted(body)) {
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLargeError(maxBytes);
    yield chunk;
  }
}

/** Chunks joined into one. */
export function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A whole body, up to a limit. @throws like {@link limited} */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(body, maxBytes)) chunks.push(chunk);
  return join(chunks);
}
