import { STATUS_CODES } from "node:http";

export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface Received {
  readonly responses: readonly RawResponse[];
  /** What came of one more. */
  readonly rest: Buffer;
}

const headEnd = "\r\n\r\n";

function headOf(text: string): Pick<RawResponse, "status" | "headers"> {
  const [first = "", ...lines] = text.split("\r\n");
  const [, code, reason] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(first) ?? [];
  const status = Number(code);
  if (reason !== STATUS_CODES[status]) throw new Error(`no status line: ${first}`);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return { status, headers: new Headers(headers) };
}

/**
 * The responses that a stream of bytes consists of.
 *
 * @param methods Of the requests, where they are known. Else each might be HEAD.
 * @throws {Error} when it consists of something else.
 */
export function responses(bytes: Buffer, methods: readonly string[] = []): Received {
  const all: RawResponse[] = [];
  let rest = bytes;
  for (let end = rest.indexOf(headEnd); end !== -1; end = rest.indexOf(headEnd)) {
    const head = headOf(rest.toString("latin1", 0, end));
    const behind = rest.subarray(end + headEnd.length);
    const length = Number(head.headers.get("content-length") ?? 0);
    // What cannot be read is answered with a body, HEAD or not. A body that begins like the next response is none.
    const mayHaveNone = (methods[all.length] ?? "HEAD") === "HEAD" || head.status === 304;
    const hasNone = mayHaveNone && (behind.length === 0 || behind.toString("latin1", 0, 9) === "HTTP/1.1 ");
    const body = behind.subarray(0, hasNone ? 0 : length);
    if (!hasNone && body.length < length) break;
    rest = behind.subarray(body.length);
    if (head.status !== 100) all.push({ ...head, body });
  }
  return { responses: all, rest };
}
