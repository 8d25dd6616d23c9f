import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "the name of the scheme does not matter",
  plant: onTheWay(() => (request, pass) => {
    const token = /^token (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    return pass(
      token === undefined
        ? request
        : withHeaders(request, (headers) => headers.set("authorization", `Bearer ${token}`)),
    );
  }),
};
