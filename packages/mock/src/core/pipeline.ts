import type { Answer } from "./answer/answer.ts";
import { checkAvailability } from "./checks/availability.ts";
import type { Check } from "./checks/check.ts";
import { checkContentType } from "./checks/content-type.ts";
import { checkDeclaredSize } from "./checks/declared-size.ts";
import { checkEffects } from "./checks/effects.ts";
import { checkIdempotency } from "./checks/idempotency.ts";
import { checkIdempotencyKey } from "./checks/idempotency-key.ts";
import { checkJsonBody } from "./checks/json-body.ts";
import { checkKey } from "./checks/key.ts";
import { checkMethod } from "./checks/method.ts";
import { checkOptions } from "./checks/options.ts";
import { checkRateLimit } from "./checks/rate-limit.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRoute } from "./checks/route.ts";
import { checkScope } from "./checks/scope.ts";
import { checkUpload } from "./checks/upload.ts";
import type { Exchange } from "./exchange.ts";
import { operations } from "./operations/index.ts";
import type { OperationId } from "./router/route.ts";
import type { Eventually } from "./store/eventually.ts";

interface Step {
  /** What the journal calls it. */
  readonly name: string;
  readonly check: Check;
  /** The one operation that it is about. Default: all. */
  readonly of?: OperationId;
}

/** Every check, in the order of the contract. */
export const checks: readonly Step[] = [
  { name: "route", check: checkRoute },
  { name: "options", check: checkOptions },
  { name: "method", check: checkMethod },
  { name: "effects", check: checkEffects },
  { name: "availability", check: checkAvailability },
  { name: "key", check: checkKey },
  { name: "scope", check: checkScope },
  { name: "rate-limit", check: checkRateLimit },
  { name: "content-type", check: checkContentType },
  { name: "declared-size", check: checkDeclaredSize },
  { name: "json-body", check: checkJsonBody, of: "createTask" },
  { name: "upload", check: checkUpload, of: "uploadFile" },
  { name: "idempotency-key", check: checkIdempotencyKey },
  { name: "idempotency", check: checkIdempotency },
  { name: "references", check: checkReferences, of: "createTask" },
];

/** The answer of the first check that has one, or of the operation. @throws {MockResetError} where a reset comes between. */
export function pass(exchange: Exchange, from = 0): Eventually<Answer> {
  for (let at = from; at < checks.length; at += 1) {
    const { name, check, of } = checks[at]!;
    if (of !== undefined && of !== exchange.get("route").operationId) continue;
    exchange.rule = name;
    const outcome = check(exchange);
    if (outcome instanceof Promise) {
      return outcome.then((answer) => {
        exchange.era.throwIfAborted();
        return answer ?? pass(exchange, at + 1);
      });
    }
    if (outcome) return outcome;
  }
  exchange.rule = null;
  return operations[exchange.get("route").operationId](exchange);
}
