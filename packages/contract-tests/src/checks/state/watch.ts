import type { Task } from "@rivya/openapi";
import { demand } from "../../context/demand.ts";
import { shownAt } from "../../judge/shown.ts";
import { breachOf, hasEnded } from "../../model/task.ts";
import type { KnownTask, World } from "../../model/world.ts";
import type { Actor } from "./actor.ts";

const longMs = 60 * 60 * 1000;

/** Holds a task against itself, and against how it was seen before. @throws {Broken} */
export async function holdTask(actor: Actor, task: Task, price: number, before: Task | null): Promise<void> {
  const { context } = actor;
  const now = await actor.now();
  const breach = breachOf(task, { before, price, now });
  if (breach) context.broke({ keyword: "state", ...breach, received: shownAt(task, breach.pointer) });
  const isLate = context.target.isOwn && now - Date.parse(task.created_at) >= longMs;
  const end = { keyword: "state", pointer: "/status", expected: "an end within the hour", received: task.status };
  demand(context, !isLate || hasEnded(task), end);
}

/** Reads a task as its owner, and knows it so from now on. */
export async function look(actor: Actor, known: KnownTask): Promise<Task> {
  const { context } = actor;
  const request = context.request("getTask", { params: { taskId: known.seen.id }, key: actor.key(known.owner) });
  const task = (await context.send(request, { status: 200 })).answer.json as Task;
  await holdTask(actor, task, known.price, known.seen);
  known.seen = task;
  return task;
}

/** Looks at the tasks of an account that go on: one that failed meanwhile has given its credits back. */
export async function settle(world: World, actor: Actor, who: number): Promise<void> {
  for (const known of world.tasks) if (known.owner === who && !hasEnded(known.seen)) await look(actor, known);
}

/** Reads what an account can spend, and holds it against all that was seen. */
export async function count(world: World, actor: Actor, who: number): Promise<void> {
  const { context } = actor;
  await settle(world, actor, who);
  const { answer } = await context.send(context.request("getCredits", { key: actor.key(who) }), { status: 200 });
  const received = (answer.json as { current_credits: number }).current_credits;
  const expected = `${world.balance(who)}: what it began with, less what its tasks took, but for those that failed`;
  const pointer = "/current_credits";
  demand(context, received === world.balance(who), { keyword: "credits", pointer, expected, received });
}
