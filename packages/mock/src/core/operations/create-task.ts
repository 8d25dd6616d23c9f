import { estimateCredits } from "@rivya/openapi/catalogue";
import { jsonText } from "../answer/answer.ts";
import { refuse } from "../answer/refuse.ts";
import type { Exchange } from "../exchange.ts";
import { claimOf } from "../idempotency/attempt.ts";
import { replay } from "../idempotency/replay.ts";
import { presentTask } from "../present/task.ts";
import { taskText } from "../present/task-text.ts";
import { after } from "../store/eventually.ts";
import type { TaskRecord } from "../store/records.ts";
import { failure, queued, success, timeline } from "../timeline.ts";
import type { Operation } from "./operation.ts";

function newTask(exchange: Exchange): TaskRecord {
  const { service } = exchange;
  const request = exchange.get("taskRequest");
  const { pace } = service.steering;
  // Looking at large references takes a while, which is no part of the time that the task takes.
  const now = service.time.now();
  return {
    id: service.tokens.id("task_"),
    account: exchange.get("caller").account,
    request,
    credits: estimateCredits(request),
    timeline: timeline(now, pace ? { ...service.pace, ...pace } : service.pace),
    outcome: exchange.get("effects").fail ? failure() : success,
    referenceMarks: exchange.get("referenceMarks"),
  };
}

export const createTask: Operation = (exchange) => {
  const { service, request, now } = exchange;
  const task = newTask(exchange);
  const location = `/api/v1/generations/${task.id}`;
  const presented = presentTask(task, queued(task.timeline), request.origin);
  const answer = jsonText(202, taskText(presented), { Location: location });
  const claim = claimOf(exchange.peek("attempt"), now, answer, location);
  return after(service.store.acceptTask(task, claim, now), (accepted) => {
    if (accepted.kept) return answer;
    if (accepted.remembered) return replay(exchange, accepted.remembered);
    exchange.rule = "credits";
    return refuse(exchange.requestId, "insufficient_credits");
  });
};
