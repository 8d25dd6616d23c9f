import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { toPath } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a path may end in a slash",
  plant: onTheWay(() => (request, pass) => pass(toPath(request, (path) => path.replace(/\/$/, "")))),
};
