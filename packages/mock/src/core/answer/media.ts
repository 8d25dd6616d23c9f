import type { Exchange } from "../exchange.ts";
import type { Content } from "../store/content.ts";
import { empty, type Answer } from "./answer.ts";
import { bodyOf } from "./body.ts";
import { isNamed } from "./etag.ts";
import { rangeOf, type ByteRange } from "./range.ts";

/** What a link leads to. It never changes. */
export interface Media {
  readonly mimeType: string;
  readonly content: Content;
  readonly etag: string;
  /** When the link ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Without a validator of the range, or with the tag of what is there (RFC 9110, section 13.1.5). */
const wantsRange = (headers: Exchange["request"]["headers"], etag: string): boolean =>
  headers["if-range"] === undefined || headers["if-range"].trim() === etag;

function asked({ request }: Exchange, { content, etag }: Media): ByteRange | "unsatisfiable" | null {
  if (request.method !== "GET" || !wantsRange(request.headers, etag)) return null;
  return rangeOf(request.headers["range"], content.size);
}

/** The answer to a link: all of it, the range that is asked for, or no more than that it has not changed. */
export async function answerMedia(exchange: Exchange, media: Media): Promise<Answer> {
  const { mimeType, content, etag, expiresAt } = media;
  const secondsLeft = Math.max(0, Math.floor((expiresAt - exchange.now) / 1000));
  const headers = {
    ETag: etag,
    "Cache-Control": `private, max-age=${secondsLeft}`,
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
  };
  if (isNamed(exchange.request.headers["if-none-match"], etag)) return empty(304, headers);
  const range = asked(exchange, media);
  if (range === "unsatisfiable") {
    exchange.rule = "range";
    return empty(416, { ...headers, "Cache-Control": "no-store", "Content-Range": `bytes */${content.size}` });
  }
  const { start, end } = range ?? { start: 0, end: content.size };
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "Content-Type": mimeType,
      ...(range ? { "Content-Range": `bytes ${start}-${end - 1}/${content.size}` } : {}),
    },
    body: await bodyOf(content, start, end),
  };
}
