import { join, mostFields, notForm, parseHeader, tooManyFields } from "@rivya/validator/wire";
import { make, type MultipartError, type PartInfo } from "multipasta";
import { BadInputError } from "./bad-input.ts";
import { detailsOf } from "./details.ts";

/** What stands above a part of a form. */
export interface PartHead {
  readonly name: string;
  /** Whether a file name was given, be it empty. */
  readonly isFile: boolean;
  /** null when none was given, or an empty one. */
  readonly fileName: string | null;
  /** null when none was given. */
  readonly declaredType: string | null;
}

/** A part begins, or goes on. */
export type PartEvent = { readonly head: PartHead } | { readonly chunk: Uint8Array };

const malformed = () => new BadInputError(...detailsOf([notForm()]));

// Forms escape these three in names, and nothing else (HTML, "multipart form data").
const unescaped: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };
const unescape = (text: string) => text.replaceAll(/%(?:22|0D|0A)/g, (found) => unescaped[found]!);

// Read here and not taken from the parser: it follows `filename*`, which forms must not have (RFC 7578).
function headOf({ headers }: PartInfo): PartHead {
  const header = (name: string) => parseHeader([headers[name] ?? ""].flat()[0]!);
  const { params } = header("content-disposition");
  const name = params.get("name");
  const fileName = params.get("filename");
  const declaredType = header("content-type").value;
  if (!name) throw malformed();
  return {
    name: unescape(name),
    isFile: fileName !== undefined,
    fileName: fileName ? unescape(fileName) : null,
    declaredType: declaredType === "" ? null : declaredType,
  };
}

const refusal = (error: MultipartError) =>
  "limit" in error ? new BadInputError(...detailsOf([tooManyFields(mostFields)])) : malformed();

/** The parser, with what it says put in a row. */
function createParser(boundary: string) {
  let isDone = false;
  let events: PartEvent[] = [];
  let fault: BadInputError | null = null;
  const parser = make({
    headers: { "content-type": `multipart/form-data; boundary="${boundary}"` },
    maxParts: mostFields,
    isFile: () => true,
    onField: () => undefined,
    onFile(info) {
      events.push({ head: headOf(info) });
      return (chunk) => void (chunk && events.push({ chunk }));
    },
    // What follows the closing boundary belongs to nothing, and the parser takes it for a broken part.
    onError: (error) => void (isDone || (fault ??= refusal(error))),
    onDone: () => void (isDone = true),
  });
  const step = (take: () => void): readonly PartEvent[] => {
    events = [];
    try {
      take();
    } catch (error) {
      throw error instanceof URIError ? malformed() : error;
    }
    if (fault) throw fault;
    return events;
  };
  return {
    write: (chunk: Uint8Array) => (isDone ? [] : step(() => parser.write(chunk))),
    end: () => step(() => parser.end()),
    isDone: () => isDone,
  };
}

type Release = (portion: Uint8Array) => void;

const dash = 0x2d;
const longestRun = 80;
// The parser may hold on to the end of a portion until it has seen more than a boundary behind it.
const held = 256;

/** A place, or where the run of dashes before it begins. */
function beforeDashes(chunk: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && chunk[at - 1] === dash && end - at < longestRun) at -= 1;
  return at;
}

/**
 * Portions none of which ends within a run of dashes: the parser does not see the end of the form when a portion ends
 * between the two dashes that follow the last boundary. Their ends are copies, so that what came can be released.
 */
async function* portions(body: AsyncIterable<Uint8Array>, release: Release): AsyncGenerator<Uint8Array> {
  let run: Uint8Array = new Uint8Array();
  for await (const portion of body) {
    const chunk = run.length > 0 ? join([run, portion]) : portion;
    const end = beforeDashes(chunk, chunk.length);
    const middle = beforeDashes(chunk, Math.max(0, end - held));
    run = new Uint8Array(chunk.subarray(end));
    if (middle > 0) yield chunk.subarray(0, middle);
    if (end > middle) yield new Uint8Array(chunk.subarray(middle, end));
    release(portion);
  }
  yield run;
}

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
  const parser = createParser(boundary);
  for await (const chunk of portions(body, release)) yield* parser.write(chunk);
  yield* parser.end();
  if (!parser.isDone()) throw malformed();
}
