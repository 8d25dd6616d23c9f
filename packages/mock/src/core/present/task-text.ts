import type { Task } from "@rivya/openapi";

/**
 * The JSON of a task. `JSON.stringify` would take twice as long, and of all that a request needs be the most costly.
 * Ids, states, models, numbers and moments hold nothing that has to be escaped.
 */
export function taskText(task: Task): string {
  const { result, error } = task;
  const url = result && JSON.stringify(result.primary_url);
  const results = url === null ? "null" : `{"primary_url":${url},"urls":[${url}]}`;
  return (
    `{"id":"${task.id}","status":"${task.status}","model":"${task.model}","reserved_credits":${task.reserved_credits},` +
    `"final_credits":${task.final_credits},"created_at":"${task.created_at}","updated_at":"${task.updated_at}",` +
    `"result":${results},"error":${error === null ? "null" : JSON.stringify(error)}}`
  );
}
