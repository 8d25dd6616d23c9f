import { json } from "../answer/answer.ts";
import type { Operation } from "./operation.ts";

export const getCredits: Operation = async (exchange) => {
  const { account } = exchange.get("caller");
  return json(200, { current_credits: await exchange.service.store.credits(account, exchange.now) });
};
