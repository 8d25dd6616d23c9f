import type { Answer } from "./answer/answer.ts";
import type { Check } from "./checks/check.ts";
import { checkContentType } from "./checks/content-type.ts";
import { checkDeclaredSize } from "./checks/declared-size.ts";
import { checkIdempotencyKey } from "./checks/idempotency-key.ts";
import { checkJsonBody } from "./checks/json-body.ts";
import { checkKey } from "./checks/key.ts";
import { checkMethod } from "./checks/method.ts";
import { checkOptions } from "./checks/options.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRoute } from "./checks/route.ts";
import { checkScope } from "./checks/scope.ts";
import { checkUpload } from "./checks/upload.ts";
import type { Exchange } from "./exchange.ts";
import { operations } from "./operations/index.ts";

/** Every check, in the order of the contract. */
export const checks: readonly Check[] = [
  checkRoute,
  checkOptions,
  checkMethod,
  checkKey,
  checkScope,
  checkContentType,
  checkDeclaredSize,
  checkJsonBody,
  checkUpload,
  checkIdempotencyKey,
  checkReferences,
];

/** The answer of the first check that has one, or of the operation. */
export async function pass(exchange: Exchange): Promise<Answer> {
  for (const check of checks) {
    const outcome = check(exchange);
    const answer = outcome instanceof Promise ? await outcome : outcome;
    if (answer) return answer;
  }
  return operations[exchange.get("route").operationId](exchange);
}
