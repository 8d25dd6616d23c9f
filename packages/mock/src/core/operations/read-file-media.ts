import { etagOf } from "../answer/etag.ts";
import { answerMedia } from "../answer/media.ts";
import { notFound } from "../answer/not-found.ts";
import type { Operation } from "./operation.ts";

/** The bytes of an uploaded file. The name at the end of the link is for people. */
export const readFileMedia: Operation = async (exchange) => {
  const { now, service } = exchange;
  const id = exchange.get("match").params["fileId"]!;
  const file = await service.store.findFile(id, now);
  const content = await service.store.readFile(id, now);
  if (!file || !content) return notFound(exchange);
  const { mimeType, sha256, expiresAt } = file;
  return answerMedia(exchange, { mimeType, content, etag: etagOf(sha256), expiresAt });
};
