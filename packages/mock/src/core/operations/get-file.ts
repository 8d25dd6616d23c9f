import { json } from "../answer/answer.ts";
import { notFound } from "../answer/not-found.ts";
import { presentFile } from "../present/file.ts";
import type { Operation } from "./operation.ts";

export const getFile: Operation = async (exchange) => {
  const file = await exchange.service.store.findFile(exchange.get("match").params["fileId"]!, exchange.now);
  if (file?.account !== exchange.get("caller").account) return notFound(exchange);
  return json(200, presentFile(file, exchange.request.origin));
};
