import { json } from "../answer/answer.ts";
import type { Operation } from "./operation.ts";

export const getCredits: Operation = async (exchange) =>
  json(200, { current_credits: await exchange.service.store.credits(exchange.get("caller").account) });
