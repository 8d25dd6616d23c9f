import type { Health } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const getHealth: ControlOperation<null, Health> = () => ({ status: "ok" });
