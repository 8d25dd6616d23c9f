import { STATUS_CODES } from "node:http";

export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const headEnd = "\r\n\r\n";

/** The responses that a stream of bytes consists of. @throws {Error} when it consists of something else. */
export function responses(bytes: Buffer): RawResponse[] {
  const all: RawResponse[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf(headEnd);
    if (end === -1) throw new Error(`no response: ${rest.toString("latin1").slice(0, 200)}`);
    const [first = "", ...lines] = rest.subarray(0, end).toString("latin1").split("\r\n");
    const [, code, reason] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(first) ?? [];
    const status = Number(code);
    if (reason !== STATUS_CODES[status]) throw new Error(`no status line: ${first}`);
    rest = rest.subarray(end + headEnd.length);
    if (status === 100) continue;
    const headers = new Headers(
      lines.map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
    );
    const length = Number(headers.get("content-length") ?? 0);
    // Which of them answer HEAD is not known: a body that begins like the next response is none.
    const none = rest.length === 0 || rest.toString("latin1", 0, 9) === "HTTP/1.1 ";
    const body = none ? Buffer.alloc(0) : rest.subarray(0, length);
    if (!none && body.length < length) throw new Error(`half a response: ${first}, ${body.length} of ${length} bytes`);
    rest = rest.subarray(body.length);
    all.push({ status, headers, body });
  }
  return all;
}
