import type { Task, TaskError, TaskResult } from "@rivya/openapi";
import { outputName } from "../media/output-name.ts";
import type { TaskRecord } from "../store/records.ts";
import type { State } from "../timeline.ts";
import { timestamp } from "./timestamp.ts";

function result(task: TaskRecord, origin: string): TaskResult {
  const url = `${origin}/media/results/${task.id}/${outputName(task.request)}`;
  return { primary_url: url, urls: [url] };
}

const error = ({ outcome }: TaskRecord): TaskError | null =>
  outcome.status === "failed" ? { code: "generation_failed", message: outcome.message } : null;

/** A task in a state, with links for whoever asks from this origin. */
export function presentTask(task: TaskRecord, { status, since }: State, origin: string): Task {
  const succeeded = status === "succeeded";
  return {
    id: task.id,
    status,
    model: task.request.model,
    reserved_credits: task.credits,
    final_credits: succeeded ? task.credits : 0,
    created_at: timestamp(task.timeline.createdAt),
    updated_at: timestamp(since),
    result: succeeded ? result(task, origin) : null,
    error: status === "failed" ? error(task) : null,
  };
}
