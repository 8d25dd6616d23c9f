import { isDeepStrictEqual } from "node:util";
import { demand } from "../../context/demand.ts";
import type { Context } from "../../context/context.ts";
import { plainRequest } from "../../samples/plain.ts";
import type { Answer } from "../../wire/exchange.ts";

const missing = { status: 404, code: "not_found" };

// What differs from answer to answer anyway.
const fleeting = /^(?:x-request-id|date|ratelimit-)/;

const lasting = ({ status, headers, json }: Answer): unknown => ({
  status,
  headers: Object.fromEntries([...headers].filter(([name]) => !fleeting.test(name))),
  error: { ...(json as { error: object }).error, requestId: "" },
});

/** Something that this key may not know of is answered exactly like what never existed. @throws {Broken} */
export async function holdUnknown(
  context: Context,
  operationId: string,
  params: Readonly<Record<string, string>>,
  key: string,
): Promise<void> {
  const operation = context.document.operation(operationId);
  const never = await context.send(plainRequest(context.document, operation, { key }), missing);
  const asked = await context.send(plainRequest(context.document, operation, { key, params }), missing);
  demand(context, isDeepStrictEqual(lasting(asked.answer), lasting(never.answer)), {
    keyword: "isolation",
    expected: `the answer to an id that never existed, ${JSON.stringify(lasting(never.answer))}`,
    received: JSON.stringify(lasting(asked.answer)),
  });
}
