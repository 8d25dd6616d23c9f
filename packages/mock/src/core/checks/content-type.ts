import { refuse } from "../answer/refuse.ts";
import { parseHeader } from "../input/header.ts";
import type { Check } from "./check.ts";

/** What is wrong with the declared content of a body; null when nothing is. */
export function contentTypeFault(
  header: string | undefined,
  encoding: string | undefined,
  wanted: string,
): string | null {
  const { value, params } = parseHeader(header ?? "");
  const charset = params.get("charset")?.toLowerCase() ?? "utf-8";
  if (value !== wanted) return `Send the body as the content type that this operation takes: ${wanted}.`;
  if (charset !== "utf-8" && charset !== "utf8") return `Send the body in UTF-8, the only charset of ${wanted} here.`;
  if (encoding !== undefined && encoding.trim().toLowerCase() !== "identity") {
    return `Send the body without Content-Encoding, as plain ${wanted}.`;
  }
  return null;
}

export const checkContentType: Check = (exchange) => {
  const { body } = exchange.get("route");
  if (!body) return null;
  const { headers } = exchange.request;
  const message = contentTypeFault(headers["content-type"], headers["content-encoding"], body.contentType);
  return message === null ? null : refuse(exchange.requestId, "unsupported_media_type", { message });
};
