import type { Context } from "../../context/context.ts";
import { NotPossible } from "../../context/not-possible.ts";
import type { Operation } from "../../document/operation.ts";
import { plainRequest } from "../../samples/plain.ts";
import type { FreshOptions, Target } from "../../target/target.ts";
import type { Recipe } from "./recipe.ts";

/** Runs on another mock, and closes it. */
export async function onFresh<Result>(
  context: Context,
  options: FreshOptions,
  run: (fresh: Context) => Promise<Result>,
): Promise<Result> {
  const target: Target = await context.target.fresh!(options);
  try {
    return await run(context.on(target));
  } finally {
    await target.close();
  }
}

const methods = ["DELETE", "PATCH", "PUT", "POST", "GET"];

/** The methods that the path of an operation does not take. */
export function methodsRefused({ document }: Pick<Context, "document">, { path }: Operation): string[] {
  const taken = document.operations.filter((one) => one.path === path).map(({ method }) => method);
  return methods.filter((method) => !taken.includes(method));
}

export const methodNotAllowed: Recipe = {
  async run(context, operation) {
    const [method] = methodsRefused(context, operation);
    if (method === undefined) throw new NotPossible(`${operation.path} takes every method`);
    const request = { ...plainRequest(context.document, operation), method, headers: {}, body: null };
    return context.send(request, { status: 405, code: "method_not_allowed" });
  },
};

export const rateLimited: Recipe = {
  needs: ["fresh"],
  run: (context, operation) =>
    onFresh(context, { rateLimit: { requests: 1, seconds: 60 } }, async (fresh) => {
      const { key } = await fresh.account();
      const request = plainRequest(fresh.document, operation, { key: operation.isPublic ? null : key });
      await fresh.send(request);
      return fresh.send(request, { status: 429, code: "rate_limited" });
    }),
};

export const internalError: Recipe = {
  needs: ["control"],
  async run(context, operation) {
    const headers = { "x-rivya-mock": "error=internal_error" };
    const request = plainRequest(context.document, operation, { headers });
    return context.send(request, { status: 500, code: "internal_error" });
  },
};

export const apiDisabled: Recipe = {
  needs: ["fresh"],
  run: (context, operation) =>
    onFresh(context, {}, async (fresh) => {
      await fresh.target.control!.available(false);
      const request = plainRequest(fresh.document, operation);
      return fresh.send(request, { status: 503, code: "public_api_disabled" });
    }),
};
