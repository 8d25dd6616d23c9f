import {
  MaxPartsExceededError,
  MultipartParseError,
  MultipartParser,
  type MultipartPart,
} from "@remix-run/multipart-parser";
import { mostFields, notForm, parseHeader, tooManyFields } from "@rivya/validator/wire";
import { BadInputError } from "./bad-input.ts";
import { detailsOf } from "./details.ts";

/** A part of a form as it was sent. */
export interface FormPart {
  readonly name: string;
  /** Whether a file name was given, be it empty. */
  readonly isFile: boolean;
  /** null when none was given, or an empty one. */
  readonly fileName: string | null;
  /** null when none was given. */
  readonly declaredType: string | null;
  readonly content: Uint8Array<ArrayBuffer>;
}

const malformed = () => new BadInputError(...detailsOf([notForm()]));

// Forms escape these three in names, and nothing else (HTML, "multipart form data").
const unescaped: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };
const unescape = (text: string) => text.replaceAll(/%(?:22|0D|0A)/g, (found) => unescaped[found]!);

// Read here and not by the parser's own getters: those follow `filename*`, which forms must not have (RFC 7578), and
// write to the console about one that they cannot decode.
function formPart(part: MultipartPart): FormPart {
  const { params } = parseHeader(part.headers["content-disposition"] ?? "");
  const name = params.get("name");
  const fileName = params.get("filename");
  const declaredType = parseHeader(part.headers["content-type"] ?? "").value;
  if (!name) throw malformed();
  return {
    name: unescape(name),
    isFile: fileName !== undefined,
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
    if (error instanceof MaxPartsExceededError) throw new BadInputError(...detailsOf([tooManyFields(mostFields)]));
    throw malformed();
  }
}

/** The parts of a multipart body, in order. @throws {BadInputError} when the body is malformed or cut off. */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  maxBytes: number,
): Promise<FormPart[]> {
  const parser = new MultipartParser(boundary, { maxFileSize: maxBytes, maxTotalSize: maxBytes, maxParts: mostFields });
  const parts: FormPart[] = [];
  for await (const chunk of body) {
    if (chunk.length > 0) read(() => parts.push(...[...partsOf(parser, chunk)].map(formPart)));
  }
  read(() => parser.finish());
  return parts;
}
