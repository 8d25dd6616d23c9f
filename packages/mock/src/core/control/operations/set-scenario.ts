import type { Scenario } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const setScenario: ControlOperation<Scenario, Scenario> = ({ service: { steering }, input }) => {
  steering.setScenario(input);
  return input;
};
