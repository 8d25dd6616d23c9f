import type { Expected } from "../../context/expected.ts";
import { successOf } from "../../document/operation.ts";
import { slotOf, verdict } from "../../model/claim.ts";
import { lifeMs } from "../../model/life.ts";
import type { World } from "../../model/world.ts";
import type { Exchange } from "../../wire/exchange.ts";
import { withHeaders, type ContractRequest } from "../../wire/request.ts";
import type { Actor } from "./actor.ts";
import { holdFirst, holdReplay } from "./replay.ts";

/** Something that is to be made. */
export interface Wish {
  readonly who: number;
  readonly operationId: string;
  /** The idempotency key; null for none. */
  readonly slot: string | null;
  /** Tells requests apart that are not the same. */
  readonly variant: string;
  readonly request: ContractRequest;
  /** How it is refused when it is neither a replay nor a conflict. Default: it is accepted. */
  readonly refusal?: Expected | undefined;
  /** Wishes for the same again. Default: nothing is known of how. */
  readonly again?: () => Promise<void>;
}

/** Sends it. @returns the answer when something was made; null when it was refused or made before. @throws {Broken} */
export async function sendUnderKey(world: World, actor: Actor, wish: Wish): Promise<Exchange | null> {
  const { context } = actor;
  const { who, operationId, slot, variant, again = async () => undefined } = wish;
  if (slot === null) return make(actor, wish, wish.request);
  const name = slotOf(who, operationId, slot);
  const claim = world.claims.get(name);
  const now = await actor.now();
  const request = withHeaders(wish.request, { "idempotency-key": slot });
  const what = verdict(claim, variant, now);
  if (what === "conflict") {
    await context.send(request, { status: 409, code: "idempotency_conflict" });
    return null;
  }
  if (what === "replay") {
    holdReplay(context, claim!.first, await context.send(request, { status: claim!.first.answer.status }));
    return null;
  }
  const first = await make(actor, wish, request);
  if (first) world.claims.set(name, { variant, expiresAt: now + lifeMs, first, again });
  return first;
}

async function make({ context }: Actor, { operationId, refusal }: Wish, request: ContractRequest) {
  const operation = context.document.operation(operationId);
  const exchange = await context.send(request, refusal ?? { status: successOf(operation) });
  if (refusal) return null;
  holdFirst(context, exchange);
  return exchange;
}
