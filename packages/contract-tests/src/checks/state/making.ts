import type { Task } from "@rivya/openapi";
import type { Expected } from "../../context/expected.ts";
import type { World } from "../../model/world.ts";
import type { Actor } from "./actor.ts";
import { sendUnderKey, type Wish } from "./under-key.ts";
import { holdTask, settle } from "./watch.ts";

const poor: Expected = { status: 402, code: "insufficient_credits" };

/** Creates a task, or is refused for want of credits, and knows of it from then on. @throws {Broken} */
export async function makeTask(world: World, actor: Actor, wish: Wish & { readonly price: number }): Promise<void> {
  const { who, price } = wish;
  if (world.balance(who) < price) await settle(world, actor, who);
  const refusal = wish.refusal ?? (world.balance(who) < price ? poor : undefined);
  const made = await sendUnderKey(world, actor, { ...wish, refusal });
  if (!made) return;
  const seen = made.answer.json as Task;
  await holdTask(actor, seen, price, null);
  world.tasks.push({ owner: who, price, seen });
}
