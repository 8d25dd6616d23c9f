import type { Attempt } from "../cases/attempts.ts";
import type { Context } from "../context/context.ts";
import { successOf, type Operation } from "../document/operation.ts";
import { summary } from "../judge/judge.ts";
import type { ContractRequest } from "../wire/request.ts";

type About = Pick<Attempt, "keyword" | "pointer" | "isHopeless">;

/** How an operation answers a request that its schemas let through. Where nobody can give credits, none may be left. */
export const acceptedBy = (operation: Operation, { target }: Context): readonly number[] =>
  target.control ? [successOf(operation)] : [successOf(operation), 402];

/** Sends what the schemas let through. @throws {Broken} when it is refused. */
export async function sendRight(
  context: Context,
  request: ContractRequest,
  { keyword, pointer }: About,
  statuses: readonly number[],
): Promise<void> {
  const exchange = await context.send(request);
  if (statuses.includes(exchange.answer.status)) return;
  context.broke({ keyword, pointer, expected: statuses.join(" or "), received: summary(exchange), exchange });
}

/** Sends what the schemas do not let through. @throws {Broken} when it is refused otherwise than documented, or taken. */
export async function sendWrong(
  context: Context,
  request: ContractRequest,
  { keyword, pointer, isHopeless }: About,
): Promise<void> {
  const expected = { status: 400, code: "validation_failed", keyword } as const;
  await context.send(request, isHopeless ? expected : { ...expected, pointer });
}
