import type { Task } from "@rivya/openapi";
import type { Refuse } from "../refuse.ts";

/** Where a result of a task is. */
export function resultUrl({ status, result }: Task, index: number, refuse: Refuse): URL {
  if (!result) return refuse(`is not there: the task is ${JSON.stringify(status)}; wait until it has succeeded`);
  const { urls } = result;
  const text = urls[index];
  if (text === undefined) return refuse(`${index} is not there; the task has ${urls.length}, counted from 0`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : refuse(`is not at an http or https URL`);
}
