import { FormParser, type PartEvent } from "./form-parser.ts";

type Release = (portion: Uint8Array) => void;

// The search may hold on to the end of what it was given, by less than a delimiter.
const held = 256;

/**
 * The parts of a multipart body, as they come.
 *
 * @param release Is told of what has been read of the body. Default: nobody is told.
 * @throws {BadInputError} when the body is malformed or cut off.
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  release: Release = () => undefined,
): AsyncGenerator<PartEvent> {
  const parser = new FormParser(boundary);
  for await (const portion of body) {
    const end = Math.max(0, portion.length - held);
    if (!parser.isDone && end > 0) yield* parser.write(portion.subarray(0, end));
    // A copy, so that what came can be released.
    if (!parser.isDone) yield* parser.write(new Uint8Array(portion.subarray(end)));
    release(portion);
  }
  yield* parser.end();
}
