import type { Availability } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const setAvailability: ControlOperation<Availability, Availability> = ({ service: { steering }, input }) => {
  steering.setAvailable(input.enabled);
  return input;
};
