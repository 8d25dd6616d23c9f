import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isUpload } from "../../tools/requests.ts";
import { nameOf, withParts } from "../../tools/forms.ts";

export const fault: Fault = {
  describes: "fields that an upload does not have are ignored",
  plant: onTheWay(() => async (request, pass) => {
    if (!isUpload(request)) return pass(request);
    const known = ["file", "kind", "model", "client_request_id"];
    return pass(await withParts(request, (parts) => parts.filter((part) => known.includes(nameOf(part)))));
  }),
};
