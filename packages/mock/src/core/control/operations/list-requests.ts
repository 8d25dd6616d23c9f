import type { RequestList } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const listRequests: ControlOperation<null, RequestList> = ({ service: { steering }, query }) => {
  const limit = query["limit"];
  return { requests: [...steering.journal.entries(limit === undefined ? undefined : Number(limit))] };
};
