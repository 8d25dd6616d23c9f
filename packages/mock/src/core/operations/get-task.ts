import { json } from "../answer/answer.ts";
import { refuse } from "../answer/refuse.ts";
import { presentTask } from "../present/task.ts";
import { stateAt } from "../timeline.ts";
import type { Operation } from "./operation.ts";

export const getTask: Operation = async (exchange) => {
  const task = await exchange.service.store.findTask(exchange.get("match").params["taskId"]!);
  if (task?.account !== exchange.get("caller").account) return refuse(exchange.requestId, "not_found");
  return json(200, presentTask(task, stateAt(task.timeline, exchange.now), exchange.request.origin));
};
