import { transmit } from "../context/transmit.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import type { Operation } from "../document/operation.ts";
import { OptionError } from "../option-error.ts";
import { buildRequest } from "../wire/build.ts";
import { errorCodeOf } from "../wire/exchange.ts";
import type { TargetOptions } from "./open.ts";
import type { Target } from "./target.ts";

const onlyReads = ({ isPublic, method, path }: Operation): boolean =>
  !isPublic && method === "GET" && !path.includes("{");

/**
 * Asks a service once with each key that it was given with, whatever the cases use: where there is a control plane they
 * have keys of their own. What else is wrong with the answer is for the cases to tell.
 *
 * @throws {OptionError} when one is refused. It is not repeated.
 */
export async function tryKeys(document: ContractDocument, target: Target, options: TargetOptions): Promise<void> {
  const operation = document.operations.find(onlyReads);
  if (options.baseUrl === undefined || !operation) return;
  const given = { "--api-key": options.apiKey, "--readonly-key": options.readonlyKey, "--other-key": options.otherKey };
  for (const [flag, key] of Object.entries(given)) {
    if (key === undefined) continue;
    const exchange = await transmit(target, buildRequest(operation, { key })).catch(() => undefined);
    if (exchange?.answer.status !== 401) continue;
    const code = document.errorCodes.get(errorCodeOf(exchange.answer) ?? "")?.code ?? "no code of the document";
    throw new OptionError(`${flag} is refused by ${target.name}: 401, ${code}; give a key that works there`);
  }
}
