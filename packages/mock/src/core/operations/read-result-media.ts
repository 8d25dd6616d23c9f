import { bytes } from "../answer/answer.ts";
import { notFound } from "../answer/not-found.ts";
import { linkLifetimeMs } from "../lifetime.ts";
import { outputOf } from "../media/output.ts";
import { stateAt } from "../timeline.ts";
import type { TaskRecord } from "../store/records.ts";
import type { Operation } from "./operation.ts";

const isThere = (task: TaskRecord, name: string, now: number): boolean =>
  stateAt(task.timeline, task.outcome, now).status === "succeeded" &&
  now < task.timeline.settledAt + linkLifetimeMs &&
  name === outputOf(task.request).name;

/** What a task has made, drawn when somebody first asks for it. */
export const readResultMedia: Operation = async (exchange) => {
  const { taskId, output } = exchange.get("match").params;
  const task = await exchange.service.store.findTask(taskId!);
  if (!task || !isThere(task, output!, exchange.now)) return notFound(exchange);
  return bytes(outputOf(task.request).mimeType, await exchange.service.artist.draw(task));
};
