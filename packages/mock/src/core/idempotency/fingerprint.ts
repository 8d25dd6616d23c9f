import type { Exchange } from "../exchange.ts";
import type { Eventually } from "../store/eventually.ts";
import { canonicalJson } from "./canonical.ts";

function requestOf(exchange: Exchange): unknown {
  const upload = exchange.peek("upload");
  if (!upload) return exchange.get("taskRequest");
  const { kind, model, clientRequestId, fileName, sha256 } = upload;
  return { kind, model, clientRequestId, fileName, sha256 };
}

/** One hash of everything that a request asks for: the same for two requests that mean the same. */
export const fingerprint = (exchange: Exchange): Eventually<string> =>
  exchange.service.hash(canonicalJson(requestOf(exchange)));
