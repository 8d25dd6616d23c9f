import { plainPrice, plainRequest } from "../../../samples/plain.ts";
import { names } from "../actor.ts";
import { command, type StateCommand } from "../command.ts";
import { makeTask } from "../making.ts";

export interface Making {
  readonly who: number;
  /** Whether it comes with the account's second key. */
  readonly second: boolean;
  /** The idempotency key; null for none. */
  readonly slot: string | null;
  readonly variant: string;
}

export const keyTold = ({ who, second, slot, variant }: Making): string =>
  `${names[who]}${second ? " with its second key" : ""}${slot === null ? "" : ` under ${slot}, variant ${variant}`}`;

/** A task is asked for; `doomed`, it is one that will fail. */
export const create = (making: Making & { readonly doomed: boolean }): StateCommand => {
  const self = command(
    `create${making.doomed ? " a task that will fail" : ""} as ${keyTold(making)}`,
    () => true,
    async (world, actor) => {
      const { document } = actor.context;
      const { who, second, variant, doomed } = making;
      const operation = document.operation("createTask");
      const plain = plainRequest(document, operation);
      const json = { ...(JSON.parse(String(plain.body)) as object), client_request_id: variant };
      const request = plainRequest(document, operation, {
        json,
        key: await actor.workingKey(world, who, second),
        headers: doomed ? { "x-rivya-mock": "fail" } : {},
      });
      const price = plainPrice(document, operation);
      await makeTask(world, actor, {
        ...making,
        operationId: operation.operationId,
        request,
        price,
        again: () => self.run(world, actor),
      });
    },
  );
  return self;
};
