import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "the content type is looked at before the key",
  plant: onTheWay(() => async (request, pass) => {
    const isOdd = request.method === "POST" && request.headers.get("content-type") === "text/plain";
    if (!isOdd) return pass(request);
    return pass(withHeaders(request, (headers) => headers.set("authorization", "Bearer rvya_sk_mock_full")));
  }),
};
