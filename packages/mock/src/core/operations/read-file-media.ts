import { bytes } from "../answer/answer.ts";
import { notFound } from "../answer/not-found.ts";
import type { Operation } from "./operation.ts";

/** The bytes of an uploaded file. The name at the end of the link is for people. */
export const readFileMedia: Operation = async (exchange) => {
  const { now, service } = exchange;
  const id = exchange.get("match").params["fileId"]!;
  const file = await service.store.findFile(id, now);
  const content = await service.store.readFile(id, now);
  return file && content ? bytes(file.mimeType, content) : notFound(exchange);
};
