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

/** The connection broke before the body was complete; `cause` is what its stream threw. */
export class BodyInterruptedError extends Error {
  override readonly name = "BodyInterruptedError";
  constructor(cause: unknown) {
    super("the body ended before it was complete", { cause });
  }
}

/** Also of another realm. A view of wider items counts those and not its bytes, and would walk round every limit. */
export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) &&
  (value instanceof Uint8Array || Object.prototype.toString.call(value) === "[object Uint8Array]");

async function* uninterrupted(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) yield chunk;
  } catch (error) {
    throw new BodyInterruptedError(error);
  }
}

/**
 * The chunks of a body as they come, up to a limit in bytes; empty ones are left out, and `null` has none.
 *
 * @throws {BodyTooLargeError} as soon as the limit is passed.
 * @throws {BodyInterruptedError} when the body breaks off.
 * @throws {TypeError} when a chunk is no `Uint8Array`.
 *
 * @example
 * for await (const chunk of limited(body, 1024 * 1024)) parser.write(chunk);
 */
export async function* limited(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  if (!body) return;
  let size = 0;
  for await (const chunk of uninterrupted(body)) {
    if (!isBytes(chunk)) throw new TypeError("a body must come in chunks of type Uint8Array");
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLargeError(maxBytes);
    if (chunk.length > 0) yield chunk;
  }
}

/**
 * Chunks joined into one.
 *
 * @example
 * join([Uint8Array.of(1), Uint8Array.of(2, 3)]).length; // 3
 */
export function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * A whole body, up to a limit in bytes. `null` is empty.
 *
 * @throws like {@link limited}
 *
 * @example
 * const read = parseJson(await readBody(body, 1024 * 1024));
 */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(body, maxBytes)) chunks.push(chunk);
  return join(chunks);
}
