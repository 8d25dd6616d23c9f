import type { Task } from "@rivya/openapi";
import type { Refuse } from "../refuse.ts";

/** Where a result of a task is. */
export function resultUrl(task: Task, index: number, refuse: Refuse): URL {
  const { status, result } = Object(task) as Partial<Task>;
  if (typeof status !== "string") return refuse("is not there: give the task itself, as tasks.wait answers with it");
  if (!result) return refuse(`is not there: the task is ${JSON.stringify(status)}; wait until it has succeeded`);
  const { urls } = result as Partial<typeof result>;
  if (!Array.isArray(urls)) return refuse("is not there: the task has no list of urls");
  const text: unknown = urls[index];
  if (!Number.isInteger(index) || text === undefined) {
    return refuse(`${String(index)} is not there; the task has ${urls.length}, counted from 0`);
  }
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : refuse(`is not at an http or https URL`);
}
