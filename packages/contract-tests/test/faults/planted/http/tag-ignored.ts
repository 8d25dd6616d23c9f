import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "If-None-Match is not looked at",
  plant: onTheWay(() => (request, pass) => pass(withHeaders(request, (headers) => headers.delete("if-none-match")))),
};
