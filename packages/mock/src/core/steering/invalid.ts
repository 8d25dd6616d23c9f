import type { Answer } from "../answer/answer.ts";

const utf8 = new TextDecoder();

/** The value with its first member made into something that no schema of the document takes there. */
function broken(value: unknown): unknown {
  const name = Object.keys(value as object)[0]!;
  return { ...(value as object), [name]: { invalid: true } };
}

/** An answer that breaks the document: JSON with a member of the wrong type, media that is a page of HTML. */
export function invalid(answer: Answer): Answer {
  const { body, headers } = answer;
  if (body === null) return answer;
  if (headers["Content-Type"] !== "application/json") {
    return { ...answer, headers: { ...headers, "Content-Type": "text/html" }, body: "<!doctype html><p>invalid</p>" };
  }
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return answer;
  const text = typeof body === "string" ? body : utf8.decode(body);
  return { ...answer, body: JSON.stringify(broken(JSON.parse(text))) };
}
