import { estimateCredits } from "@rivya/openapi/catalogue";
import { json } from "../answer/answer.ts";
import { refuse } from "../answer/refuse.ts";
import type { TaskRecord } from "../store/store.ts";
import { queued, timeline } from "../timeline.ts";
import { presentTask } from "../present/task.ts";
import type { Operation } from "./operation.ts";

export const createTask: Operation = async (exchange) => {
  const { service, now } = exchange;
  const request = exchange.get("taskRequest");
  const task: TaskRecord = {
    id: service.tokens.id("task_"),
    account: exchange.get("caller").account,
    request,
    credits: estimateCredits(request),
    timeline: timeline(now, service.pace),
    referenceMarks: exchange.get("referenceMarks"),
  };
  if (!(await service.store.acceptTask(task))) return refuse(exchange.requestId, "insufficient_credits");
  const location = `/api/v1/generations/${task.id}`;
  return json(202, presentTask(task, queued(task.timeline), exchange.request.origin), { Location: location });
};
