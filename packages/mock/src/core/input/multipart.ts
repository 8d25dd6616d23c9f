import {
  MaxPartsExceededError,
  MultipartParseError,
  MultipartParser,
  type MultipartPart,
} from "@remix-run/multipart-parser";
import { BadInputError } from "./bad-input.ts";
import { parseHeader } from "./header.ts";

/** A field of a form as it was sent. */
export interface Field {
  readonly name: string;
  /** null when none was given. */
  readonly fileName: string | null;
  /** null when none was given. */
  readonly declaredType: string | null;
  readonly content: Uint8Array<ArrayBuffer>;
}

// The document knows four. Room for mistakes, but not for a body of a million empty parts.
const mostFields = 100;

const malformed = (message: string) => new BadInputError({ path: "", code: "multipart", message });

// Forms escape these three in names, and nothing else (HTML, "multipart form data").
const unescaped: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };
const unescape = (text: string) => text.replaceAll(/%(?:22|0D|0A)/g, (found) => unescaped[found]!);

// Read here and not by the parser's own getters: those follow `filename*`, which forms must not have (RFC 7578), and
// write to the console about one that they cannot decode.
function field(part: MultipartPart): Field {
  const { params } = parseHeader(part.headers["content-disposition"] ?? "");
  const name = params.get("name");
  const fileName = params.get("filename");
  const declaredType = parseHeader(part.headers["content-type"] ?? "").value;
  if (!name) throw malformed("A part of the multipart body has no name.");
  return {
    name: unescape(name),
    fileName: fileName ? unescape(fileName) : null,
    declaredType: declaredType === "" ? null : declaredType,
    content: new Uint8Array(part.arrayBuffer),
  };
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
    if (error instanceof MaxPartsExceededError) {
      throw malformed(`The multipart body has more than ${mostFields} fields, the most that are read.`);
    }
    throw malformed("The body is not a complete multipart body, or a header in it cannot be read.");
  }
}

/** The fields of a multipart body, in order. @throws {BadInputError} when the body is malformed or cut off. */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  maxBytes: number,
): Promise<Field[]> {
  const parser = new MultipartParser(boundary, { maxFileSize: maxBytes, maxTotalSize: maxBytes, maxParts: mostFields });
  const fields: Field[] = [];
  for await (const chunk of body) {
    if (chunk.length > 0) read(() => fields.push(...[...partsOf(parser, chunk)].map(field)));
  }
  read(() => parser.finish());
  return fields;
}
