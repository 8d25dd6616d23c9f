import type { Task } from "@rivya/openapi";
import { isDeepStrictEqual } from "node:util";

/** What a task breaks of what was known of it before. */
export interface Breach {
  readonly pointer: string;
  readonly expected: string;
}

export const hasEnded = ({ status }: Pick<Task, "status">): boolean => status === "succeeded" || status === "failed";

// Both ends are as far as a task comes.
const ranks: Readonly<Record<string, number>> = { queued: 0, processing: 1, succeeded: 2, failed: 2 };
const rank = ({ status }: Task): number => ranks[status] ?? 0;

interface Rule extends Breach {
  readonly holds: boolean;
}

const ofItself = (task: Task, price: number, now: number): Rule[] => [
  {
    holds: task.reserved_credits === price,
    pointer: "/reserved_credits",
    expected: `the price of the model, ${price}`,
  },
  {
    holds: task.final_credits === (task.status === "succeeded" ? price : 0),
    pointer: "/final_credits",
    expected: task.status === "succeeded" ? `what was reserved, ${price}` : "0 unless it has succeeded",
  },
  {
    holds: (task.result === null) === (task.status !== "succeeded"),
    pointer: "/result",
    expected: `${task.status === "succeeded" ? "a result" : "null"} while it is ${task.status}`,
  },
  {
    holds: (task.error === null) === (task.status !== "failed"),
    pointer: "/error",
    expected: `${task.status === "failed" ? "an error" : "null"} while it is ${task.status}`,
  },
  {
    holds: task.result === null || task.result.primary_url === task.result.urls[0],
    pointer: "/result/primary_url",
    expected: "the first of the URLs",
  },
  {
    holds: Date.parse(task.created_at) <= Date.parse(task.updated_at),
    pointer: "/updated_at",
    expected: `no time before created_at, ${task.created_at}`,
  },
  {
    holds: Date.parse(task.updated_at) <= now,
    pointer: "/updated_at",
    expected: `no time to come; it is ${new Date(now).toISOString()}`,
  },
];

const never = ["id", "model", "created_at"] as const;

const since = (before: Task, task: Task): Rule[] => [
  ...never.map((member) => ({
    holds: task[member] === before[member],
    pointer: `/${member}`,
    expected: `as before, ${before[member]}`,
  })),
  {
    holds: rank(task) >= rank(before),
    pointer: "/status",
    expected: `no way back from ${before.status}`,
  },
  {
    holds: Date.parse(task.updated_at) >= Date.parse(before.updated_at),
    pointer: "/updated_at",
    expected: `no time before the last, ${before.updated_at}`,
  },
  {
    holds: task.status !== before.status || task.updated_at === before.updated_at,
    pointer: "/updated_at",
    expected: `as before, ${before.updated_at}, since the status is the same`,
  },
  {
    holds: !hasEnded(before) || isDeepStrictEqual(task, before),
    pointer: "",
    expected: `the task as it ended: ${JSON.stringify(before)}`,
  },
];

/**
 * What a task breaks: of itself, and of how it was seen before.
 *
 * @param facts.now The service's time, in milliseconds since 1970.
 */
export function breachOf(
  task: Task,
  { before, price, now }: { readonly before: Task | null; readonly price: number; readonly now: number },
): Breach | undefined {
  return [...(before ? since(before, task) : []), ...ofItself(task, price, now)].find(({ holds }) => !holds);
}
