import { png } from "../helpers/samples.ts";

type Piece = string | Uint8Array;

const bytesOf = (piece: Piece) => (typeof piece === "string" ? Buffer.from(piece, "latin1") : piece);

/** A form as it is on the wire: letters of a text are bytes. */
export interface RawForm {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const form = (type: string, ...pieces: Piece[]): RawForm => ({
  type: `multipart/form-data; ${type}`,
  body: Uint8Array.from(Buffer.concat(pieces.map(bytesOf))),
});

const start = "--B\r\nContent-Disposition: form-data; ";
const part = (name: string, content: Piece, more = ""): Piece[] => [
  `${start}name="${name}"${more}\r\n\r\n`,
  content,
  "\r\n",
];
const kind = part("kind", "image");
const fileOf = (content: Piece, more = '; filename="a.png"') => part("file", content, more);
const file = fileOf(png());
const end = "--B--\r\n";
const model = (count: number) => Array.from({ length: count }, () => part("model", "z-image")).flat();
const b = (...pieces: Piece[]) => form("boundary=B", ...pieces);
const rightAs = (type: string) => form(type, ...kind, ...file, end);

/** The right form with another delimiter than `--B`. */
function under(boundary: string, more = ""): RawForm {
  const head = (name: string, rest = "") =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n`;
  const name = `; filename="a.png"`;
  const tail = `${more}\r\n--${boundary}--\r\n`;
  return form(`boundary=${boundary}`, head("kind"), "image\r\n", head("file", name), png(), tail);
}

const malformed = "the body is not valid multipart/form-data, or not complete";
const noBoundary = "the header Content-Type must name a boundary of 1 to 70 characters for the form";
const tooMany = "the body must have at most 100 fields; received more";
const noKind = "kind is required";
const noFile = "file is required";
const unknown = (name: string) => `${name} is not a known member; known are file, kind, model, client_request_id`;

const mebibyte = 1024 * 1024;
const lines = (from: string) => from.replaceAll("\r\n", "\n");

/** Forms on which readers differ, each with what is said of it here; none: it is taken. */
export const forms: Readonly<Record<string, readonly [make: () => RawForm, ...sentences: string[]]>> = {
  "a boundary of one letter that the file holds": [() => under("x", "an x, and another x")],
  "a boundary that is a word of the file": [() => under("boundary", "a boundary inside, --boundary too")],
  "a boundary of 70 characters": [() => under("z".repeat(70))],
  "a line of the file that begins like the boundary": [() => under("x", "\r\n--xy"), malformed],
  "the first of two boundaries counts": [() => rightAs("boundary=B; boundary=other")],
  "the second of two boundaries does not count": [() => rightAs("boundary=other; boundary=B"), malformed],
  "white space around the equals sign of the boundary": [() => rightAs("boundary = B"), noBoundary],
  "a boundary in quotes": [() => rightAs('charset=utf-8; Boundary="B"')],
  "a quote in a file name": [() => b(...kind, ...fileOf(png(), '; filename="a\\"b.png"'), end)],
  "a semicolon in a file name": [() => b(...kind, ...fileOf(png(), '; filename="a;b.png"'), end)],
  "a Windows path as file name": [() => b(...kind, ...fileOf(png(), '; filename="C:\\a\\b.png"'), end)],
  "an encoding of a part, which is not undone": [
    () => b(...part("kind", "aW1hZ2U=", "\r\nContent-Transfer-Encoding: base64"), ...file, end),
    'kind must be one of image, video, audio; received "aW1hZ2U="',
  ],
  "an encoding of a part whose content has none": [
    () => b(...kind, ...fileOf(png(), '; filename="a"\r\nContent-Transfer-Encoding: base64'), end),
  ],
  "a preamble": [() => b("This is a form.\r\n--Not yet\r\n", ...kind, ...file, end)],
  "a line break before the first delimiter": [() => b("\r\n", ...kind, ...file, end)],
  "a preamble without a line break": [() => b("form:", ...kind, ...file, end), noKind],
  "an epilogue": [() => b(...kind, ...file, end, "bye\r\n--B\r\nand more")],
  "no line break at the end": [() => b(...kind, ...file, "--B--")],
  "spaces and tabs behind a delimiter": [() => b(...file, "--B \t", kind.join("").slice(3), end)],
  "a space behind a delimiter": [() => b(...file, "--B ", kind.join("").slice(3), end)],
  "no final delimiter": [() => b(...kind, ...file), malformed],
  "no more than a final delimiter": [() => b(end), noFile, noKind],
  "no byte": [() => b(), malformed],
  "a delimiter and no more": [() => b("--B"), malformed],
  "a name that is empty": [() => b(...kind, ...file, ...part("", "1"), end), malformed],
  "a name that is no UTF-8": [() => b(...kind, ...file, ...part("\xff", "1"), end), malformed],
  "a name that is not in quotes": [() => b(`${start}name=kind\r\n\r\nimage\r\n`, ...file, end)],
  "an extended name": [() => b(`${start}name*=UTF-8''kind\r\n\r\nimage\r\n`, ...file, end), malformed],
  "an extended file name alone, which makes no file": [
    () => b(...kind, ...fileOf("words", "; filename*=UTF-8''a.png"), end),
    "file must be a file; received text",
  ],
  "a name in per cent": [() => b(...kind, ...file, ...part("a%22b%41", "1"), end), unknown('["a\\"b%41"]')],
  "the name __proto__": [() => b(...kind, ...file, ...part("__proto__", "1"), end), unknown("__proto__")],
  "another disposition": [
    () => b('--B\r\nContent-Disposition: attachment; name="kind"\r\n\r\nimage\r\n', ...file, end),
    malformed,
  ],
  "a part without a disposition": [
    () => b("--B\r\nContent-Type: text/plain\r\n\r\n1\r\n", ...kind, ...file, end),
    malformed,
  ],
  "a part without any header, which is skipped": [() => b("--B\r\n\r\n1\r\n", ...kind, ...file, end)],
  "a header twice": [
    () => b(...part("kind", "image", '\r\nContent-Disposition: form-data; name="model"'), ...file, end),
  ],
  "a file declared as text": [
    () => b(...kind, ...fileOf("hello", '; filename="a.txt"\r\nContent-Type: text/plain'), end),
    'file must have one of the MIME types image/jpeg, image/png, image/webp; received "text/plain"',
  ],
  "lines that end in LF": [() => b(...[...kind, "--B--\r\n"].map((piece) => lines(String(piece)))), malformed],
  "a field that is no UTF-8 beside a file that holds U+FFFD": [
    () =>
      b(...kind, ...fileOf(Buffer.concat([png(), Buffer.from("\ufffd")])), ...part("client_request_id", "\xff"), end),
    "client_request_id is not valid UTF-8",
  ],
  "headers of 8 KiB": [() => b(...kind, ...fileOf(png(), `; filename="a"\r\nX: ${"x".repeat(8000)}`), end)],
  "headers of more than 8 KiB": [
    () => b(...kind, ...fileOf(png(), `; filename="a"\r\nX: ${"x".repeat(8192)}`), end),
    malformed,
  ],
  "a hundred fields": [() => b(...kind, ...file, ...model(98), end), "model was sent twice; send it once"],
  "a hundred and one fields": [() => b(...kind, ...file, ...model(99), end), tooMany],
};

/** The same for forms of many megabytes. */
export const largeForms: typeof forms = {
  "329,000 parts": [() => b(part("a", "").join("").repeat(329_000), end), tooMany],
  "a name of 99 MiB": [() => b(`${start}name="`, Buffer.alloc(99 * mebibyte, "a"), '"\r\n\r\nx\r\n', end), malformed],
  "header lines of 99 MiB": [() => b("--B\r\n", Buffer.alloc(99 * mebibyte, "a: b\r\n"), "\r\nx\r\n", end), malformed],
  "98 fields that are no UTF-8 beside 10 MiB of half a U+FFFD": [
    () =>
      b(
        ...Array.from({ length: 98 }, (_, at) => part(`f${at}`, "\xff")).flat(),
        ...fileOf(Buffer.alloc(10 * mebibyte - 8, 0xef)),
        end,
      ),
    ...Array.from({ length: 98 }, (_, at) => `f${at} is not valid UTF-8`),
    noKind,
  ],
  "99 MiB of half a delimiter": [
    () => b(...kind, ...fileOf(Buffer.alloc(99 * mebibyte, "\r\n--")), end),
    `file must have at most ${10 * mebibyte} bytes; received ${99 * mebibyte}`,
  ],
};
