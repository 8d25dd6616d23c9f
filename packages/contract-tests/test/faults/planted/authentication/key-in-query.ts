import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a key in the query is taken",
  plant: onTheWay(() => async (request, pass) => {
    const key = new URL(request.url).searchParams.get("access_token");
    return pass(
      key === null ? request : withHeaders(request, (headers) => headers.set("authorization", `Bearer ${key}`)),
    );
  }),
};
