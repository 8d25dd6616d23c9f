import { mockKeys } from "../../../../src/target/mock-keys.ts";
import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "the keys of two accounts are taken for keys of one",
  plant: onTheWay(
    () => (request, pass) =>
      request.headers.get("authorization") === `Bearer ${mockKeys.other}`
        ? pass(withHeaders(request, (headers) => headers.set("authorization", `Bearer ${mockKeys.full}`)))
        : pass(request),
  ),
};
