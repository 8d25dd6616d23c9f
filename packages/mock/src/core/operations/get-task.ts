import { json } from "../answer/answer.ts";
import { notFound } from "../answer/not-found.ts";
import { presentTask } from "../present/task.ts";
import { after } from "../store/eventually.ts";
import { stateAt } from "../timeline.ts";
import type { Operation } from "./operation.ts";

export const getTask: Operation = (exchange) =>
  after(exchange.service.store.findTask(exchange.get("match").params["taskId"]!), (task) => {
    if (task?.account !== exchange.get("caller").account) return notFound(exchange);
    return json(200, presentTask(task, stateAt(task.timeline, task.outcome, exchange.now), exchange.request.origin));
  });
