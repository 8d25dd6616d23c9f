import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "`bearer` is not `Bearer`",
  plant: onTheWay(() => (request, pass) => {
    const scheme = request.headers.get("authorization")?.split(" ")[0];
    const isPlain = scheme !== "Bearer" && scheme?.toLowerCase() === "bearer";
    return pass(isPlain ? withHeaders(request, (headers) => headers.delete("authorization")) : request);
  }),
};
