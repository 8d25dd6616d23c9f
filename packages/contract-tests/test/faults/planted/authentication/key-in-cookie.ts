import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a key in a cookie is taken",
  plant: onTheWay(() => async (request, pass) => {
    const key = /session=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
    return pass(
      key === undefined ? request : withHeaders(request, (headers) => headers.set("authorization", `Bearer ${key}`)),
    );
  }),
};
