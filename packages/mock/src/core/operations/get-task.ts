import type { TaskStatus } from "@rivya/openapi";
import { jsonText } from "../answer/answer.ts";
import { notFound } from "../answer/not-found.ts";
import { presentTask } from "../present/task.ts";
import { taskText } from "../present/task-text.ts";
import { after } from "../store/eventually.ts";
import type { TaskRecord } from "../store/records.ts";
import { stateAt } from "../timeline.ts";
import type { Operation } from "./operation.ts";

/** What was said about a task. */
interface Told {
  readonly status: TaskStatus;
  readonly origin: string;
  readonly text: string;
}

// Whoever waits for a task asks again and again, and hears the same: a store that gives the same record each time is
// spared the writing.
const told = new WeakMap<TaskRecord, Told>();

export const getTask: Operation = (exchange) =>
  after(exchange.service.store.findTask(exchange.get("match").params["taskId"]!, exchange.now), (task) => {
    if (task?.account !== exchange.get("caller").account) return notFound(exchange);
    const state = stateAt(task.timeline, task.outcome, exchange.now);
    const { origin } = exchange.request;
    const before = told.get(task);
    if (before?.status === state.status && before.origin === origin) return jsonText(200, before.text);
    const text = taskText(presentTask(task, state, origin));
    told.set(task, { status: state.status, origin, text });
    return jsonText(200, text);
  });
