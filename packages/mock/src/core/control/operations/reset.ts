import { reset as resetService } from "../../reset.ts";
import type { State } from "../generated/types.gen.ts";
import { stateOf } from "./get-state.ts";
import type { ControlOperation } from "./operation.ts";

export const reset: ControlOperation<null, State> = async ({ service }) => {
  await resetService(service);
  return stateOf(service);
};
