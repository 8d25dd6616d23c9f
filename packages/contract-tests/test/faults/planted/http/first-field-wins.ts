import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isUpload } from "../../tools/requests.ts";
import { nameOf, withParts } from "../../tools/forms.ts";

export const fault: Fault = {
  describes: "of a field sent twice the first counts",
  plant: onTheWay(() => async (request, pass) => {
    if (!isUpload(request)) return pass(request);
    const once = await withParts(request, (parts) =>
      parts.filter((part, at) => parts.findIndex((other) => nameOf(other) === nameOf(part)) === at),
    );
    return pass(once);
  }),
};
