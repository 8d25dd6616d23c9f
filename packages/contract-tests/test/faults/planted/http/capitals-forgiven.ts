import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { toPath } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "paths are no matter of letters",
  plant: onTheWay(
    () => (request, pass) =>
      pass(toPath(request, (path) => path.replace(/CREDITS|MODELS|FILES$/, (word) => word.toLowerCase()))),
  ),
};
