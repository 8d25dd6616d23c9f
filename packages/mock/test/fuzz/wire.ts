import * as fc from "fast-check";
import { badRequest, steeredRequest, type BadRequest } from "./requests.ts";
import { among } from "./texts.ts";

/** What goes over a socket. */
export interface Transmission {
  readonly pieces: readonly Uint8Array[];
  /** What each has to be answered; null where it was sent in a way that nobody can count them by. */
  readonly requests: readonly BadRequest[] | null;
}

const uncounted = (...pieces: readonly Uint8Array[]): Transmission => ({ pieces, requests: null });

const latin1 = (one: string) => Buffer.from(one, "latin1");
const lines = ({ method, target, headers }: BadRequest, more: readonly string[]) =>
  latin1(
    [
      `${method} ${Buffer.from(target).toString("latin1")} HTTP/1.1`,
      "Host: 127.0.0.1",
      ...headers.map(([name, value]) => `${name}: ${value}`),
      ...more,
      "\r\n",
    ].join("\r\n"),
  );

const whole = (request: BadRequest): Uint8Array[] =>
  request.body ? [lines(request, [`Content-Length: ${request.body.length}`]), request.body] : [lines(request, [])];

const chunked = (request: BadRequest, size: number, end: string): Uint8Array[] => {
  const body = request.body ?? new Uint8Array();
  const pieces: Uint8Array[] = [lines(request, ["Transfer-Encoding: chunked"])];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    pieces.push(latin1(`${piece.length.toString(16)}\r\n`), piece, latin1("\r\n"));
  }
  return [...pieces, latin1(end)];
};

const straight = badRequest.map((one): Transmission => ({ pieces: whole(one), requests: [one] }));

const inChunks = fc
  .tuple(
    badRequest,
    fc.integer({ min: 100, max: 5000 }),
    among("0\r\n\r\n", "", "zz\r\n", "5\r\nab", "0\r\nA: b\r\n\r\n"),
  )
  .map(([one, size, end]) => uncounted(...chunked(one, size, end)));

const pipelined = fc
  .array(fc.oneof({ weight: 3, arbitrary: badRequest }, { weight: 1, arbitrary: steeredRequest }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((all): Transmission => ({ pieces: [Buffer.concat(all.flatMap(whole))], requests: all }));

const wrongLength = fc
  .tuple(badRequest, among("-1", "999999999999", "1e3", "0x10", "", "5, 5", "5\r\nContent-Length: 6", "104857601", "1"))
  .map(([one, length]) => uncounted(lines(one, [`Content-Length: ${length}`]), one.body ?? new Uint8Array()));

const bentHead = fc
  .tuple(
    badRequest,
    among(
      "A: " + "x".repeat(20_000),
      "A",
      ": b",
      "A : b",
      "A\0: b",
      "A: \0",
      " folded",
      "Host: x",
      "Upgrade: h2c\r\nConnection: Upgrade",
      "Transfer-Encoding: gzip, chunked",
      "Transfer-Encoding: chunked\r\nContent-Length: 3",
    ),
  )
  .map(([one, line]) => uncounted(lines(one, [line]), one.body ?? new Uint8Array()));

const flipped = fc
  .tuple(badRequest, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
  .map(([one, changes]) => {
    const bytes = Buffer.concat(whole(one));
    for (const [at, value] of changes) bytes[at % Math.min(bytes.length, 300)] = value;
    return uncounted(bytes);
  });

const cutOff = fc.tuple(badRequest, fc.nat(2000)).map(([one, at]) => {
  const bytes = Buffer.concat(whole(one));
  return uncounted(bytes.subarray(0, at));
});

export const transmission = fc.oneof(
  { weight: 6, arbitrary: straight },
  { weight: 2, arbitrary: inChunks },
  { weight: 2, arbitrary: pipelined },
  { weight: 2, arbitrary: wrongLength },
  { weight: 2, arbitrary: bentHead },
  { weight: 2, arbitrary: flipped },
  { weight: 1, arbitrary: cutOff },
);
