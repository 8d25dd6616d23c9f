import { demand } from "../../context/demand.ts";
import type { Context } from "../../context/context.ts";
import type { Answer } from "../../wire/exchange.ts";
import { download } from "./look-at.ts";

const isPart = ({ bytes }: Answer, whole: Answer, from: number, to: number): boolean =>
  Buffer.compare(bytes, whole.bytes.subarray(from, to + 1)) === 0;

async function holdCopy(context: Context, url: string, whole: Answer): Promise<void> {
  const tag = whole.headers.get("etag");
  if (tag === null) return;
  const { answer } = await context.follow(url, { "if-none-match": tag });
  const expected = `304 without a body for who has ${tag}`;
  const received = `${answer.status} with ${answer.bytes.length} bytes`;
  demand(context, answer.status === 304 && answer.bytes.length === 0, { keyword: "caching", expected, received });
}

async function holdRange(context: Context, url: string, whole: Answer): Promise<void> {
  if (whole.headers.get("accept-ranges") !== "bytes") return;
  const { answer } = await context.follow(url, { range: "bytes=8-15" });
  const range = `bytes 8-15/${whole.bytes.length}`;
  const isRight =
    answer.status === 206 && answer.headers.get("content-range") === range && isPart(answer, whole, 8, 15);
  const received = `${answer.status} ${answer.headers.get("content-range") ?? ""} with ${answer.bytes.length} bytes`;
  demand(context, isRight, { keyword: "range", expected: `206 ${range} with those bytes`, received });
}

function holdHeaders(context: Context, { headers, bytes }: Answer, secondsLeft: number): void {
  const say = (holds: boolean, pointer: string, expected: string): void =>
    demand(context, holds, { keyword: "header", pointer, expected, received: headers.get(pointer) ?? "none" });
  say(headers.get("x-content-type-options") === "nosniff", "X-Content-Type-Options", "nosniff");
  const length = headers.get("content-length");
  say(length === null || Number(length) === bytes.length, "Content-Length", String(bytes.length));
  const age = /max-age=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1] ?? "0";
  say(Number(age) <= secondsLeft, "Cache-Control", `no copy that outlives the link, ${secondsLeft} seconds`);
}

/** What HTTP asks of a link to bytes. @throws {Broken} */
export async function holdHttp(context: Context, url: string, secondsLeft: number): Promise<Answer> {
  const whole = await download(context, url);
  holdHeaders(context, whole, secondsLeft);
  const { bytes } = await download(context, url);
  const isSame = Buffer.compare(bytes, whole.bytes) === 0;
  demand(context, isSame, { keyword: "media", expected: "the same bytes each time", received: "others" });
  await holdCopy(context, url, whole);
  await holdRange(context, url, whole);
  return whole;
}
