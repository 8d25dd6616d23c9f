import { sha256 } from "../media/digest.ts";
import type { Operation } from "../operations/operation.ts";
import { empty, type Answer } from "./answer.ts";

const utf8 = new TextEncoder();

// Weak comparison, RFC 9110 section 13.1.2. Our tags hold no comma.
const names = (header: string, etag: string): boolean =>
  header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);

/** An operation that always answers the same value, and 304 to those who hold it. */
export function revalidated(value: unknown): Operation {
  let whole: Promise<Answer> | undefined;
  const prepare = async (): Promise<Answer> => {
    const body = utf8.encode(JSON.stringify(value));
    const etag = `"${(await sha256(body)).slice(0, 32)}"`;
    return {
      status: 200,
      headers: { "Content-Type": "application/json", ETag: etag, "Cache-Control": "no-cache" },
      body,
    };
  };
  return async ({ request }) => {
    whole ??= prepare();
    const answer = await whole;
    const etag = answer.headers["ETag"]!;
    const held = request.headers["if-none-match"];
    if (held === undefined || !names(held, etag)) return answer;
    return empty(304, { ETag: etag, "Cache-Control": "no-cache" });
  };
}
