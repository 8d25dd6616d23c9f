import type { ControlRoute } from "../match.ts";
import { addKey } from "./add-key.ts";
import { advanceClock } from "./advance-clock.ts";
import { failTask } from "./fail-task.ts";
import { finishTask } from "./finish-task.ts";
import { getClock } from "./get-clock.ts";
import { getControlDocument } from "./get-control-document.ts";
import { getHealth } from "./get-health.ts";
import { getState } from "./get-state.ts";
import { listRequests } from "./list-requests.ts";
import type { ControlOperation } from "./operation.ts";
import { reset } from "./reset.ts";
import { revokeKey } from "./revoke-key.ts";
import { setAvailability } from "./set-availability.ts";
import { setCredits } from "./set-credits.ts";
import { setScenario } from "./set-scenario.ts";

/** What a route's validator lets through; null for a route without a body. */
type InputOf<Route> = Route extends {
  readonly body: { readonly validator: { assert(value: unknown): asserts value is infer T } };
}
  ? T
  : null;

type Operations = {
  readonly [Route in ControlRoute as Route["operationId"]]: ControlOperation<InputOf<Route>, object>;
};

export const operations: Operations = {
  getHealth,
  getState,
  reset,
  setCredits,
  getClock,
  advanceClock,
  addKey,
  revokeKey,
  finishTask,
  failTask,
  setScenario,
  setAvailability,
  listRequests,
  getControlDocument,
};
