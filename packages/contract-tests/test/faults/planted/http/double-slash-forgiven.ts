import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { toPath } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "two slashes are one",
  plant: onTheWay(() => (request, pass) => pass(toPath(request, (path) => path.replaceAll(/\/+/g, "/")))),
};
