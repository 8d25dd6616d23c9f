import type { Context } from "../../context/context.ts";
import { successOf, type Operation } from "../../document/operation.ts";
import { makeOne, makerOf } from "../../samples/make.ts";
import { plainRequest } from "../../samples/plain.ts";
import type { ContractRequest } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

const denied = { status: 403, code: "api_scope_denied" } as const;

/** A request that would be answered well with the key that owns what it names. */
async function good(context: Context, operation: Operation, owner: string, key: string): Promise<ContractRequest> {
  const maker = makerOf(context.document, operation);
  const id = maker ? await makeOne(context, maker, owner) : "";
  return plainRequest(context.document, operation, { key, ...(maker ? { params: { taskId: id, fileId: id } } : {}) });
}

/** What an account can spend; undefined where the document has no way to ask. */
async function balance(context: Context, key: string): Promise<unknown> {
  if (!context.document.has("getCredits")) return undefined;
  const { answer } = await context.send(context.request("getCredits", { key }), { status: 200 });
  return (answer.json as { current_credits?: unknown }).current_credits;
}

const withoutIt: Trial = {
  title: "a key with every scope but the needed one is denied, and nothing is charged",
  needs: ["control"],
  isPaid: true,
  async run(context, operation) {
    const account = await context.account();
    const scopes = context.document.scopes.filter((scope) => !operation.scopes.includes(scope));
    const request = await good(context, operation, account.key, await context.anotherKey(account, scopes));
    const before = await balance(context, account.key);
    await context.send(request, denied);
    const after = await balance(context, account.key);
    if (after !== before) context.broke({ expected: `still ${String(before)} credits`, received: String(after) });
  },
};

const withItAlone: Trial = {
  title: "a key with the needed scope alone is enough",
  needs: ["control"],
  isPaid: true,
  async run(context, operation) {
    const account = await context.account();
    const key = await context.anotherKey(account, operation.scopes);
    await context.send(await good(context, operation, account.key, key), { status: successOf(operation) });
  },
};

const reads = ({ scopes }: Operation): boolean => scopes.every((scope) => scope.endsWith(":read"));

/** What the document asks of a key's scopes, also where no keys can be made. */
export const scopeTrials = (operation: Operation): readonly Trial[] => [
  withoutIt,
  withItAlone,
  {
    title: reads(operation) ? "the read-only key may read" : "the read-only key may not write",
    needs: ["readonlyKey"],
    isPaid: true,
    async run(context) {
      const { full, readonly } = context.target.keys;
      const request = await good(context, operation, full, readonly!);
      await context.send(request, reads(operation) ? { status: successOf(operation) } : denied);
    },
  },
];
