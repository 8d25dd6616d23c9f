import type { Case } from "../checks/check.ts";
import type { Broken } from "../context/broken.ts";
import { basisOf, type Basis } from "../document/basis.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { asCurl } from "../reproduce/curl.ts";
import { replayCommand } from "../reproduce/replay.ts";
import { Secrets } from "../reproduce/secrets.ts";
import { asTypeScript } from "../reproduce/typescript.ts";
import type { RunSettings } from "../run-case.ts";
import type { ContractRequest } from "../wire/request.ts";
import type { Failure } from "./outcome.ts";
import { printable, shortened } from "./printable.ts";

const mostExpected = 1000;
const mostReceived = 300;

/** The same request as another origin would be sent it. */
const moved = (request: ContractRequest, from: string, to: string): ContractRequest =>
  typeof request.body === "string" ? { ...request, body: request.body.replaceAll(from, to) } : request;

/** Only an answer that breaks the document can be held against one statement of it. */
function basis(document: ContractDocument, { check, exchange, pointer }: Broken): Basis | undefined {
  const operationId = exchange?.request.operationId ?? null;
  if (!exchange || operationId === null || check !== "responses") return undefined;
  return basisOf(document, document.operation(operationId), exchange.answer.status, pointer);
}

/** What broke as the report has it: no key of the caller's is in it. */
export function failureOf(one: Case, broken: Broken, settings: RunSettings): Failure {
  const { document, target, seed } = settings;
  const secrets = new Secrets(target.keys);
  // A mock of the run's own is gone when somebody reads this: rivya-mock stands in for it.
  const origin = target.isOwn ? "http://127.0.0.1:4010" : target.origin;
  const request = broken.request && moved(broken.request, target.origin, origin);
  // Hidden first and cut then: half a key would not be found.
  const told = (text: string, limit: number): string => shortened(printable(secrets.hide(text)), limit);
  return {
    check: broken.check,
    operation: request?.operationId ?? one.operationId,
    case: one.title,
    keyword: broken.keyword,
    pointer: broken.pointer === undefined ? undefined : told(broken.pointer, mostExpected),
    basis: basis(document, broken),
    expected: told(broken.expected, mostExpected),
    received: told(broken.received, mostReceived),
    ...(broken.request?.path.startsWith("/") && !broken.exchange && { isUnanswered: true }),
    seed,
    replay: replayCommand(one, settings),
    ...(request && {
      curl: asCurl(request, origin, secrets),
      typescript: asTypeScript(request, document, origin, secrets),
    }),
  };
}
