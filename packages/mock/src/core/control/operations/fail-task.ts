import { failure } from "../../timeline.ts";
import type { TaskFailure, TaskSummary } from "../generated/types.gen.ts";
import { settle } from "../settle.ts";
import type { ControlOperation } from "./operation.ts";

export const failTask: ControlOperation<TaskFailure, TaskSummary> = (call) => settle(call, failure(call.input.message));
