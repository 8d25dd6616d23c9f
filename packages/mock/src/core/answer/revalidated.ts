import { sha256 } from "../media/digest.ts";
import type { Operation } from "../operations/operation.ts";
import type { Eventually } from "../store/eventually.ts";
import { empty, type Answer } from "./answer.ts";
import { etagOf, isNamed } from "./etag.ts";

const utf8 = new TextEncoder();

/** An operation that always answers the same value, loaded when it is first asked for, and 304 to those who hold it. */
export function revalidated(load: () => Eventually<unknown>): Operation {
  let whole: Promise<Answer> | undefined;
  const prepare = async (): Promise<Answer> => {
    const body = utf8.encode(JSON.stringify(await load()));
    const etag = etagOf(await sha256(body));
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
    if (!isNamed(request.headers["if-none-match"], etag)) return answer;
    return empty(304, { ETag: etag, "Cache-Control": "no-cache" });
  };
}
