import { answerMedia } from "../answer/media.ts";
import { notFound } from "../answer/not-found.ts";
import { linkLifetimeMs } from "../lifetime.ts";
import { outputName } from "../media/output-name.ts";
import { outputOf } from "../media/output.ts";
import { stateAt } from "../timeline.ts";
import type { TaskRecord } from "../store/records.ts";
import type { Operation } from "./operation.ts";

const expiry = (task: TaskRecord): number => task.timeline.settledAt + linkLifetimeMs;

const isThere = (task: TaskRecord, name: string, now: number): boolean =>
  stateAt(task.timeline, task.outcome, now).status === "succeeded" &&
  now < expiry(task) &&
  name === outputName(task.request);

/** What a task has made, made when somebody first asks for it. */
export const readResultMedia: Operation = async (exchange) => {
  const { taskId, output } = exchange.get("match").params;
  const task = await exchange.service.store.findTask(taskId!, exchange.now);
  if (!task || !isThere(task, output!, exchange.now)) return notFound(exchange);
  const work = await exchange.service.artist.make(task);
  return answerMedia(exchange, { ...work, mimeType: outputOf(task.request).mimeType, expiresAt: expiry(task) });
};
