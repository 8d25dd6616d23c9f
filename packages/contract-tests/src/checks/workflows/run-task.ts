import type { Task, TaskResult } from "@rivya/openapi";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import { hasEnded } from "../../model/task.ts";

const pauseMs = 5000;
const mostLooks = 240;

/** Reads a task until it has ended, as Rivya advises; a mock on the platform's clock is told to hurry. */
export async function untilEnded(context: Context, id: string, key: string): Promise<Task> {
  const { control } = context.target;
  if (control && !control.isManual) await control.finish(id);
  const request = context.request("getTask", { params: { taskId: id }, key });
  for (let looks = 1; ; looks += 1) {
    const task = (await context.send(request, { status: 200 })).answer.json as Task;
    const expected = `an end within ${(mostLooks * pauseMs) / 60_000} minutes`;
    demand(context, hasEnded(task) || looks < mostLooks, { keyword: "state", expected, received: task.status });
    if (hasEnded(task)) return task;
    await context.target.wait(pauseMs);
  }
}

/** Creates a task and waits for its result. @throws {Broken} when it does not succeed. */
export async function runTask(context: Context, json: unknown, key: string): Promise<Task & { result: TaskResult }> {
  const { answer } = await context.send(context.request("createTask", { json, key }), { status: 202 });
  const task = await untilEnded(context, (answer.json as Task).id, key);
  const facts = { keyword: "state", pointer: "/status", expected: "succeeded", received: task };
  demand(context, task.status === "succeeded" && task.result !== null, facts);
  return task as Task & { result: TaskResult };
}
