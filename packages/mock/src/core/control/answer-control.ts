import { BodyInterruptedError, BodyTooLargeError, interrupted, tooLarge, wrongMethod } from "@rivya/validator/wire";
import { empty, json, type Answer } from "../answer/answer.ts";
import { finish, type FinishedAnswer } from "../answer/finish.ts";
import { BadInputError } from "../input/bad-input.ts";
import { detailsOf } from "../input/details.ts";
import { cutOff } from "../answer/cut-off.ts";
import { MockResetError } from "../eras.ts";
import { report } from "../report.ts";
import { pathOf, type MockRequest } from "../request.ts";
import { allow } from "../router/match.ts";
import type { Service } from "../service.ts";
import { refuseForeign } from "./foreign.ts";
import { matchControlPath } from "./match.ts";
import { operations } from "./operations/index.ts";
import type { ControlOperation } from "./operations/operation.ts";
import { readInput, readQuery } from "./read-input.ts";
import { ControlRefusedError, refusalAnswer } from "./refusal.ts";

export interface ControlOptions {
  /** Whether other machines may ask. Default: false. */
  readonly allowRemote?: boolean | undefined;
  /** Is told of an error of the mock's own. Default: nobody is told. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

async function carryOut(request: MockRequest, service: Service, allowRemote: boolean): Promise<Answer> {
  const era = service.eras.current;
  refuseForeign(request, allowRemote);
  const match = matchControlPath(pathOf(request));
  if (!match) throw new ControlRefusedError("not_found", { message: "The control plane has no such path." });
  const methods = { Allow: allow(match.routes) };
  if (request.method === "OPTIONS") return empty(204, methods);
  const wanted = request.method === "HEAD" ? "GET" : request.method;
  const route = match.routes.find(({ method }) => method === wanted);
  if (!route) {
    const known = match.routes.map(({ method }) => method);
    const details = detailsOf([wrongMethod(match.routes[0]!.path, known, request.method)]);
    throw new ControlRefusedError("method_not_allowed", { details, headers: methods });
  }
  const query = readQuery(request, route);
  const input = await readInput(request, route);
  era.throwIfAborted();
  // The route's validator has made sure that the input is the operation's.
  const operation = operations[route.operationId] as ControlOperation<unknown, object>;
  const now = service.time.now();
  return json(200, await operation({ service, request, era, now, input, params: match.params, query }));
}

/** The refusal that an error amounts to; null for an error of the mock's own. */
function refusalOf(error: unknown): ControlRefusedError | null {
  if (error instanceof ControlRefusedError) return error;
  if (error instanceof BadInputError) return new ControlRefusedError("validation_failed", { details: error.details });
  if (error instanceof BodyTooLargeError) {
    return new ControlRefusedError("payload_too_large", { details: detailsOf([tooLarge(error.maxBytes)]) });
  }
  if (error instanceof BodyInterruptedError) {
    return new ControlRefusedError("validation_failed", { details: detailsOf([interrupted()]) });
  }
  return null;
}

/** A request to the control plane from its arrival to its answer. Never rejects. */
export async function answerControl(
  request: MockRequest,
  service: Service,
  { allowRemote = false, onError }: ControlOptions = {},
): Promise<FinishedAnswer> {
  const requestId = service.tokens.id("req_");
  const envelope = { method: request.method, requestId, cors: false };
  try {
    return finish(await carryOut(request, service, allowRemote), envelope);
  } catch (error) {
    if (error instanceof MockResetError) return cutOff(envelope);
    const refusal = refusalOf(error);
    if (!refusal) report(error, onError);
    return finish(refusalAnswer(refusal ?? new ControlRefusedError("internal_error"), requestId), envelope);
  }
}
