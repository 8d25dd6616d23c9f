import type { Making } from "./create.ts";
import { keyTold } from "./create.ts";
import { command, type StateCommand } from "../command.ts";
import { withHeaders } from "../../../wire/request.ts";

/** A request that is wrong makes nothing, and leaves its idempotency key free. */
export const createWrong = (making: Making): StateCommand =>
  command(
    `ask for nothing as ${keyTold(making)}`,
    () => true,
    async (world, actor) => {
      const { context } = actor;
      const key = await actor.workingKey(world, making.who, making.second);
      const request = context.request("createTask", { json: {}, key });
      const slot = making.slot ?? undefined;
      await context.send(withHeaders(request, { "idempotency-key": slot }), { status: 400, code: "validation_failed" });
    },
  );
