import { jsonText } from "../answer/answer.ts";
import { notFound } from "../answer/not-found.ts";
import { presentTask } from "../present/task.ts";
import { taskText } from "../present/task-text.ts";
import { after } from "../store/eventually.ts";
import { stateAt } from "../timeline.ts";
import type { Operation } from "./operation.ts";

export const getTask: Operation = (exchange) =>
  after(exchange.service.store.findTask(exchange.get("match").params["taskId"]!, exchange.now), (task) => {
    if (task?.account !== exchange.get("caller").account) return notFound(exchange);
    const state = stateAt(task.timeline, task.outcome, exchange.now);
    return jsonText(200, taskText(presentTask(task, state, exchange.request.origin)));
  });
