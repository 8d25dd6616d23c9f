import { randomUUID } from "node:crypto";
import type { Answer } from "../../core/answer/answer.ts";
import { isNamed } from "../../core/answer/etag.ts";
import { finish, type FinishedAnswer } from "../../core/answer/finish.ts";
import { refuseForeign } from "../../core/control/foreign.ts";
import { ControlRefusedError, refusalAnswer } from "../../core/control/refusal.ts";
import type { MockRequest } from "../../core/index.ts";
import type { PageFile } from "./files.ts";

// Nothing but the page's own files, and this mock alone to talk to.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const methods = "GET, HEAD, OPTIONS";

function answerFile({ method, headers }: MockRequest, { content, mimeType, etag }: PageFile): Answer {
  if (method === "OPTIONS") return { status: 204, headers: { Allow: methods }, body: null };
  if (method !== "GET" && method !== "HEAD") {
    const message = `The page takes ${methods}, not ${method}.`;
    throw new ControlRefusedError("method_not_allowed", { message, headers: { Allow: methods } });
  }
  const cached = { "Cache-Control": "no-cache", ETag: etag };
  if (isNamed(headers["if-none-match"], etag)) return { status: 304, headers: cached, body: null };
  const shown = {
    ...cached,
    "Content-Type": mimeType,
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
  };
  return { status: 200, headers: shown, body: content };
}

const toPage: Answer = { status: 308, headers: { Location: "/__mock/" }, body: null };

/** A request for a file of the page, from its arrival to its answer; null: for the page without its last slash. */
export function answerPage(request: MockRequest, file: PageFile | null, allowRemote: boolean): FinishedAnswer {
  const requestId = `req_${randomUUID().replaceAll("-", "")}`;
  const envelope = { method: request.method, requestId, cors: false };
  try {
    refuseForeign(request, allowRemote);
    return finish(file ? answerFile(request, file) : toPage, envelope);
  } catch (error) {
    if (error instanceof ControlRefusedError) return finish(refusalAnswer(error, requestId), envelope);
    throw error;
  }
}
