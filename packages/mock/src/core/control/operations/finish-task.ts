import type { TaskSummary } from "../generated/types.gen.ts";
import { settle } from "../settle.ts";
import type { ControlOperation } from "./operation.ts";

export const finishTask: ControlOperation<null, TaskSummary> = (call) => settle(call, { status: "succeeded" });
