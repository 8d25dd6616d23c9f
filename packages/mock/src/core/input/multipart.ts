import {
  MaxPartsExceededError,
  MultipartParseError,
  MultipartParser,
  type MultipartPart,
} from "@remix-run/multipart-parser";
import { describePart, mostFields, notForm, tooManyFields, type PartDescription } from "@rivya/validator/wire";
import { BadInputError } from "./bad-input.ts";
import { detailsOf } from "./details.ts";

/** A part of a form as it was sent. */
export interface FormPart extends PartDescription {
  readonly content: Uint8Array<ArrayBuffer>;
}

const malformed = () => new BadInputError(...detailsOf([notForm()]));

// Described by the validator and not by the parser's own getters: those follow `filename*`, which forms must not have
// (RFC 7578), and write to the console about one that they cannot decode.
function formPart(part: MultipartPart): FormPart {
  const { headers } = part;
  const described = describePart(headers["content-disposition"], headers["content-type"]);
  if (!described) throw malformed();
  return { ...described, content: new Uint8Array(part.arrayBuffer) };
}

// The parser refuses whatever arrives in a later chunk than the closing boundary: a line break, with most clients.
const isEpilogue = (error: unknown) =>
  error instanceof MultipartParseError && error.message.startsWith("Unexpected data after end");

function* partsOf(parser: MultipartParser, chunk: Uint8Array): Generator<MultipartPart> {
  try {
    yield* parser.write(chunk);
  } catch (error) {
    if (!isEpilogue(error)) throw error;
  }
}

function read<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    if (error instanceof MaxPartsExceededError) throw new BadInputError(...detailsOf([tooManyFields(mostFields)]));
    throw malformed();
  }
}

// RFC 2046 lets a preamble stand before the first delimiter, the parser does not. Behind this it is a part like others,
// which is dropped.
const opening = (boundary: string) => new TextEncoder().encode(`--${boundary}\r\n\r\n\r\n\r\n`);

/** The parts of a multipart body, in order. @throws {BadInputError} when the body is malformed or cut off. */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  maxBytes: number,
): Promise<FormPart[]> {
  const before = opening(boundary);
  const most = maxBytes + before.length;
  const parser = new MultipartParser(boundary, { maxFileSize: most, maxTotalSize: most, maxParts: mostFields + 1 });
  const parts: FormPart[] = [];
  let isPreamble = true;
  const take = (chunk: Uint8Array) => {
    for (const part of partsOf(parser, chunk)) {
      if (!isPreamble) parts.push(formPart(part));
      isPreamble = false;
    }
  };
  read(() => take(before));
  for await (const chunk of body) read(() => take(chunk));
  read(() => parser.finish());
  return parts;
}
